extension Rule {
  /// Reviews were joined when half of the time for one had gone.
  static let jointLate = Rule(
    "joint-late", family: .joint, severity: .risk, binding: .goodPractice,
    statement: "Whether to join reviews is decided before half of the time for one has gone.",
    why: "Joined late, the interviews and the visits that joining would have spared have already been made.",
    firesWhen: """
      a decision to run reviews as one was taken after half of the time between the start of one of them and its \
      deadline. Where nothing is decided yet, the finding about that says how late it is.
      """,
    quietWhen: "no deadline is known, or the decision came in the first half.",
    task: "Record what joining late still spares",
    remedy:
      "The leads to record what each review has already done, and which visits and papers joining still spares.",
    clearsWhen: "the deadline is re-agreed, or the finding is accepted",
    authority: [.paper("8.5", "third paragraph"), .judgement("the half is a local choice")],
    answers: ["8.5.6"],
    fires: [
      Example(
        "Joined in June, with the child review due in July",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-07-10}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-12-01}
        decisions:
          - {about: [scr, dhr], decision: joint, on: 2015-06-08}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Joined within a month",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-07-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-12-01}
        decisions:
          - {about: [scr, dhr], decision: joint, on: 2015-05-08}
        """),
      Example(
        "Decided late, to stay apart",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: 2015-07-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, due: 2015-12-01}
        decisions:
          - {about: [scr, dhr], decision: parallel, on: 2015-06-08}
        """),
    ],
    looksFor: { check in decisionsInTheSecondHalf(check.graph) },
    says: { match, graph in
      let (decision, late) = match
      let on = decision.on
      let names = graph.names(decision.about)
      return Found(
        about: Array(graph.withJoint(decision.about)), places: [decision.place] + late.map(\.review.place),
        message: "The decision to run \(names) as one came after half of the time for "
          + "\(graph.names(late.map(\.review.id))) had gone",
        details: [Finding.Detail(date: on, what: "decided", who: names)]
          + late.map {
            Finding.Detail(date: $0.half, what: "half of the time gone", who: graph.name($0.review))
          },
        date: late.map(\.half.first).min(), root: decision.about
      ).when(late.contains { $0.isLate == .yes } ? .yes : .unknown, without: "the day of the decision")
    })

  private typealias LateReview = (review: ParallelProcess, half: CaseDate, isLate: Truth)

  /// Decisions to join reviews that came after half of the time for some of them.
  private static func decisionsInTheSecondHalf(
    _ graph: CaseGraph
  ) -> [(decision: Decision, late: [LateReview])] {
    let open = Set(graph.reviewsToJoin.map(\.id))
    return graph.joiningDecisions.compactMap { decision in
      guard decision.decision == .joint, let on = decision.on, graph.isHeld(on).isPossible else { return nil }
      let late = graph.inOrder(decision.about).filter(open.contains).map(graph.process).compactMap {
        review -> LateReview? in
        graph.halfWay(of: review).map { (review, $0, graph.isHeld(on) && $0.isBefore(on)) }
      }.filter(\.isLate.isPossible)
      return late.isEmpty ? nil : (decision, late)
    }
  }
}
