extension Rule {
  /// Several bodies each tell the family at the start, or nobody wrote down that anybody did.
  static let familyNotifyUncoordinated = Rule(
    "family-notify-uncoordinated", family: .family, severity: .conflict,
    statement: "The family is told of the processes once, together, and it is written down.",
    why: "To hear of one review after another, from strangers, is to receive the news again each time.",
    firesWhen: """
      two organisations notify one person separately, though the second process was already known at the first \
      contact (both held: a conflict; the later still ahead: a risk); or a multi-agency review has been open for \
      longer than the local limit and someone in its family is not recorded as told of it (a gap).
      """,
    quietWhen: """
      the leads had liaison about the family before the second contact; it was one joint contact, or one joint \
      commission; the second process began later; the contacts are close enough to be reported as repeated contact. \
      Of the missing record: the person was told through the plan's lead, or an evidence hold keeps the review from \
      the person.
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
    ]
  ) { check in
    let graph = check.graph
    return graph.family.compactMap(graph.scatteredNotifications(of:)).map { scattered($0, graph) }
      + graph.untoldFamilies.map { untold($0, graph) }
  }

  private static func scattered(
    _ row: CaseGraph.ScatteredNotifications, _ graph: CaseGraph
  ) -> Found {
    let person = graph.name(row.person)
    let by = graph.inOrder(row.contacts.flatMap(\.by).filter { graph.takesPart(graph.process($0)) })
    let times = row.contacts.count == 2 ? "twice" : "\(row.contacts.count.inWords) times"
    let verb = row.isHeld ? "was told" : "is to be told"
    let dates = row.contacts.map(\.on)
    return Found(
      severity: row.isHeld ? .conflict : .risk, about: [row.person.id] + graph.withJoint(by),
      places: row.contacts.map(\.place),
      message: "\(person) \(verb) \(times) of the processes, with no record that their leads agreed who would"
        .sentence,
      details: row.contacts.map(graph.detail),
      remedy:
        "\(graph.leadNames(of: by.map(graph.process)).sentence) to agree who speaks to \(person) next, and to record it.",
      date: dates.earliest, settings: []
    ).when(row.isCertain, because: dates.whatIsMissing)
  }

  private static func untold(_ row: CaseGraph.UntoldFamily, _ graph: CaseGraph) -> Found {
    let people = row.people.listed { graph.name($0) }
    let reviews = graph.names(row.reviews.ids)
    return Found(
      severity: .gap, about: [], processes: graph.membersBehind(row.reviews), people: row.people,
      places: row.reviews.map(\.place),
      message: "No record that anybody told \(people) about \(reviews)",
      remedy: "\(graph.leadName(of: row.reviews[0])) to record who told \(people) about \(reviews), and when."
        .sentence,
      date: row.reviews.map { $0.decided ?? $0.started }.earliest
    ).when(row.isCertain, because: row.reviews.map { $0.decided ?? $0.started }.whatIsMissing)
  }
}
