// What the communication plans for the family cover, and who speaks through them.

extension CaseGraph {
  /// Whether a plan is in force at the as-of date: its agreement is held, or its date is not known.
  public func isAgreed(_ plan: FamilyPlan) -> Truth { plan.agreed.map { isHeld($0) } ?? .yes }

  /// Whether a plan may be in force: its agreement may be held.
  public func isInForce(_ plan: FamilyPlan) -> Bool { isAgreed(plan).isPossible }

  public var plansInForce: [FamilyPlan] { source.familyPlans.filter(isInForce) }

  /// The plans for a person, in the file's order.
  func plans(for person: ID) -> [FamilyPlan] {
    (rows.plansOfPerson[person, default: []] + rows.plansOfAll).sorted().map { source.familyPlans[$0] }
  }

  public func covers(_ plan: FamilyPlan, person: ID) -> Bool {
    plan.people.isEmpty || plan.people.contains(person)
  }

  /// Whether a plan covers a process, or one it is joint with.
  public func covers(_ plan: FamilyPlan, process: ID) -> Bool {
    plan.covers.isEmpty || plan.covers.contains { areJoint($0, process) }
  }

  /// Those of some plans that cover a commission, by its number, in their order: asked of each plan once.
  func plansByCommission(_ plans: [FamilyPlan]) -> (Int) -> [FamilyPlan] {
    var ofAll: [Int] = []
    var ofCommission: [Int: [Int]] = [:]
    for (n, plan) in plans.enumerated() {
      if plan.covers.isEmpty { ofAll.append(n) }
      for number in commissionNumbers(plan.covers) { ofCommission[number, default: []].append(n) }
    }
    return { number in
      let own = ofCommission[number] ?? []
      return (ofAll.isEmpty ? own : (ofAll + own).sorted()).map { plans[$0] }
    }
  }

  /// The open processes a plan covers.
  func openProcesses(of plan: FamilyPlan) -> [ParallelProcess] {
    processes.filter { takesPart($0) && isOpen($0) && covers(plan, process: $0.id) }
  }

  /// Whether someone leads a plan that covers a person and any of some processes.
  func isLead(_ lead: ID, for person: ID, of processes: [ID]) -> Bool {
    rows.plansOfLead[lead, default: []].contains { n in
      let plan = source.familyPlans[n]
      return covers(plan, person: person) && processes.contains { covers(plan, process: $0) }
    }
  }

  /// Who leads contact with a person, by the first plan in force that names somebody.
  func planLead(for person: ID) -> ID? { plans(for: person).first { $0.lead != nil && isInForce($0) }?.lead }

  /// Whether a contact was made by the lead of a plan that covers the person and one of its processes.
  public func isThroughLead(_ contact: Contact, person: ID) -> Bool {
    contact.through.map { isLead($0, for: person, of: contact.by) } ?? false
  }

  /// Whether a contact with a person was made for a process: by it or one it is joint with, or through the lead of
  /// a plan that covers both.
  func serves(_ contact: Contact, _ process: ParallelProcess, person: ID) -> Bool {
    contact.by.contains { areJoint($0, process.id) }
      || contact.through.map { isLead($0, for: person, of: [process.id]) } ?? false
  }

  /// Whether a person has been told of a process: a held contact about taking part, by it or, since it was decided,
  /// through the lead of a plan that covers both, whatever came of it.
  public func isTold(_ person: ID, of process: ParallelProcess) -> Bool {
    contacts(with: person, for: process).contains { contact in
      guard contact.about.isInvolving, let on = contact.on, isHeld(on).isPossible else { return false }
      if contact.by.contains(where: { areJoint($0, process.id) }) { return true }
      let isSince = (process.decided ?? process.started).map { $0.isOnOrBefore(on).isPossible } ?? true
      return isSince && serves(contact, process, person: person)
    }
  }
}
