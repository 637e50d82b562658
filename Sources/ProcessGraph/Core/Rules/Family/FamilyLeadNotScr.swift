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
    let reported = Set(check.found(by: .familyTwoLeads).flatMap(\.places))
    let plans = graph.plansInForce.filter { $0.lead != nil && !reported.contains($0.place) }
    let plansCovering = graph.plansByCommission(plans)
    var family = ConcernedFamily(graph)
    var groups = RowGroups<Key, (plan: FamilyPlan, review: ParallelProcess)>()
    for review in graph.processes(ofKind: .scr) where graph.isOpen(review) {
      guard let own = graph.lead(of: review) else { continue }
      // Reviews that run as one have one author's work between them, whoever of their leads it is.
      let leads = graph.commission(of: review).members.compactMap(\.lead)
      let others = plansCovering(graph.commissionNumber(of: review)).filter { plan in
        !leads.contains(plan.lead!)
          && (plan.people.isEmpty
            ? !family.people(of: [review]).ids.isEmpty
            : plan.people.contains { graph.isConcernedFamily(graph.person($0), of: review) })
      }
      guard !others.isEmpty,
        !graph.isConfirmed("family-lead-agreed", about: review.id), !hasSpokenOfFamily(review, graph)
      else { continue }
      let isBeside = graph.processes.anySatisfy { graph.isOpen($0) ? graph.areConcurrent(review, $0) : .no }
      guard isBeside.isPossible else { continue }
      for plan in others {
        groups.add((plan, review), isBeside && graph.isAgreed(plan), to: Key(plan: plan.place, author: own))
      }
    }
    var beside = Beside(graph: graph)
    return groups.all.map { key, group in
      found(group.rows[0].plan, author: key.author, group.rows.map { $0.review }, &beside).when(
        group.isCertain, without: "the days on which the plan was agreed and the processes ran")
    }
  }

  /// What is open beside some reviews, and these, looked up once for all plans that leave the same ones out.
  private struct Beside {
    let graph: CaseGraph
    private var known: [[Int]: [ParallelProcess]] = [:]

    init(graph: CaseGraph) { self.graph = graph }

    mutating func with(_ reviews: [ParallelProcess]) -> [ParallelProcess] {
      let key = reviews.map { $0.number }
      if let processes = known[key] { return processes }
      let beside = graph.processes.filter { other in
        graph.isOpen(other) && reviews.contains { graph.areConcurrent($0, other).isPossible }
      }
      let processes = graph.membersBehind(reviews + beside)
      known[key] = processes
      return processes
    }
  }

  private struct Key: Hashable {
    let plan: Place
    let author: ID
  }

  /// Whether its lead has spoken about the family with the lead of an open process beside it.
  private static func hasSpokenOfFamily(_ review: ParallelProcess, _ graph: CaseGraph) -> Bool {
    let ids = graph.commission(of: review).ids
    return RowsByProcess.rows(graph.byProcess.liaison, naming: ids).contains { n in
      let row = graph.source.liaison[n]
      guard row.about.contains(.family), graph.isHeld(row.on).isPossible else { return false }
      return graph.withJoint(row.between).contains { id in
        let other = graph.process(id)
        return graph.isOpen(other) && graph.areConcurrent(review, other).isPossible
      }
    }
  }

  private static func found(
    _ plan: FamilyPlan, author: ID, _ reviews: [ParallelProcess], _ beside: inout Beside
  ) -> Found {
    let graph = beside.graph
    let all = plan.people.isEmpty ? graph.source.people : graph.inOrder(plan.people).map(graph.person)
    let people = all.filter { person in reviews.contains { graph.isConcernedFamily(person, of: $0) } }
    let (name, ownName) = (graph.name(plan.lead!), graph.name(author))
    return Found(
      about: [plan.lead!, author] + people.ids, processes: beside.with(reviews),
      places: [plan.place],
      message: "\(name) leads contact with the family, with no record of why it is not \(ownName)".sentence,
      details: [
        Finding.Detail(date: plan.agreed, what: "plan led by \(name)", who: graph.names(people.ids))
      ],
      remedy: "\(ownName.sentence) to record why another lead was agreed with the other chairs.",
      date: plan.agreed?.first)
  }
}
