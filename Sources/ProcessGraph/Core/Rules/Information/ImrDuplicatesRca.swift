extension Rule {
  /// A health agency is asked for a report on what its own investigation is looking into already.
  static let imrDuplicatesRca = Rule(
    "imr-duplicates-rca", family: .information, severity: .advice, binding: .goodPractice,
    statement: "A root cause analysis of the same incident can stand for the health agency's report.",
    why: "The same staff would otherwise be asked the same questions, by their own employer, twice.",
    firesWhen: """
      an agency still owes a report to an open multi-agency review, has a root cause analysis or an investigation of \
      the same incident, and nothing records that the one reuses the other or is shared to serve as it.
      """,
    quietWhen: """
      the report is final, the analysis is about other events, or the reuse or the share is recorded, done or planned.
      """,
    task: "Agree if the health analysis can replace a report",
    remedy: """
      The agency and the reviewer to agree that the root cause analysis serves as the agency's report, and what it \
      would still have to add.
      """,
    clearsWhen: "the reuse or the share is recorded",
    authority: [
      .paper("8.4", "serious incidents, second paragraph and third point"),
      .paper("Appendix B", "serious incident, third point"), .memory(.patientSafetyFramework2022),
    ],
    answers: ["B.si.3", "8.4.9", "8.4.12", "8.5.17"],
    fires: [
      Example(
        "The trust is asked for a report, and its analysis is nearly done",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, due: 2015-06-30}  # ↓
          report:   {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The analysis is to be shared as the report",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, due: 2015-06-30}
          report:   {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01}
        shares:
          - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-07-03}
        """),
      Example(
        "The report is final",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, due: 2015-06-30}
          report:   {what: agency-report, by: trust, for: scr, status: final, on: 2015-06-01}
        """),
      Example(
        "The report builds on the analysis",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, due: 2015-06-30}
          report:   {what: agency-report, by: trust, for: scr, status: requested, due: 2015-08-01, reuses: analysis}
        """),
    ],
    looksFor: { check in check.graph.analysesInHand },
    says: { hand, graph in
      let word = graph.frame.healthAnalysis
      let agency = graph.name(graph.agency(hand.agency))
      let reviews = graph.names(hand.reviews.map(\.id))
      let source = hand.analysis == nil ? hand.investigation.map(graph.name) ?? word : "its \(word)"
      let whose = hand.analysis == nil ? source : "the \(word)"
      let leads = graph.inOrder(hand.reviews.compactMap(graph.lead(of:)))
      let rest =
        graph.frame == .england2015
        ? "what it would still have to add" : "whether it answers the review's questions"
      let processes = hand.reviews.map(\.id) + [hand.investigation?.id].compactMap { $0 }
      return Found(
        about: Array(graph.withJoint(processes)) + [hand.agency],
        places: [hand.report.place, hand.analysis?.place ?? hand.investigation!.place],
        message:
          "\(agency) is asked for a report for \(reviews), with no record of whether \(source) could serve"
          .sentence,
        details: [
          Finding.Detail(date: hand.report.due ?? hand.report.on, what: "agency's report", who: reviews),
          Finding.Detail(date: hand.analysis?.due ?? hand.analysis?.on, what: word, who: agency),
        ],
        remedy:
          "\(agency.sentence) and \(leads.isEmpty ? "the reviewer" : graph.names(leads)) to agree whether "
          + "the \(word) serves as the agency's report, and \(rest).",
        date: [hand.report.on, hand.report.due, hand.analysis?.on, hand.analysis?.due].earliest,
        root: [hand.report.id, hand.agency], acting: hand.reviews.first?.id,
        // A report that is asked for once for several reviews is a matter of its own.
        joins: hand.reviews.allSatisfy { graph.areJoint($0, hand.reviews[0]) }
          ? .lacking(
            .reports, hand.reviews[0], "of whether \(whose) could serve as the report of \(agency)", graph)
          : nil)
    })
}
