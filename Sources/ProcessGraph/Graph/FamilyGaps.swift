// What is missing from the plans for the family, and the collisions that a plan would have prevented.

extension CaseGraph {
  /// Pairs of an open multi-agency review and a person of its family that no plan in force covers.
  struct PlanGaps: Sendable {
    let pairs: [(review: ParallelProcess, person: Person)]
    /// Unknown where only a plan agreed in the month of the as-of date would cover them.
    let isCertain: Truth
  }

  /// Nil where every pair is covered.
  var planGaps: PlanGaps? {
    var open: [(review: ParallelProcess, person: Person)] = []
    var unsure: [(review: ParallelProcess, person: Person)] = []
    for review in openMultiAgencyReviews {
      for person in concernedFamily(of: review) {
        switch isPlanned(for: person.id, review: review.id) {
        case .yes: break
        case .no: open.append((review, person))
        case .unknown: unsure.append((review, person))
        }
      }
    }
    if !open.isEmpty { return PlanGaps(pairs: open, isCertain: .yes) }
    return unsure.isEmpty ? nil : PlanGaps(pairs: unsure, isCertain: .unknown)
  }

  private func isPlanned(for person: ID, review: ID) -> Truth {
    var answer = Truth.no
    for plan in plans(for: person) where covers(plan, process: review) {
      answer = answer || isAgreed(plan)
      if answer == .yes { break }
    }
    return answer
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

  /// People for whom a missing plan or lead explains collisions that are still ahead.
  var peopleWithoutPlanOrLead: Set<ID> {
    Set(planGaps?.pairs.map(\.person.id) ?? []).union(unledPlans.flatMap { $0.unled.map(\.id) })
  }

  /// The rows of collisions still ahead, for people whose missing plan or lead is the finding.
  func foldedContacts(of people: some Sequence<ID>) -> [Place] {
    inOrder(people).flatMap { id in
      collidingContacts(with: person(id)).filter { !$0.isHeld }.flatMap { $0.contacts.map(\.place) }
    }
  }
}
