extension Rule {
  /// An agency's report is due before the disciplinary outcome that its findings may turn on.
  static let disciplinaryShapesImr = Rule(
    "disciplinary-shapes-imr", family: .waits, severity: .risk,
    statement:
      "An agency report that turns on a disciplinary outcome has either the outcome or a gap that it states.",
    why: "A report that is silent about a matter still being decided can mislead a family for good.",
    firesWhen: """
      an open disciplinary matter may shape a review's findings, and the same agency's report, asked for or in draft, \
      is due before the matter is expected to end. Where either date is missing, the file cannot tell. One finding for a \
      report and a matter, or one for all where there are more than a dozen matters.
      """,
    quietWhen: """
      the agency's report waits for the matter, with a reason and a date to look again; the outcome is on file; the \
      report is final; or its date is already reported as impossible.
      """,
    task: "State the gap a disciplinary outcome leaves",
    remedy:
      "The agency to send its report with the gap stated, or to agree a later date, and to tell the panel.",
    clearsWhen: "the report is final or has a later date, or the outcome is on file",
    authority: [.paper("8.1", "first paragraph")],
    fires: [
      Example(
        "The report is due in August, the outcome in September",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20, may-shape-findings: yes, expected: 2015-09-15}  # ↓
        documents:
          trust-report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The report waits for it, with a reason and a date to look again",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20, may-shape-findings: yes, milestones: {outcome: }}
        documents:
          trust-report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: disc, until: outcome, because: findings may turn on it, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "The outcome is expected first",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20, may-shape-findings: yes, expected: 2015-07-15}
        documents:
          trust-report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}
        """),
      Example(
        "It is another agency's report",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          disc: {kind: disc, commissioner: council, started: 2015-04-20, may-shape-findings: yes, expected: 2015-09-15}
        documents:
          trust-report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}
        """),
    ]
  ) { check in
    let graph = check.graph
    let matters = Dictionary(
      grouping: graph.processes.filter { process in
        process.kind == .disc && process.mayShapeFindings && graph.takesPart(process) && graph.isOpen(process)
          && !graph.isReached(.milestone("outcome"), of: process)
      }.map(Matter.init), by: \.process.commissioner)
    guard !matters.isEmpty else { return [] }
    let impossible = Set(check.found(by: .dateImpossible).flatMap(\.places))
    let reasoned = check.reasonedReportWaits
    return graph.source.documents.flatMap { document -> [Found] in
      guard document.what.isAgencyReport, graph.isOutstanding(document), let agency = document.by,
        let matters = matters[agency],
        !impossible.contains(document.place)
      else {
        return []
      }
      let reviews = document.forProcesses.map(graph.process).filter { review in
        review.kind.isMultiAgencyReview && graph.takesPart(review) && graph.status(review) != .finished
      }
      guard !reviews.isEmpty else { return [] }
      let ids = reviews.ids
      let due = graph.dueDate(of: document)
      let shaping = matters.compactMap { matter -> Shaping? in
        let open =
          reasoned.isEmpty
          ? ids
          : ids.filter { review in
            !reasoned.contains(
              ReportWait(
                agency: agency, waiting: graph.commission(of: review).number,
                awaited: graph.commissionNumber(of: matter.process)))
          }
        return open.isEmpty ? nil : Shaping(matter, due, open)
      }
      let undated = shaping.filter { $0.isBefore == nil }.byFinding.map { unknown(document, $0, graph) }
      let dated = [Truth.yes, .unknown].flatMap { truth in
        shaping.filter { $0.isBefore == truth }.byFinding.map {
          shaped(document, by: $0, graph).when(truth, without: "the day where only a month is given")
        }
      }
      return undated + dated
    }
  }

  /// A disciplinary matter, and the day its outcome is expected.
  private struct Matter {
    let process: ParallelProcess
    let outcome: CaseDate?

    init(_ process: ParallelProcess) {
      (self.process, outcome) = (process, process.expected ?? process.date(of: "outcome"))
    }
  }

  /// A matter whose outcome a report may turn on, and the reviews the report is for.
  private struct Shaping {
    let matter: ParallelProcess
    let outcome: CaseDate?
    let reviews: [ID]
    /// Whether the report is due before the outcome; nil where either date is missing.
    let isBefore: Truth?

    init(_ matter: Matter, _ due: CaseDate?, _ reviews: [ID]) {
      isBefore = due.flatMap { due in matter.outcome.map { due.isBefore($0) } }
      (self.matter, outcome, self.reviews) = (matter.process, matter.outcome, reviews)
    }
  }

  private static func name(_ document: Document, _ graph: CaseGraph) -> String {
    "the \(document.what.title(in: graph.frame)) of \(graph.name(document.by!))"
  }

  private static func about(_ document: Document, _ shaping: [Shaping], _ graph: CaseGraph) -> [ID] {
    graph.membersBehind(shaping.map { $0.reviews }.joinedOnce) + [document.by!]
  }

  private static func matters(_ shaping: [Shaping], _ graph: CaseGraph) -> [ParallelProcess] {
    graph.membersBehind(shaping.map { $0.matter })
  }

  private static func unknown(_ document: Document, _ shaping: [Shaping], _ graph: CaseGraph) -> Found {
    let due = graph.dueDate(of: document)
    let undated = shaping.count { $0.outcome == nil }
    let outcomes = undated == 1 ? "the disciplinary outcome is" : "\(undated) disciplinary outcomes are"
    let missing = [
      due == nil ? "when \(name(document, graph)) is due" : nil,
      undated > 0 ? "when \(outcomes) expected" : nil,
    ].compactMap { $0 }.listed
    return .cannotTell(
      about: about(document, shaping, graph), processes: matters(shaping, graph),
      places: [document.place] + shaping.map { $0.matter.place },
      message:
        "No record of \(missing), so there is no telling whether the one can take account of the other",
      remedy: "\(graph.name(document.by!).sentence) to record the date, and to tell the panel.",
      date: due?.first)
  }

  private static func shaped(_ document: Document, by shaping: [Shaping], _ graph: CaseGraph) -> Found {
    let due = graph.dueDate(of: document)!
    let first = shaping.compactMap(\.outcome).min { $0.first < $1.first }!
    let outcomes =
      shaping.count == 1
      ? "the disciplinary outcome that may shape it, expected by "
      : "\(shaping.count) disciplinary outcomes that may shape it, the first expected by "
    return Found(
      about: about(document, shaping, graph), processes: matters(shaping, graph),
      places: [document.place] + shaping.map { $0.matter.place },
      message:
        "\(name(document, graph).sentence) is due by \(due.inWords), before \(outcomes)\(first.inWords)",
      remedy:
        "\(graph.name(document.by!).sentence) to send its report with the gap stated, or to agree a later date, and "
        + "to tell the panel.",
      date: due.first)
  }
}

extension CaseGraph {
  /// The day by which a paper is to be there: its `due`, else the day planned for it.
  fileprivate func dueDate(of document: Document) -> CaseDate? {
    document.due ?? (isPlanned(document.on).isPossible ? document.on : nil)
  }
}

/// An agency whose report one commission waits for, and the commission that is waited for.
private struct ReportWait: Hashable {
  let agency: ID
  let waiting, awaited: Int
}

extension Check {
  /// Waits of an agency's report that stand, with a reason and a date to look again.
  fileprivate var reasonedReportWaits: Set<ReportWait> {
    let waits = dependencies.filter { wait in
      wait.wait.part == .agencyReport && wait.isStanding.isPossible && wait.wait.because != nil
        && wait.wait.review != nil
    }
    return Set(
      waits.flatMap { wait in
        wait.wait.of.map {
          ReportWait(
            agency: $0, waiting: graph.commission(of: wait.waiting).number,
            awaited: graph.commission(of: wait.awaited).number)
        }
      })
  }
}
