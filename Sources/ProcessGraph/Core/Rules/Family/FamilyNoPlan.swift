extension Rule {
  /// A review is open, and for someone in the family no communication plan covers it.
  static let familyNoPlan = Rule(
    "family-no-plan", family: .family, severity: .gap, binding: .goodPractice,
    statement: "One clear plan says how the family hears from everybody, and the agencies share it.",
    why:
      "Without a plan, a family in grief learns from whoever happens to call next what is going on, and from whom.",
    firesWhen:
      "a multi-agency review is open, and no plan in force covers it for some living member of its family. One finding a case.",
    quietWhen: """
      the file names no family of the review; the review is only considered, has finished or does not proceed; a \
      plan covers the person and the review though the day it was agreed is not recorded; the person is a suspect \
      while a criminal case is open; a plan covers whoever speaks for a child.
      """,
    task: "Agree one plan for contact with the family",
    remedy: "The reviewer and panel to agree one plan for contact with the family, across all processes.",
    clearsWhen: "a plan in force covers every person of the family for every open multi-agency review",
    authority: [.paper("7", "first paragraph"), .paper("8.5", "fourth point")],
    answers: ["7.2", "7.3", "7.12", "8.5.13"],
    fires: [
      Example(
        "The only plan is for the uncle",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        family-plans:
          - {for: uncle, lead: chair, agreed: 2015-04-20}
        """),
      Example(
        "Visits still ahead collide, and a plan would have joined them up",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        family-plans:
          - {lead: reviewer, agreed: 2015-06-20}
        contacts:
          - {with: grandmother, by: scr, on: 2015-06-18, about: involvement}  # ↓
          - {with: grandmother, by: si, on: 2015-06-19, about: involvement}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The plan's day is not recorded, but it exists",
        """
        family-plans:
          - {lead: chair}
        """),
      Example(
        "The review is only considered",
        """
        processes:
          scr: {kind: scr, commissioner: board, notified: 2015-03-20}
        family-plans:
          - {for: uncle, lead: chair, agreed: 2015-04-20}
        """),
      Example(
        "The only person without a plan has died",
        """
        people:
          grandmother: {family: maternal grandmother, died: 2015-05-01}
          uncle:       {family: uncle}
          chair:       {official: review chair}
          reviewer:    {official: independent reviewer}
          sio:         {official: senior investigating officer}
        family-plans:
          - {for: uncle, lead: chair, agreed: 2015-04-20}
        """),
    ],
    looksFor: { check in
      check.planGaps.map { [(gaps: $0, collisions: check.foldedContacts(of: $0.people))] } ?? []
    },
    says: { match, graph in
      let reviews = graph.names(match.gaps.reviews.map(\.review.id))
      let people = names(match.gaps.people, graph)
      return Found(
        about: match.gaps.people + graph.withJoint(match.gaps.reviews.map(\.review.id)),
        places: match.gaps.reviews.map(\.review.place) + match.collisions,
        message: "No record of a plan for contact with \(people) about \(reviews)",
        details: match.gaps.reviews.map { review, people in
          Finding.Detail(
            date: graph.start(review), what: graph.title(review), who: names(people, graph))
        },
        remedy: "The reviewer and panel to agree one plan for contact with \(people), for \(reviews).",
        date: match.gaps.reviews.map { graph.start($0.review) }.earliest, root: [],
        acting: graph.leadReview?.id
      ).when(match.gaps.isCertain, because: "the month in which a plan was agreed is not over")
    })

  private static func names(_ people: [ID], _ graph: CaseGraph) -> String {
    graph.listeners(for: people.map(graph.person)).map(graph.shortName).eachOnce.listed
  }
}
