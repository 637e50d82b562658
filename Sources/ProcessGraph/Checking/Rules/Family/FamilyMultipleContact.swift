extension Rule {
  /// Two bodies approach one family member within days, and nobody joined the visits up.
  static let familyMultipleContact = Rule(
    "family-multiple-contact", family: .family, severity: .conflict,
    statement: "A family member is not approached again and again by different organisations.",
    why: "Each new caller asks a grieving person to begin again, and some then stop taking part.",
    firesWhen: """
      two contacts with one person, by organisations that have nobody in common, lie within the local window of \
      each other, or are joined by others that do. Held: a conflict. Still ahead: a risk.
      """,
    quietWhen: """
      the visit is one joint visit, is made through the lead of the family's plan, was asked for by the family, \
      gives support, is a notice the law requires, or the organisations saw different people.
      """,
    remedy:
      "The leads to agree that further contact goes through one person, and to tell the family who that is.",
    clearsWhen:
      "the rows are joined, cancelled, moved, or made through the plan's lead; what has happened stays until accepted",
    authority: [.paper("7", "second paragraph"), .paper("8.5", "third point")],
    settings: [.familyContactWindow],
    fires: [
      Example(
        "Two bodies tell the grandmother of their reviews, five days apart",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}  # ↓
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}  # ↓
        """)
    ],
    quiet: [
      Example(
        "One joint visit",
        """
        contacts:
          - {with: grandmother, by: [scr, dhr], on: 2015-05-06, about: notification}
        """),
      Example(
        "The second visit is made through the lead of the plan",
        """
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20}
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: involvement, through: reviewer}
        """),
      Example(
        "Visits of support do not count",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
          - {with: grandmother, by: crim, on: 2015-05-07, about: support}
        """),
    ]
  ) { check in
    let graph = check.graph
    let explained = graph.peopleWithoutPlanOrLead
    return graph.family.flatMap(graph.collidingContacts(with:)).compactMap { cluster in
      let isHeld = cluster.heldCollide != .no && cluster.collides == .yes
      // A plan cannot undo what has happened, but where it is missing it is the cause of what is still ahead.
      if !isHeld && explained.contains(cluster.person.id) { return nil }
      return found(cluster, isHeld: isHeld, graph)
    }
  }

  private static func found(_ cluster: CaseGraph.ContactCluster, isHeld: Bool, _ graph: CaseGraph) -> Found {
    let processes = graph.inOrder(cluster.contacts.flatMap(\.by))
    let organisations = Set(processes.map(graph.organisation(of:))).count
    let days = cluster.contacts.last!.on!.last - cluster.contacts.first!.on!.first
    let when = days == 0 ? "on one day" : "within \(days.counted("day"))"
    let person = graph.name(cluster.person)
    let verb = isHeld ? "was contacted" : "is to be contacted"
    let rows = cluster.contacts.map { contact in
      Finding.Detail(
        date: contact.on, what: contact.about.rawValue.spaced,
        who: contact.by.map { graph.name(graph.process($0)) }.listed)
    }
    let lead = graph.leadReview.map(graph.leadName(of:)) ?? "The lead"
    return Found(
      severity: isHeld ? .conflict : .risk,
      about: [cluster.person.id] + processes,
      places: cluster.contacts.map(\.place),
      message: "\(person) \(verb) by \(organisations.counted("organisation")) \(when)".sentence,
      details: rows,
      remedy: isHeld
        ? "\(lead.sentence) to agree with the other leads that further contact goes through one person, and to tell "
          + "\(person) who that is."
        : "\(lead.sentence) to combine these visits, or to have them made through one person.",
      date: cluster.contacts.first!.on!.first
    ).when(cluster.collides)
  }
}
