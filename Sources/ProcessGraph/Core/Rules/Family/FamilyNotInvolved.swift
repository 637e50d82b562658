extension Rule {
  /// A review has run for weeks without offering some of the family a part in it.
  static let familyNotInvolved = Rule(
    "family-not-involved", family: .family, severity: .risk,
    statement: "Each review involves the family at the earliest fitting moment.",
    why: "They knew the person who died; a review without them is the poorer, and so are they.",
    firesWhen: """
      a multi-agency review has been open for longer than the local time, and somebody of its family has no contact \
      about taking part, held or planned. Where nobody recorded when the review began: cannot tell.
      """,
    quietWhen:
      "the person declined; a hold keeps the review from the person; contact about taking part is held or planned.",
    task: "Offer the family a part in the review",
    remedy:
      "The reviewer to offer them a part in the review, or to record why they must wait and until when.",
    clearsWhen: "taking part is held, planned or declined, or a hold is recorded",
    authority: [.paper("7", "second paragraph"), .paper("4", "third point")],
    settings: [.familyInvolvementBy],
    fires: [
      Example(
        "Told of the review in April, and nothing since",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-16, about: notification}
        """)
    ],
    quiet: [
      Example(
        "A visit is planned",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-06-24, about: involvement}
        """),
      Example(
        "They would rather not",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-16, about: notification, outcome: declined}
        """),
      Example(
        "A hold keeps the review from them",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
        waits:
          - {process: scr, part: family-contact, for: crim, because: evidence, decided-by: sio, on: 2015-04-11, review: 2015-07-01}
        """),
    ]
  ) { check in
    let graph = check.graph
    var family = ConcernedFamily(graph)
    return graph.openReviewCommissions.compactMap { reviews in
      let begun = reviews.compactMap { $0.decided ?? $0.started }.earliestSpan
      let isOver = graph.hasRunOut(.familyInvolvementBy, from: begun)
      guard isOver.isPossible else { return nil }
      let people = family.of(reviews) { graph.isHeldBack($0, from: $1.id) || graph.isInvolved($0, in: $1) }
      guard !people.isEmpty else { return nil }
      let lead = graph.leadName(of: reviews[0]).sentence
      let names = people.listed { graph.name($0) }
      let review = graph.names(reviews.ids)
      return Found(
        about: [], processes: graph.membersBehind(reviews), people: people, places: reviews.map(\.place),
        message: "No record that anybody offered \(names) a part in \(review)",
        remedy:
          "\(lead) to offer \(names) a part in \(review), or to record why that must wait and until when.",
        date: begun?.first
      ).when(isOver, because: "the day the review began is not on record, or known only to the month")
    }
  }
}

extension CaseGraph {
  /// Whether somebody of the family takes part in a review, is to, or said that they would rather not.
  func isInvolved(_ person: ID, in review: ParallelProcess) -> Bool {
    contacts(with: person, for: review).contains { contact in
      guard serves(contact, review, person: person) else { return false }
      return contact.outcome == .declined || contact.about == .involvement || contact.about == .interview
    }
  }
}
