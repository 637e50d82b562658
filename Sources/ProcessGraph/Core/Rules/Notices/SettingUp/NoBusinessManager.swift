extension Rule {
  /// A case review has nobody through whom reviewer and board reach each other.
  static let noBusinessManager = Rule(
    "no-business-manager", family: .notices, severity: .risk, binding: .local, desk: .commissioning,
    statement: "Reviewer and board have one point of contact, the board's business manager.",
    why: "A reviewer who has to find out whom to ring loses days that a family spends waiting.",
    firesWhen: "a case review is open and names no business manager.",
    quietWhen: "one is named on it, or on a process it is run as one with.",
    task: "Name the business manager as the contact",
    remedy: "The commissioner of the review to name its business manager as the contact.",
    clearsWhen: "the business manager is named",
    authority: [.paper("3", "fourth point")],
    answers: ["3.4"],
    fires: [
      Example(
        "Nobody is named",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The business manager is named",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, business-manager: trust-member}
        """),
      Example(
        "The review is not open yet",
        """
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-06-01}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.openCommissions { $0.kind == .scr }.filter { review in
        graph.commission(of: review).members.allSatisfy { $0.businessManager == nil }
      }
    },
    says: { review, graph in
      let commission = graph.commission(of: review)
      return Found(
        about: commission.ids, places: [review.place],
        message: "No record of a business manager for \(graph.names(commission.ids))",
        date: graph.setUpStart(of: review)?.first, root: commission.ids,
        owner: review.commissioner.map(Owner.agency))
    })
}
