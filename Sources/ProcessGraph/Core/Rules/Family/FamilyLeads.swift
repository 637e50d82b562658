// Who co-ordinates contact with a person, where several plans name different leads.

extension CaseGraph {
  /// Plans that name different leads for the same people, without one that co-ordinates.
  struct LeadConflict: Sendable {
    let plans: [FamilyPlan]
    let people: [ID]
    /// The open processes the plans cover for these people.
    let processes: [ID]
    /// Unknown where a month leaves open which of the plans are in force.
    let isCertain: Truth
    var leads: [ID] { plans.compactMap(\.lead) }
  }

  /// A plan with a lead, and the open commissions it covers for one person.
  private struct LedPlan {
    let place: Int
    let lead: ID
    let commissions: Set<Int>
    let isAgreed: Truth
  }

  /// One for each set of plans; people for whom the set is the same share it.
  var leadConflicts: [LeadConflict] {
    var order: [[Int]] = []
    var people: [[Int]: [ID]] = [:]
    var covered: [[Int]: Set<Int>] = [:]
    var certain: [[Int]: Truth] = [:]
    for person in family where mayBeOwed(person) {
      let plans = ledPlans(for: person)
      guard plans.count > 1 else { continue }
      let sure = conflicting(plans.filter { $0.isAgreed == .yes })
      let possible = conflicting(plans)
      let places = sure.isEmpty ? possible : sure
      guard !places.isEmpty else { continue }
      if people[places] == nil { order.append(places) }
      people[places, default: []].append(person.id)
      covered[places, default: []].formUnion(
        plans.filter { places.contains($0.place) }.flatMap(\.commissions))
      certain[places] = (certain[places] ?? .no) || (sure.isEmpty || possible.isEmpty ? .unknown : .yes)
    }
    return order.map { places in
      LeadConflict(
        plans: places.map { source.familyPlans[$0] }, people: people[places]!,
        processes: inOrder(
          covered[places]!.flatMap { commissions[$0].members }.filter { isOpen($0) }.map(\.id)),
        isCertain: certain[places]!)
    }
  }

  private func ledPlans(for person: Person) -> [LedPlan] {
    planNumbers(for: person.id).compactMap { place in
      let plan = source.familyPlans[place]
      guard let lead = plan.lead, isInForce(plan) else { return nil }
      let processes = openProcesses(of: plan).filter { isConcerned(person, by: $0) }
      guard !processes.isEmpty else { return nil }
      return LedPlan(
        place: place, lead: lead, commissions: Set(processes.map { commissionNumber(of: $0) }),
        isAgreed: isAgreed(plan))
    }
  }

  /// The places of plans with different leads that no plan covering all of their processes brings together.
  private func conflicting(_ plans: [LedPlan]) -> [Int] {
    var found: Set<Int> = []
    for (n, a) in plans.enumerated() {
      for b in plans[(n + 1)...] where a.lead != b.lead {
        let all = a.commissions.union(b.commissions)
        guard all.count > 1 else { continue }
        let leads = Set(plans.filter { $0.commissions.isSuperset(of: all) }.map(\.lead))
        if leads.count != 1 { found.formUnion([a.place, b.place]) }
      }
    }
    return found.sorted()
  }
}
