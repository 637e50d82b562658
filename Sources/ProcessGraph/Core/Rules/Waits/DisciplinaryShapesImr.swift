extension Rule {
  /// An agency's report is due before the disciplinary outcome that its findings may depend on.
  static let disciplinaryShapesImr = Rule(
    "disciplinary-shapes-imr", family: .waits, severity: .risk, binding: .goodPractice,
    statement:
      "An agency report that depends on a disciplinary outcome has either the outcome or a gap that it states.",
    why: "A report that is silent about a matter still being decided can mislead a family for good.",
    firesWhen: """
      an open disciplinary matter may shape a review's findings, and the same agency's report, asked for or in draft, \
      is due before the matter is expected to end. Where either date is missing, nobody can tell. One finding for a \
      report and a matter.
      """,
    quietWhen: """
      the agency's report waits for the matter, with a reason and a review date; the outcome is on file; the \
      report is final; or its date is already reported as impossible.
      """,
    task: "State the gap a disciplinary outcome leaves",
    remedy:
      "The agency to send its report with the gap stated, or to agree a later date, and to tell the panel.",
    clearsWhen: "the report is final or has a later date, or the outcome is on file",
    authority: [.paper("8.1", "first paragraph")],
    answers: ["8.1.3"],
    yieldsTo: ["date-impossible"],
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
        "The report waits for it, with a reason and a review date",
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
    ],
    looksFor: { check -> [ShapedReport] in
      let graph = check.graph
      let matters = graph.processes.filter { process in
        process.kind == .disc && process.mayShapeFindings && graph.takesPart(process) && graph.isOpen(process)
          && !graph.isReached(.milestone("outcome"), of: process)
      }
      guard !matters.isEmpty else { return [] }
      let impossible = Set(check.found(by: .dateImpossible).flatMap(\.places))
      let reasoned = check.reasonedReportWaits
      return graph.source.documents.flatMap { document -> [ShapedReport] in
        guard document.what.isAgencyReport, graph.isOutstanding(document), let agency = document.by,
          !impossible.contains(document.place)
        else { return [] }
        let reviews = document.forProcesses.map(graph.process).filter { review in
          review.kind.isMultiAgencyReview && graph.takesPart(review) && graph.status(review) != .finished
        }
        return matters.filter { $0.commissioner == agency }.compactMap { matter in
          let open = reviews.filter { review in
            !reasoned.contains(
              ReportWait(
                agency: agency, waiting: graph.commissionNumber(of: review),
                awaited: graph.commissionNumber(of: matter)))
          }
          return open.isEmpty ? nil : ShapedReport(document, matter, open.ids, graph)
        }
      }.filter { $0.isBefore != .no }
    },
    says: { report, graph in
      let document = report.document
      let agency = document.by!
      let name = "the \(document.what.title(in: graph.frame)) of \(graph.name(agency))"
      let about = graph.membersBehind(report.reviews + [report.matter.id]) + [agency]
      let places = [document.place, report.matter.place]
      let root = [document.id, report.matter.id]
      guard let isBefore = report.isBefore else {
        let missing = [
          report.due == nil ? "when \(name) is due" : nil,
          report.outcome == nil ? "when the disciplinary outcome is expected" : nil,
        ].compactMap { $0 }.listed
        var found = Found.cannotTell(
          about: about, places: places,
          message:
            "No record of \(missing), so nobody can tell whether the one can take account of the other",
          remedy: "\(graph.name(agency).sentence) to tell the panel the date.", date: report.due?.first)
        (found.root, found.owner) = (root, .agency(agency))
        return found
      }
      return Found(
        about: about, places: places,
        message:
          "\(name.sentence) is due by \(report.due!.inWords), before the disciplinary outcome that may "
          + "shape it, expected by \(report.outcome!.inWords)",
        remedy: "\(graph.name(agency).sentence) to send its report with the gap stated, or to agree a later "
          + "date, and to tell the panel.",
        date: report.due!.first, root: root, owner: .agency(agency), deadline: report.due!.last
      ).when(isBefore, without: "the day where only a month is given")
    })
}

/// An agency's report whose findings may depend on a disciplinary matter.
private struct ShapedReport {
  let document: Document
  let matter: ParallelProcess
  /// The reviews it is for that do not wait for the matter.
  let reviews: [ID]
  let due, outcome: CaseDate?
  /// Whether the report is due before the outcome; nil where either date is missing.
  let isBefore: Truth?

  init(_ document: Document, _ matter: ParallelProcess, _ reviews: [ID], _ graph: CaseGraph) {
    // Its `due`, else the day planned for it.
    let due = document.due ?? (graph.isPlanned(document.on).isPossible ? document.on : nil)
    let outcome = matter.expected ?? matter.date(of: "outcome")
    (self.document, self.matter, self.reviews) = (document, matter, reviews)
    (self.due, self.outcome) = (due, outcome)
    isBefore = due.flatMap { due in outcome.map { due.isBefore($0) } }
  }
}

/// An agency whose report one commission waits for, and the commission that is waited for.
private struct ReportWait: Hashable {
  let agency: ID
  let waiting, awaited: Int
}

extension Check {
  /// Waits of an agency's report that stand, with a reason and a review date.
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
