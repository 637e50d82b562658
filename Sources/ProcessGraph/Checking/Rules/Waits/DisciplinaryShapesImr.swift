extension Rule {
  /// An agency's report is due before the disciplinary outcome that its findings may turn on.
  static let disciplinaryShapesImr = Rule(
    "disciplinary-shapes-imr", family: .waits, severity: .risk,
    statement:
      "An agency report that turns on a disciplinary outcome has either the outcome or a gap that it states.",
    why: "A report that is silent about a matter still being decided can mislead a family for good.",
    firesWhen: """
      an open disciplinary matter may shape a review's findings, and the same agency's report, asked for or in draft, \
      is due before the matter is expected to end. Where either date is missing, the file cannot tell.
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
      }, by: \.commissioner)
    guard !matters.isEmpty else { return [] }
    let impossible = Set(check.found(by: .dateImpossible).flatMap(\.places))
    let reasoned = check.reasonedReportWaits
    return graph.source.documents.flatMap { document -> [Found] in
      guard document.what.isAgencyReport, graph.isOutstanding(document), let agency = document.by,
        !impossible.contains(document.place)
      else {
        return []
      }
      let reviews = document.forProcesses.map(graph.process).filter { review in
        review.kind.isMultiAgencyReview && graph.takesPart(review) && graph.status(review) != .finished
      }
      guard !reviews.isEmpty else { return [] }
      return (matters[agency] ?? []).compactMap { matter in
        let open = reviews.filter { review in
          !reasoned.contains(
            ReportWait(
              agency: agency, waiting: graph.commission(of: review.id).number,
              awaited: graph.commission(of: matter.id).number))
        }
        return open.isEmpty ? nil : shaped(document, by: matter, agency, open, graph)
      }
    }
  }

  private static func shaped(
    _ document: Document, by matter: ParallelProcess, _ agency: ID, _ open: [ParallelProcess],
    _ graph: CaseGraph
  ) -> Found? {
    let due = document.due ?? (graph.isPlanned(document.on).isPossible ? document.on : nil)
    let outcome = matter.expected ?? matter.date(of: "outcome")
    let about = Array(graph.withJoint(open.map(\.id) + [matter.id])) + [agency]
    let report = "the \(document.what.title(in: graph.frame)) of \(graph.name(agency))"
    guard let due, let outcome else {
      let missing = [
        due == nil ? "when \(report) is due" : nil,
        outcome == nil ? "when the disciplinary outcome is expected" : nil,
      ].compactMap { $0 }.listed
      return .cannotTell(
        about: about, places: [document.place, matter.place],
        message:
          "No record of \(missing), so there is no telling whether the one can take account of the other",
        remedy: "\(graph.name(agency).sentence) to record the date, and to tell the panel.", date: due?.first)
    }
    let isBefore = due.isBefore(outcome)
    guard isBefore.isPossible else { return nil }
    return Found(
      about: about, places: [document.place, matter.place],
      message:
        "\(report.sentence) is due by \(due.inWords), before the disciplinary outcome that may shape it, expected by "
        + outcome.inWords,
      remedy:
        "\(graph.name(agency).sentence) to send its report with the gap stated, or to agree a later date, and to tell "
        + "the panel.",
      date: due.first
    ).when(isBefore, without: "the day where only a month is given")
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
            agency: $0, waiting: graph.commission(of: wait.waiting.id).number,
            awaited: graph.commission(of: wait.awaited.id).number)
        }
      })
  }
}
