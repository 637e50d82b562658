// What is missing from the plans for the family, and the collisions that a plan would have prevented.

extension CaseGraph {
  /// Open multi-agency reviews with the people of their families whom no plan in force covers.
  struct PlanGaps: Sendable {
    let reviews: [(review: ParallelProcess, people: [ID])]
    /// Unknown where only a plan agreed in the month of the as-of date would cover them.
    let isCertain: Truth

    var people: Set<ID> { Set(reviews.lazy.map(\.people).joinedOnce) }
  }

  /// Nil where everybody is covered.
  var planGaps: PlanGaps? {
    let reviews = openMultiAgencyReviews
    var plans = PlanCover(self)
    var family = ConcernedFamily(self)
    for truth in [Truth.no, .unknown] {
      let open = reviews.map { review in
        let number = commissionNumber(of: review)
        let all = family.of([review])
        let people = all.filter { plans.covers($0, number) == truth }
        return (review: review, people: people.count == all.count ? all : people)
      }.filter { !$0.people.isEmpty }
      if !open.isEmpty { return PlanGaps(reviews: open, isCertain: !truth) }
    }
    return nil
  }

  /// What the plans for each person cover: read once a person, whatever the number of reviews.
  private struct PlanCover {
    let graph: CaseGraph
    private var known: [ID: (all: Truth, commissions: [Int: Truth])] = [:]

    init(_ graph: CaseGraph) { self.graph = graph }

    mutating func covers(_ person: ID, _ commission: Int) -> Truth {
      let cover = known[person] ?? read(person)
      known[person] = cover
      return cover.all || (cover.commissions[commission] ?? .no)
    }

    private func read(_ person: ID) -> (all: Truth, commissions: [Int: Truth]) {
      var all = Truth.no
      var commissions: [Int: Truth] = [:]
      for plan in graph.plans(for: person) {
        let isAgreed = graph.isAgreed(plan)
        if plan.covers.isEmpty { all = all || isAgreed }
        for number in plan.covers.compactMap({ graph.commissionOfProcess[$0] }) {
          commissions[number] = (commissions[number] ?? .no) || isAgreed
        }
      }
      return (all, commissions)
    }
  }

  /// A plan in force that names no lead, with the open processes it covers and the people of their families.
  struct UnledPlan: Sendable {
    let plan: FamilyPlan
    let processes: [ParallelProcess]
    let people: [Person]
    /// The people to whom no other plan gives a lead for all of those processes.
    let unled: [Person]
    /// Unknown where a month leaves open whether this plan, or one with a lead, is in force yet.
    let isCertain: Truth
  }

  var unledPlans: [UnledPlan] {
    source.familyPlans.filter { $0.lead == nil && isInForce($0) }.compactMap { plan in
      let open = openProcesses(of: plan)
      let covered = plan.people.isEmpty ? family : source.people.filter { plan.people.contains($0.id) }
      let people = covered.filter { person in open.contains { isConcernedFamily(person, of: $0) } }
      let led = people.map { person in
        open.filter { isConcernedFamily(person, of: $0) }
          .reduce(Truth.yes) { $0 && hasLead(person.id, for: $1.id) }
      }
      let unled = zip(people, led).filter { $0.1 != .yes }
      guard !unled.isEmpty else { return nil }
      let isCertain = isAgreed(plan) && (unled.contains { $0.1 == .no } ? .yes : .unknown)
      return UnledPlan(
        plan: plan, processes: open, people: people, unled: unled.map(\.0), isCertain: isCertain)
    }
  }

  private func hasLead(_ person: ID, for process: ID) -> Truth {
    plans(for: person).filter { $0.lead != nil && covers($0, process: process) }
      .reduce(Truth.no) { $0 || isAgreed($1) }
  }

  /// The rows of collisions still ahead, for people whose missing plan or lead is the finding.
  func foldedContacts(of people: some Sequence<ID>) -> [Place] {
    inOrder(people).flatMap { id in
      collidingContacts(with: person(id)).filter { !$0.isHeld }.flatMap { $0.contacts.map(\.place) }
    }
  }
}
