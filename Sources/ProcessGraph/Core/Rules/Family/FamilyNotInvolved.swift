extension Rule {
  /// A review has run for weeks without offering some of the family a part in it.
  static let familyNotInvolved = Rule(
    "family-not-involved", family: .family, severity: .risk, binding: .goodPractice,
    statement: "Each review involves the family as early as is right for them.",
    why: "They knew the person who died; without them a review misses what they knew.",
    firesWhen: """
      a multi-agency review has been open for longer than the local time, and somebody of its family has no contact \
      about taking part, past or planned. Where nobody recorded when the review began: unclear.
      """,
    quietWhen:

      """
      the person declined; a hold keeps the review from the person; contact about taking part, with the person or with \
      whoever speaks for a child, is on record or planned; the person is a suspect while a criminal case is open.
      """,
    task: "Invite the family to take part in the review",
    remedy:
      "The reviewer to invite them to take part, or to record why that must wait, and for how long.",
    clearsWhen: "contact about taking part, or a refusal, is recorded or planned, or a hold is",
    authority: [.paper("7", "second paragraph"), .paper("4", "third point")],
    answers: ["7.4", "4.3"],
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
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.owedToFamily(after: .familyInvolvementBy, unless: graph.isInvolved)
    },
    says: { row, graph in
      let (person, asked) = (graph.name(row.listener), graph.shortName(row.listener))
      let reviews = graph.names(row.reviews.ids)
      return Found(
        about: row.listener.ids + graph.membersBehind(row.reviews).ids, places: row.reviews.map(\.place),
        message: "No record that \(person) \(person.was) invited to take part in \(reviews)",
        remedy:
          "\(graph.leadName(of: row.reviews[0]).sentence) to invite \(asked) to take part in \(reviews), or to "
          + "record why that must wait, and for how long.",
        date: row.begun?.first, root: row.listener.root + [row.reviews[0].id], acting: row.reviews[0].id,
        joins: Joining(
          group: .told, root: row.listener.root, part: "of being invited to take part in \(reviews)")
      ).when(row.isCertain, because: "the day the review began is not on record, or known only to the month")
    })
}
