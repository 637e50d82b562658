extension Rule {
  /// Somebody other than the case review's author co-ordinates contact with the family.
  static let familyLeadNotScr = Rule(
    "family-lead-not-scr", family: .family, severity: .advice, binding: .local,
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
    answers: ["7.9"], yieldsTo: ["family-two-leads"],
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
    ],
    looksFor: { check -> [Match] in
      let graph = check.graph
      let reported = Set(check.found(by: .familyTwoLeads).flatMap(\.places))
      let plans = graph.plansInForce.filter { $0.lead != nil && !reported.contains($0.place) }
      guard !plans.isEmpty else { return [] }
      return graph.processes(ofKind: .scr).filter(graph.isOpen).flatMap { review -> [Match] in
        // Reviews that run as one have one author's work between them, whoever of their leads it is.
        let leads = graph.leads(of: graph.commission(of: review).members)
        let beside = graph.processes.filter {
          graph.isOpen($0) && graph.areConcurrent(review, $0).isPossible
        }
        guard !leads.isEmpty, !beside.isEmpty,
          !graph.isConfirmed("family-lead-agreed", about: review.id), !hasSpokenOfFamily(review, graph)
        else { return [] }
        let isBeside = beside.anySatisfy { graph.areConcurrent(review, $0) }
        return plans.compactMap { plan in
          let people = graph.concernedFamily(of: review).filter { graph.covers(plan, person: $0.id) }
          guard graph.covers(plan, process: review.id), !leads.contains(plan.lead!), !people.isEmpty else {
            return nil
          }
          return Match(
            plan: plan, review: review, author: graph.lead(of: review)!, beside: beside, people: people.ids,
            isCertain: isBeside && graph.isAgreed(plan))
        }
      }
    },
    says: { match, graph in
      let (name, author) = (graph.name(match.plan.lead!), graph.name(match.author))
      return Found(
        about: [match.plan.lead!, match.author] + match.people
          + graph.withJoint([match.review.id] + match.beside.ids),
        places: [match.plan.place],
        message: "\(name) leads contact with the family, with no record of why it is not \(author)".sentence,
        details: [
          Finding.Detail(
            date: match.plan.agreed, what: "plan led by \(name)", who: graph.names(match.people))
        ],
        remedy: "\(author.sentence) to record why the chairs agreed that \(name) leads.",
        date: match.plan.agreed?.first, root: [match.plan.lead!, match.review.id], acting: match.review.id
      ).when(match.isCertain, without: "the days on which the plan was agreed and the processes ran")
    })

  private struct Match {
    let plan: FamilyPlan
    let review: ParallelProcess
    let author: ID
    /// The open processes of other commissions beside the review.
    let beside: [ParallelProcess]
    let people: [ID]
    let isCertain: Truth
  }

  /// Whether its lead has spoken about the family with the lead of an open process beside it.
  private static func hasSpokenOfFamily(_ review: ParallelProcess, _ graph: CaseGraph) -> Bool {
    let ids = graph.commission(of: review).ids
    return graph.source.liaison.contains { row in
      guard row.about.contains(.family), row.between.contains(where: ids.contains),
        graph.isHeld(row.on).isPossible
      else { return false }
      return graph.withJoint(row.between).contains { id in
        let other = graph.process(id)
        return graph.isOpen(other) && graph.areConcurrent(review, other).isPossible
      }
    }
  }
}
