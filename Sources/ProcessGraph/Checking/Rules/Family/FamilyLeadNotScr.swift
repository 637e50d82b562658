extension Rule {
  /// Somebody other than the case review's author co-ordinates contact with the family.
  static let familyLeadNotScr = Rule(
    "family-lead-not-scr", family: .family, severity: .advice,
    statement: "The author of the serious case review co-ordinates contact across the processes.",
    why: "Where another was chosen, a family and those who follow should find out why.",
    firesWhen: """
      a serious case review runs beside another process, one plan in force covers it and its family, and the plan's \
      lead is not the review's.
      """,
    quietWhen: """
      either lead is not on file; liaison about the family joins the review to a process beside it; somebody confirmed \
      that the chairs agreed; or the plan is already one of two that name different leads.
      """,
    task: "Record why another lead was agreed",
    remedy: "The reviewer to record why another lead was agreed with the other chairs.",
    clearsWhen: "the lead is the review's, or the agreement is recorded as liaison or as confirmed",
    authority: [.paper("7", "third paragraph")],
    fires: [
      Example(
        "The homicide review's chair leads",
        """
        family-plans:
          - {lead: chair, agreed: 2015-04-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The leads spoke about the family",
        """
        liaison:
          - {between: [scr, dhr], on: 2015-04-17, about: family}
        """),
      Example(
        "Somebody confirmed that the chairs agreed",
        """
        confirmed:
          - {duty: family-lead-agreed, about: scr, by: CRAG chair, on: 2015-04-20, note: the chair knows the family}
        """),
      Example(
        "The reviewer leads",
        """
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    return graph.processes.filter { $0.kind == .scr && graph.takesPart($0) && graph.isOpen($0) }.flatMap {
      review in
      found(review, check)
    }
  }

  private static func found(_ review: ParallelProcess, _ check: Check) -> [Found] {
    let graph = check.graph
    let beside = graph.concurrent(with: review).filter(graph.isOpen)
    // Reviews that run as one have one author's work between them, whoever of their leads it is.
    let leads = graph.commission(of: review.id).members.compactMap(\.lead)
    guard let own = graph.lead(of: review), !beside.isEmpty,
      !graph.isConfirmed("family-lead-agreed", about: review.id),
      !beside.contains(where: { graph.haveLiaised(review, $0, about: .family).isPossible })
    else { return [] }
    let isBeside = beside.anySatisfy { graph.areConcurrent(review, $0) }
    let family = graph.concernedFamily(of: review)
    let reported = Set(check.found(by: .familyTwoLeads).flatMap(\.places))
    return graph.plansInForce.compactMap { plan in
      guard let lead = plan.lead, !leads.contains(lead), graph.covers(plan, process: review.id),
        !reported.contains(plan.place)
      else { return nil }
      let people = family.filter { graph.covers(plan, person: $0.id) }
      guard !people.isEmpty else { return nil }
      let (name, ownName) = (graph.name(lead), graph.name(own))
      return Found(
        about: [lead, own] + people.ids + graph.withJoint([review.id] + beside.ids), places: [plan.place],
        message: "\(name) leads contact with the family, with no record of why it is not \(ownName)".sentence,
        details: [
          Finding.Detail(date: plan.agreed, what: "plan led by \(name)", who: graph.names(people.ids))
        ],
        remedy: "\(ownName.sentence) to record why another lead was agreed with the other chairs.",
        date: plan.agreed?.first
      ).when(
        isBeside && graph.isAgreed(plan),
        without: "the days on which the plan was agreed and the processes ran")
    }
  }
}
