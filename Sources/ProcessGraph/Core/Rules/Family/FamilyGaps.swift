// What is missing from the plans for the family, and the collisions that a plan would have prevented.

extension CaseGraph {
  /// Open multi-agency reviews with the people of their families whom no plan in force covers.
  struct PlanGaps: Sendable {
    let reviews: [(review: ParallelProcess, people: [ID])]
    /// Unknown where only a plan agreed in the month of the as-of date would cover them.
    let isCertain: Truth
    /// All these people.
    var people: [ID] { reviews.flatMap(\.people).eachOnce }
  }

  /// Nil where everybody is covered.
  var planGaps: PlanGaps? {
    for truth in [Truth.no, .unknown] {
      let open = openMultiAgencyReviews.map { review in
        let people = concernedFamily(of: review).filter { isCovered($0, for: review) == truth }
        return (review: review, people: people.ids)
      }.filter { !$0.people.isEmpty }
      if !open.isEmpty { return PlanGaps(reviews: open, isCertain: !truth) }
    }
    return nil
  }

  /// Whether a plan in force covers a person for a process.
  private func isCovered(_ person: Person, for process: ParallelProcess) -> Truth {
    plans(for: person.id).anySatisfy { covers($0, process: process.id) ? isAgreed($0) : .no }
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
      let people = concernedFamily(of: open).filter { covers(plan, person: $0.id) }
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
    plans(for: person).anySatisfy { $0.lead != nil && covers($0, process: process) ? isAgreed($0) : .no }
  }
}

extension Check {
  /// The rows of collisions still ahead, for people whose missing plan or lead is the finding.
  func foldedContacts(of people: some Sequence<ID>) -> [Place] {
    let people = Set(people)
    return collidingContacts.filter { people.contains($0.person.id) && !$0.isHeld }
      .flatMap { $0.contacts.map(\.place) }
  }
}
