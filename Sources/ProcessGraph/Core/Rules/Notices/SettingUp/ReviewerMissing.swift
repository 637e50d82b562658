extension Rule {
  /// A case review has run for weeks without a reviewer.
  static let reviewerMissing = Rule(
    "reviewer-missing", family: .notices, severity: .gap, binding: .law,
    desk: .commissioning,
    statement: "A suitable reviewer is appointed to each case review.",
    why: "Until there is a reviewer, the family has nobody to speak to.",
    firesWhen: "a case review has been open for longer than the local time to set it up and has no lead.",
    quietWhen: "a lead is named on it, or on a process it is run as one with; the time has not passed.",
    task: "Appoint a reviewer",
    remedy: "The subgroup to appoint a reviewer.",
    clearsWhen: "a lead is named",
    authority: [.paper("4", "second point"), .verified(.practiceReviewRegulations2018, "reg. 12")],
    answers: ["4.2"],
    settings: [.setUpWithin],
    fires: [
      Example(
        "Decided in April, and nobody appointed",
        """
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Decided less than thirty days ago",
        """
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-05-16}
        """),
      Example(
        "It is run as one with a review that has a lead",
        """
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10, joint-with: dhr}
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
        """),
    ],
    looksFor: { check in
      check.graph.reviewsNotSetUp {
        $0.kind == .scr
      } lacking: {
        Truth($0.allSatisfy { $0.lead == nil })
      }
    },
    says: { gap, graph in gap.found("a reviewer for", in: graph) })
}
