extension Rule {
  /// The date to look at a wait again has gone by.
  static let waitReviewOverdue = Rule(
    "wait-review-overdue", family: .waits, severity: .risk, binding: .goodPractice,
    statement: "A wait is looked at again on the day that was set.",
    why: "A date that goes by turns a short wait into a long one.",
    firesWhen: "a review's wait is in force and its review date lies before the as-of date.",
    quietWhen:
      "the date is today or ahead; the wait is lifted; it is an evidence hold, which has a rule of its own.",
    task: "Look again at a wait whose date has passed",
    remedy: "Whoever decided the wait to look again, and to set a new date or lift it.",
    clearsWhen: "a later review date is recorded, or the wait is lifted",
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
    ],
    looksFor: { check -> [OverdueReview] in
      let graph = check.graph
      return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits -> OverdueReview? in
        guard let review = waits[0].wait.review, !waits[0].wait.isEvidenceHold else { return nil }
        let isOverdue = review.isBefore(CaseDate(check.asOf))
        let open = waits.filter { $0.waiting.kind.isReview && $0.isOngoing && $0.isInForce.isPossible }
        guard !open.isEmpty, isOverdue.isPossible else { return nil }
        return OverdueReview(waits: open, review: review, isOverdue: isOverdue)
      }
    },
    says: { overdue, graph in
      let first = overdue.waits[0]
      let wait = first.wait
      let held = graph.heldName(of: wait, for: overdue.waits.map(\.waiting.id))
      let who = wait.decidedBy.map(graph.name) ?? graph.waitingLeads(overdue.waits)
      let passed = overdue.isOverdue == .yes ? "has passed" : "may have passed"
      var found = Found.held(
        overdue.waits, graph,
        message: "\(held.full) still \(held.waits) \(graph.endName(of: first)), and the review date, "
          + "\(overdue.review.inWords), \(passed)",
        remedy:
          "\(who.sentence) to look at the wait again with \(graph.leadName(of: first.awaited)), and to set "
          + "a new date or lift it.")
      found.joins = .delay(first, "its review date, \(overdue.review.inWords), \(passed)")
      found.owner = wait.decidedBy.flatMap { graph.owner(deciding: $0) }
      let isInForce = Truth(overdue.waits.contains { $0.isInForce == .yes }) || .unknown
      return found.when(overdue.isOverdue && isInForce, without: "the day where only a month is given")
    })
}

/// A wait that nobody looked at again on the day that was set.
private struct OverdueReview {
  let waits: [Dependency]
  let review: CaseDate
  let isOverdue: Truth
}

extension CaseGraph {
  /// Whoever decided a wait, where they can own what follows from it: never a court or a coroner.
  fileprivate func owner(deciding id: ID) -> Owner? {
    if index.agencies[id] != nil { return agency(id).sector == .court ? nil : .agency(id) }
    guard index.people[id] != nil else { return nil }
    if let own = person(id).agency, agency(own).sector == .court { return nil }
    return .person(id)
  }
}
