extension Rule {
  /// Terms were agreed without what the health investigation already knew.
  static let torInformedBySi = Rule(
    "tor-informed-by-si", family: .information, severity: .advice,
    statement: "What the health investigation already knows shapes the questions of a review.",
    why: "A question that somebody has answered need not be asked of a grieving family again.",
    firesWhen: """
      a health incident investigation had begun by the day on which the terms of a multi-agency review were agreed, \
      and no first report, root cause analysis or key findings have gone from the one to the other, before or since.
      """,
    quietWhen: "something of the kind was shared, the two run as one, or the terms are not agreed.",
    task: "Hold the terms against the first health report",
    remedy:
      "The health agency to share its first report; the reviewer to see whether the terms still ask what matters.",
    clearsWhen: "it is shared",
    authority: [.paper("Appendix B", "serious incident, third point"), .paper("8.5", "second paragraph")],
    fires: [
      Example(
        "The terms were agreed in May, the investigation began in March",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Key findings came since",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        shares:
          - {what: key-findings, from: si, to: scr, on: 2015-06-01}
        """),
      Example(
        "The investigation began later",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-05-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    return graph.unsharedHealthFindings.compactMap { pair in
      let (investigation, review) = (pair.investigation, pair.review)
      guard graph.isOpen(review), let terms = graph.termsAgreed(for: review) else { return nil }
      let hadBegun = graph.start(investigation).map { $0.isOnOrBefore(terms.date) } ?? .unknown
      let isUninformed = pair.isUnshared && graph.isHeld(terms.date) && hadBegun
      guard isUninformed.isPossible else { return nil }
      return Found(
        about: Array(graph.withJoint([investigation.id, review.id])),
        places: [terms.place, investigation.place],
        message:
          "The terms of reference of \(graph.nameOfCommission(of: review)) were agreed with no record of a first "
          + "report from \(graph.name(investigation))",
        details: [Finding.Detail(date: terms.date, what: "terms of reference agreed", who: "")],
        remedy: "\(graph.healthAgencyName(of: investigation).sentence) to share its first report, and "
          + "\(graph.leadName(of: review)) to see whether the terms still ask what matters.",
        date: terms.date.first
      ).when(isUninformed, without: "the days on which the terms were agreed and the investigation began")
    }
  }
}
