extension Rule {
  /// What the health investigation knows could shape the questions of a review, and has not reached it.
  static let siInformsDhr = Rule(
    "si-informs-dhr", family: .joint, severity: .advice,
    statement: "The health investigation's first report shapes the terms of the wider review.",
    why: "Questions that somebody has already answered need not be put to the family or the staff again.",
    firesWhen: """
      a health incident investigation is open or finished, a multi-agency review has no agreed terms of reference \
      yet, and no first report, root cause analysis or key findings went from the one to the other.
      """,
    quietWhen: "something of the kind was shared; the terms are agreed; or the two run as one.",
    task: "Share the first health report before the terms",
    remedy: "The health agency to share its first report before the terms of reference are agreed.",
    clearsWhen: "it is shared, or the terms are agreed",
    authority: [.paper("8.5", "second paragraph"), .paper("Appendix B", "serious incident, third point")],
    fires: [
      Example(
        "The homicide review is about to settle its questions",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The first report was shared",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        shares:
          - {what: initial-report, from: trust, to: chair, on: 2015-04-24}
        """),
      Example(
        "The terms are agreed: another rule asks from then on",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
      Example(
        "They run as one",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, joint-with: si}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    return graph.unsharedHealthFindings.compactMap { pair in
      let agreed = graph.termsAgreed(for: pair.review).map { graph.isHeld($0.date) } ?? .no
      let isUnshared = pair.isUnshared && !agreed
      guard isUnshared.isPossible else { return nil }
      let (investigation, review) = (pair.investigation, pair.review)
      let names = (graph.nameOfCommission(of: review), graph.name(investigation))
      return Found(
        about: Array(graph.withJoint([investigation.id, review.id])),
        places: [review.place, investigation.place],
        message:
          "No record that \(names.0), whose terms of reference are not agreed yet, has had a first report "
          + "from \(names.1)",
        remedy: "\(graph.healthAgencyName(of: investigation).sentence) to share its first report with "
          + "\(graph.leadName(of: review)) before the terms of reference are agreed.",
        date: graph.start(investigation)?.first
      ).when(isUnshared, without: "the days on which it was shared and the terms agreed")
    }
  }
}
