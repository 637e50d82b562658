extension Rule {
  /// A review has run for weeks and nobody has settled how far it looks.
  static let scopeMissing = Rule(
    "scope-missing", family: .notices, severity: .risk, binding: .goodPractice,
    desk: .leads,
    statement: "Each review settles its scope: the time and the matters it looks at.",
    why: "Without a scope every agency searches everything it ever wrote about a family.",
    firesWhen: """
      a multi-agency review has been open for longer than the local time to set it up and has neither a scope nor \
      agreed terms of reference.
      """,
    quietWhen: "either is on record, for it or a process it is run as one with; the time has not passed.",
    task: "Settle the scope of the review",
    remedy:
      "The reviewer and the panel to record the scope: the time and the matters that the review looks at.",
    clearsWhen: "either is recorded",
    authority: [.paper("4", "first point"), .paper("5", "first paragraph")],
    answers: ["4.1", "5.2"],
    settings: [.setUpWithin],
    fires: [
      Example(
        "Neither scope nor terms of reference",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The terms of reference are agreed",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-06-01}}
        """),
      Example(
        "A scope is recorded",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, scope: the year before the death}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.reviewsNotSetUp(where: \.kind.isMultiAgencyReview) { members in
        !members.anySatisfy { Truth($0.scope != nil) || graph.isHeld($0.termsOfReference?.agreed) }
      }
    },
    says: { gap, graph in gap.found("the scope of", in: graph) })
}
