extension Rule {
  /// Several bodies each tell the family at the start, or nobody wrote down that anybody did.
  static let familyNotifyUncoordinated = Rule(
    "family-notify-uncoordinated", family: .family, severity: .conflict, binding: .goodPractice,
    statement: "The family is told of the processes once, together, and it is written down.",
    why: "Each new caller with news of another review brings the death back.",
    firesWhen: """
      two organisations notify one person separately, though the second process was already known at the first \
      contact (both held: a conflict; the later still ahead: a risk); or a multi-agency review has been open for \
      longer than the local limit and someone in its family is not recorded as told of it (a gap).
      """,
    quietWhen: """
      the leads had liaison about the family before the second contact; it was one joint contact, or one joint \
      commission; the second process began later; the contacts are close enough to be reported as repeated contact. \
      Of the missing record: the person, or whoever speaks for a child, was told, if only through the plan's lead; an \
      evidence hold keeps the review from the person; the person has died, or is a suspect while a criminal case is open.
      """,
    task: "Agree who tells the family, and record it",
    remedy:
      "The reviewer to agree with the other leads who speaks to the family, and to record who told whom, and when.",
    clearsWhen:
      "the later contact is cancelled, made joint or agreed in liaison; each person is told, or held back",
    authority: [
      .paper("7", "first paragraph"), .paper("7", "first of the points at its end"),
      .paper("8.5", "third point"),
    ],
    answers: ["7.1", "7.11", "8.5.12"],
    settings: [.earliestOpportunity],
    fires: [
      Example(
        "Two notifications, a month apart, of reviews that knew of each other",
        """
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-15, about: notification}  # ↓
          - {with: [grandmother, uncle], by: dhr, on: 2015-05-18, about: notification}  # ↓
        """),
      Example(
        "Nobody is recorded as having told the uncle",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
        contacts:
          - {with: grandmother, by: scr, on: 2015-04-15, about: notification}
        """),
    ],
    quiet: [
      Example(
        "The leads spoke about the family first",
        """
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-15, about: notification}
          - {with: [grandmother, uncle], by: dhr, on: 2015-05-18, about: notification}
        liaison:
          - {between: [scr, dhr], on: 2015-05-11, about: family}
        """),
      Example(
        "The second review began later",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, notified: 2015-04-17, decided: 2015-05-11}
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-15, about: notification}
          - {with: [grandmother, uncle], by: dhr, on: 2015-05-18, about: notification}
        """),
      Example(
        "The lead of the plan told them of both",
        """
        contacts:
          - {with: [grandmother, uncle], by: scr, on: 2015-04-15, about: notification, through: chair}
        """),
      Example(
        "A hold keeps the reviews from the family",
        """
        waits:
          - {process: any, part: family-contact, for: crim, because: a witness, decided-by: sio, on: 2015-04-11}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let scattered = graph.family.compactMap { person in
        graph.scatteredNotifications(
          of: person, besides: check.collidingContacts.filter { $0.person.id == person.id })
      }
      let untold = graph.owedToFamily(after: .earliestOpportunity, unless: graph.isTold)
      return scattered.map(Match.scattered) + untold.map(Match.untold)
    },
    says: { match, graph in
      switch match {
      case .scattered(let row): scattered(row, graph)
      case .untold(let row): untold(row, graph)
      }
    })

  private enum Match {
    case scattered(CaseGraph.ScatteredNotifications)
    case untold(CaseGraph.OwedToFamily)
  }

  private static func scattered(
    _ row: CaseGraph.ScatteredNotifications, _ graph: CaseGraph
  ) -> Found {
    let person = graph.name(row.person)
    let by = graph.inOrder(row.contacts.flatMap(\.by).filter { graph.takesPart(graph.process($0)) })
    let times = row.contacts.count == 2 ? "twice" : "\(row.contacts.count.inWords) times"
    let verb = row.isHeld ? "\(person.was) told" : "\(person.isOrAre) to be told"
    let dates = row.contacts.map(\.on)
    return Found(
      severity: row.isHeld ? .conflict : .risk, about: [row.person.id] + graph.withJoint(by),
      places: row.contacts.map(\.place),
      message: "\(person) \(verb) of the processes \(times), with no record that their leads agreed who would"
        .sentence,
      details: row.contacts.map(graph.detail),
      remedy:
        "\(graph.leadNames(of: by.map(graph.process)).sentence) to agree who speaks to \(person) next, and to "
        + "record it.",
      date: dates.earliest, settings: [], root: [row.person.id]
    ).when(row.isCertain, because: dates.whatIsMissing)
  }

  private static func untold(_ row: CaseGraph.OwedToFamily, _ graph: CaseGraph) -> Found {
    let reviews = graph.names(row.reviews.ids)
    let (person, told) = (graph.name(row.listener), graph.shortName(row.listener))
    return Found(
      severity: .gap, about: row.listener.ids + graph.membersBehind(row.reviews).ids,
      places: row.reviews.map(\.place),
      message: "No record that \(person) \(person.was) told about \(reviews)",
      remedy:
        "\(graph.leadName(of: row.reviews[0])) to tell \(told) about \(reviews), or to record who did and when."
        .sentence,
      date: row.begun?.first, root: row.listener.root + [row.reviews[0].id], acting: row.reviews[0].id,
      joins: Joining(group: .told, root: row.listener.root, part: "of being told about \(reviews)")
    ).when(row.isCertain, because: row.reviews.map { $0.decided ?? $0.started }.whatIsMissing)
  }
}
