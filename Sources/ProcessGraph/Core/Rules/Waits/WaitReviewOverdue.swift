extension Rule {
  /// The date to look at a wait again has gone by.
  static let waitReviewOverdue = Rule(
    "wait-review-overdue", family: .waits, severity: .risk,
    statement: "A wait is looked at again on the day that was set.",
    why: "A date that goes by turns a short wait into a long one.",
    firesWhen: "a review's wait is in force and its date to look again lies before the as-of date.",
    quietWhen:
      "the date is today or ahead; the wait is lifted; it is an evidence hold, which has a rule of its own.",
    task: "Look again at a wait whose date has passed",
    remedy: "Whoever decided the wait to look again, and to record a new date or lift it.",
    clearsWhen: "a later date to look again is recorded, or the wait is lifted",
    authority: [.paper("Appendix B", "first paragraph")],
    fires: [
      Example(
        "To be looked at on 1 June, and not since",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Today is the day",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-15}
        """),
      Example(
        "It has been lifted",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-01, lifted: 2015-06-02}
        """),
    ]
  ) { check in
    let graph = check.graph
    return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits in
      let wait = waits[0].wait
      guard let review = wait.review, !wait.isEvidenceHold else { return nil }
      let isOverdue = review.isBefore(CaseDate(check.asOf))
      let open = waits.filter { $0.waiting.kind.isReview && $0.isOngoing && $0.isInForce.isPossible }
      guard !open.isEmpty, isOverdue.isPossible else { return nil }
      let held = graph.heldName(of: wait, for: open.map(\.waiting.id))
      let who = wait.decidedBy.map(graph.name) ?? graph.waitingLeads(open)
      let inForce = open.contains { $0.isInForce == .yes } ? Truth.yes : .unknown
      return Found.held(
        open, graph,
        message:
          "\(held.full) still \(held.waits) \(graph.endName(of: open[0])): the date to look again, \(review.inWords), "
          + (isOverdue == .yes ? "has passed" : "may have passed"),
        remedy:
          "\(who.sentence) to look at the wait again with \(graph.leadName(of: open[0].awaited)), and to record a new "
          + "date or lift it."
      ).when(isOverdue && inForce, without: "the day where only a month is given")
    }
  }
}
