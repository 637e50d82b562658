extension Rule {
  /// Two bodies approach one family member within days, and nobody joined the visits up.
  static let familyMultipleContact = Rule(
    "family-multiple-contact", family: .family, severity: .conflict, binding: .goodPractice,
    statement: "A family member is not approached again and again by different organisations.",
    why: "Each new caller asks a grieving person to begin again, and some then stop taking part.",
    firesWhen: """
      two contacts with one person, by organisations that have nobody in common, lie within the local window of \
      each other, or are joined by others that do. Held: a conflict. Still ahead: a risk.
      """,
    quietWhen: """
      the visit is one joint visit, is made through the lead of the family's plan, was asked for by the family, \
      gives support, is a notice the law requires (a coroner's or the police complaints body's letter among them), or the organisations saw different people.
      """,
    task: "Bring contacts with the family together",
    remedy:
      "The leads to agree that further contact goes through one person, and to tell the family who that is.",
    clearsWhen:
      "contacts still ahead are combined, cancelled, moved, or made through the plan's lead; past ones stay listed "
      + "until accepted",
    authority: [.paper("7", "second paragraph"), .paper("8.5", "third point")],
    answers: ["7.5", "8.5.12"],
    settings: [.familyContactWindow], yieldsTo: ["family-no-plan", "family-no-lead"],
    fires: [
      Example(
        "Two bodies tell the grandmother of their reviews, five days apart",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}  # ↓
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}  # ↓
        """),
      Example(
        "A visit still ahead joins one that was made",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-10, about: involvement}  # ↓
          - {with: grandmother, by: si, on: 2015-06-20, about: feedback}  # ↓
        """),
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
    ],
    looksFor: { check in
      let explained = Set(check.planGaps?.people ?? []).union(
        check.unledPlans.flatMap { $0.unled.map(\.id) })
      // A plan cannot undo what has happened, but where it is missing it is the cause of what is still ahead.
      return check.collidingContacts.filter { $0.isHeld || !explained.contains($0.person.id) }
    },
    says: { cluster, graph in
      let by = graph.inOrder(cluster.contacts.flatMap(\.by).filter { graph.takesPart(graph.process($0)) })
      let dates = cluster.contacts.map { $0.on! }
      let days = dates.map(\.last).max()! - dates[0].first
      let when = days == 0 ? "on one day" : "within \(days.counted("day"))"
      let person = graph.name(cluster.person)
      // The organisations are what the verb goes with: a role may be one person or several, `mother` or `parents`.
      let verb = cluster.isHeld ? "contacted" : "are to contact"
      let bodies = graph.countOfParties(by).counted("organisation")
      return Found(
        severity: cluster.isHeld ? .conflict : .risk, about: [cluster.person.id] + graph.withJoint(by),
        places: cluster.contacts.map(\.place),
        message: "\(bodies) \(verb) \(person) \(when)".sentence,
        details: cluster.contacts.map(graph.detail), remedy: remedy(cluster, graph), date: dates[0].first,
        root: [cluster.person.id]
      ).when(cluster.isOpen ? .unknown : .yes, because: missing(in: dates))
    })

  private static func missing(in dates: [CaseDate?]) -> String {
    dates.contains { !$0!.isDay }
      ? dates.whatIsMissing : "no commissioner is recorded for one of the processes"
  }

  private static func remedy(_ cluster: CaseGraph.ContactCluster, _ graph: CaseGraph) -> String {
    let person = graph.name(cluster.person)
    let planLead = graph.planLead(for: cluster.person.id).map { graph.name($0) }
    guard cluster.isHeld else {
      let through = planLead.map { "through \($0)" } ?? "through one person"
      return "The leads of the processes to combine these contacts, or to make them \(through)."
    }
    let lead = planLead ?? graph.leadReview.map(graph.leadName(of:)) ?? "the lead"
    return "\(lead) to agree with the other leads that further contact goes through one person, and to tell "
      .sentence
      + "\(person) who that is."
  }
}
