extension Rule {
  /// A contact with the family falls while a recorded hold says to wait.
  static let familyContactDuringHold = Rule(
    "family-contact-during-hold", family: .family, severity: .conflict, binding: .goodPractice,
    statement: "Nobody sees the family for a review while a police hold on contact is in force.",
    why: "A conversation at the wrong time can harm the evidence a family depends on for justice.",
    firesWhen: """
      an evidence hold in force covers a contact that is neither support nor a notice the law requires. A contact \
      made, or one planned by the hold's review date: a conflict. One planned for later: a risk.
      """,
    quietWhen: """
      the police agreed to the contact while the hold stood; the contact is by the process the hold is for; the hold \
      is lifted, or what it waits for has come, by the day of the contact; it began afterwards; the contact is with a suspect.
      """,
    task: "Keep to the police hold, or ask to lift it",
    remedy:
      "The lead of the process to move the contact beyond the hold, or to agree it with the police and record that.",
    clearsWhen: "the hold is lifted by then, the exception is recorded, or the contact is cancelled or moved",
    authority: [.paper("7", "third paragraph")],
    answers: ["7.7"], yieldsTo: ["suspect-contact-uncleared"],
    fires: [
      Example(
        "A visit to the uncle while he is a possible witness",
        """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: 2015-04-20, review: 2015-07-20}  # ↓
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: involvement}  # ↓
          - {with: uncle, by: scr, on: 2015-07-01, about: feedback, asked-by-family: yes}  # ↓
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
        """),
      Example(
        "A visit is planned for after the hold's review date",
        """
        waits:
          - {process: any, part: family-contact, for: crim, because: a witness, decided-by: sio, on: 2015-04-20, review: 2015-07-20}  # ↓
        contacts:
          - {with: grandmother, by: dhr, on: 2015-08-03, about: involvement}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The police made an exception",
        """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: 2015-04-20}
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: involvement, agreed-with-police: 2015-05-01}
        """),
      Example(
        "The hold is lifted on the day of the visit",
        """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: 2015-04-20, lifted: 2015-05-06}
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: involvement}
        """),
      Example(
        "Support goes on",
        """
        waits:
          - {process: any, part: family-contact, for: crim, because: a witness, decided-by: sio, on: 2015-04-20}
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: support}
          - {with: uncle, by: si, on: 2015-05-07, about: statutory-notice}
        """),
      Example(
        "The trial it waits for comes before the visit",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-08-01}}
        waits:
          - {process: scr, part: family-contact, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-04-20}
        contacts:
          - {with: uncle, by: scr, on: 2015-08-03, about: involvement}
        """),
    ],
    looksFor: { check in check.graph.heldContacts(besides: check.placesOfSuspects) },
    says: { row, graph in
      let people = graph.inOrder(row.contacts.flatMap(\.people))
      let by = graph.inOrder(row.contacts.flatMap(\.contact.by)).filter { graph.takesPart(graph.process($0)) }
      let awaited = graph.process(row.hold.forProcess)
      let dates = row.contacts.map(\.contact.on)
      let (severity, isCertain) = weight(row, graph)
      let contacts = row.contacts.count == 1 ? "a contact" : row.contacts.count.counted("contact")
      let isMade = row.contacts.contains { graph.isHeld($0.contact.on) == .yes }
      let verb =
        (row.contacts.count == 1 ? (isMade ? "was" : "is") : isMade ? "were" : "are")
        + (isMade ? " made" : " planned")
      return Found(
        severity: severity, about: people + graph.withJoint(by + [awaited.id]),
        places: [row.hold.place] + row.contacts.map(\.contact.place),
        message:
          "\(contacts.sentence) with \(graph.names(people)) for \(graph.names(by)) \(verb) while the police hold "
          + "on contact \(isMade ? "was" : "is") in force",
        details: row.contacts.map { graph.detail($0.contact) }, remedy: remedy(row, by, graph),
        date: dates.earliest, root: row.hold.of + [row.hold.forProcess], acting: by.first
      ).when(isCertain, because: missing(row, dates))
    })

  /// The weight of the heaviest contact that is certainly inside, else a risk that cannot tell.
  private static func weight(_ row: CaseGraph.HeldContacts, _ graph: CaseGraph) -> (Severity, Truth) {
    let weights = row.contacts.map { contact, _, isInside in
      let date = graph.dateOrAhead(contact.on)
      let isHeavy = graph.isHeld(date) || (row.hold.review.map { date.isOnOrBefore($0) } ?? .yes)
      return (
        severity: isHeavy == .yes ? Severity.conflict : .risk, isSure: isInside && (isHeavy || !isHeavy)
      )
    }
    let sure = weights.filter { $0.isSure == .yes }.map(\.severity).max()
    return (sure ?? .risk, sure == nil ? .unknown : .yes)
  }

  private static func missing(_ row: CaseGraph.HeldContacts, _ dates: [CaseDate?]) -> String {
    let all = dates + [row.hold.on, row.hold.review].filter { $0 != nil }
    return row.hold.on == nil ? "the day the hold began is not recorded" : all.whatIsMissing
  }

  private static func remedy(_ row: CaseGraph.HeldContacts, _ by: [ID], _ graph: CaseGraph) -> String {
    let planned = row.contacts.filter { graph.isHeld($0.contact.on) == .no }
    let officer = graph.leadRole(of: graph.process(row.hold.forProcess))
    let lead = graph.leadName(of: graph.process(planned.first?.contact.by.first ?? by[0])).sentence
    return planned.isEmpty
      ? "\(lead) to tell \(officer) of the contact, and to record what was agreed."
      : "\(lead) to move what is still ahead beyond the hold, or to ask \(officer) to lift it."
  }
}
