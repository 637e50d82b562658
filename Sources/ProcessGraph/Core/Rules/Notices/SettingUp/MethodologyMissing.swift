extension Rule {
  /// A case review has run for weeks without an approach on record.
  static let methodologyMissing = Rule(
    "methodology-missing", family: .notices, severity: .gap, binding: .goodPractice,
    desk: .commissioning,
    statement: "The method of a case review is chosen for the case and written down.",
    why: "How a review asks decides what it can learn, and what it asks of the people it speaks to.",
    firesWhen:
      "a case review has been open for longer than the local time to set it up and no method is recorded.",
    quietWhen: "a method is recorded on it, or on a process it is run as one with; the time has not passed.",
    task: "Record the method chosen, and why",
    remedy: "The subgroup to record which method it chose, and why.",
    clearsWhen: "the method is recorded",
    authority: [.paper("4", "second point")],
    answers: ["4.2"],
    settings: [.setUpWithin],
    fires: [
      Example(
        "Decided in April, and no method",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The method is recorded",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, method: systems approach}
        """),
      Example(
        "It is recorded on the review it is run as one with",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, method: systems approach}
        """),
    ],
    looksFor: { check in
      check.graph.reviewsNotSetUp {
        $0.kind == .scr
      } lacking: {
        Truth($0.allSatisfy { $0.method == nil })
      }
    },
    says: { gap, graph in gap.found("the method chosen for", in: graph) })
}
