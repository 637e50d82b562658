extension Rule {
  /// A plan is in force, and nobody is named to speak for it.
  static let familyNoLead = Rule(
    "family-no-lead", family: .family, severity: .gap, binding: .goodPractice,
    statement: "The plan for contact with the family names the person who leads it.",
    why: "A family that does not know whom to ring rings everybody, or nobody.",
    firesWhen:
      "a plan in force names no lead, and covers an open process and someone of that process's family.",
    quietWhen: """
      every process it covers is only considered, has finished or does not proceed; another plan in force, with a \
      lead, covers the same people and processes.
      """,
    task: "Name one person to lead contact with the family",
    remedy: "The reviewer and panel to name one person to lead contact with the family.",
    clearsWhen: "the plan's lead is recorded",
    authority: [.paper("7", "second of the points at its end"), .paper("8.5", "fourth point")],
    answers: ["7.3", "7.12", "8.5.13"],
    fires: [
      Example(
        "A plan without a lead",
        """
        family-plans:
          - {agreed: 2015-04-20}  # ↓
        """),
      Example(
        "Visits still ahead collide, and nobody leads",
        """
        family-plans:
          - {agreed: 2015-04-20, covers: [scr, dhr]}  # ↓
        contacts:
          - {with: uncle, by: scr, on: 2015-06-18, about: involvement}  # ↓
          - {with: uncle, by: dhr, on: 2015-06-24, about: involvement}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Another plan names the lead for the same people and processes",
        """
        family-plans:
          - {agreed: 2015-04-20, covers: scr}
          - {agreed: 2015-04-25, lead: chair}
        """),
      Example(
        "The plan is not agreed yet",
        """
        family-plans:
          - {agreed: 2015-06-20}
          - {agreed: 2015-04-20, lead: chair, covers: [scr, dhr]}
        """),
      Example(
        "All it covers has finished",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, started: 2015-03-20, finished: 2015-05-20}
        family-plans:
          - {agreed: 2015-04-20, covers: si}
          - {agreed: 2015-04-20, covers: scr, lead: reviewer}
        """),
    ],
    looksFor: { check in
      // A person without any plan is the root of the trouble: what is folded there is not folded again here.
      var folded = Set(check.planGaps?.people ?? [])
      return check.unledPlans.map { unled in
        let people = unled.unled.ids.filter { folded.insert($0).inserted }
        return (unled: unled, collisions: check.foldedContacts(of: people))
      }
    },
    says: { match, graph in
      let (plan, processes) = (match.unled.plan, match.unled.processes)
      let people = graph.names(match.unled.people.ids)
      return Found(
        about: match.unled.people.ids + graph.withJoint(processes.ids),
        places: [plan.place] + match.collisions,
        message:
          "No record of who leads the plan for contact with \(people) about \(graph.names(processes.ids))",
        remedy: "The reviewer and panel to name one person to lead contact with \(people).",
        date: plan.agreed?.first ?? processes.map(graph.start).earliest, root: plan.people + plan.covers,
        acting: processes.first { $0.kind.isMultiAgencyReview }?.id
      ).when(match.unled.isCertain, because: "the month in which a plan was agreed is not over")
    })
}
