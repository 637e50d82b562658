// What is missing from the plans for the family, and the collisions that a plan would have prevented.

extension CaseGraph {
  /// Open multi-agency reviews with the people of their families whom no plan in force covers.
  struct PlanGaps: Sendable {
    let reviews: [(review: ParallelProcess, people: [ID])]
    /// All these people, in the file's order.
    let people: [ID]
    /// Unknown where only a plan agreed in the month of the as-of date would cover them.
    let isCertain: Truth
  }

  /// Nil where everybody is covered.
  var planGaps: PlanGaps? {
    let reviews = openMultiAgencyReviews
    let cover = PlanCover(self)
    var family = ConcernedFamily(self)
    for truth in [Truth.no, .unknown] {
      var all = NumberSet(below: source.people.count)
      let open = reviews.map { review in
        let covers = cover.of(commissionNumber(of: review))
        let people = family.people(of: [review]).filter { _, place in
          let isLeft = covers(place) == truth
          if isLeft { all.insert(place) }
          return isLeft
        }
        return (review: review, people: people)
      }.filter { !$0.people.isEmpty }
      if !open.isEmpty {
        return PlanGaps(reviews: open, people: all.map { source.people[$0].id }, isCertain: !truth)
      }
    }
    return nil
  }

  /// Whom the plans cover: each plan is read once, whatever the number of reviews.
  private struct PlanCover {
    /// By the places of the people a plan names; what a plan for all the family covers stands beside.
    private var everything: [Truth]
    private var everythingForAll = Truth.no
    private var people: [Int: [Int: Truth]] = [:]
    private var forAll: [Int: Truth] = [:]

    init(_ graph: CaseGraph) {
      everything = graph.source.people.map { _ in .no }
      for plan in graph.source.familyPlans {
        let isAgreed = graph.isAgreed(plan)
        let places = plan.people.compactMap { graph.index.people[$0] }
        if plan.covers.isEmpty {
          for place in places { everything[place] = everything[place] || isAgreed }
          if plan.people.isEmpty { everythingForAll = everythingForAll || isAgreed }
        }
        for number in graph.commissionNumbers(plan.covers) {
          for place in places {
            people[number, default: [:]][place] = (people[number]?[place] ?? .no) || isAgreed
          }
          if plan.people.isEmpty { forAll[number] = (forAll[number] ?? .no) || isAgreed }
        }
      }
    }

    /// Whether a person is covered for a commission, by the person's place.
    func of(_ commission: Int) -> (Int) -> Truth {
      let base = everythingForAll || (forAll[commission] ?? .no)
      let own = people[commission] ?? [:]
      var named = NumberSet(below: everything.count)
      for place in own.keys { named.insert(place) }
      return { place in base || everything[place] || (named.contains(place) ? own[place]! : .no) }
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
