// What the communication plans for the family cover, and who speaks through them.

extension CaseGraph {
  /// Whether a plan is in force at the as-of date: its agreement is held, or its date is not known.
  package func isAgreed(_ plan: FamilyPlan) -> Truth { plan.agreed.map { isHeld($0) } ?? .yes }

  /// Whether a plan may be in force: its agreement may be held.
  package func isInForce(_ plan: FamilyPlan) -> Bool { isAgreed(plan).isPossible }

  package var plansInForce: [FamilyPlan] { source.familyPlans.filter(isInForce) }

  /// The plans for a person, in the file's order.
  func plans(for person: ID) -> [FamilyPlan] { planNumbers(for: person).map { source.familyPlans[$0] } }

  /// The numbers of the rows of the plans for a person: those that name them, or who is spoken with for them, or nobody.
  func planNumbers(for person: ID) -> [Int] {
    let spokenWith = spokenWith(for: self.person(person)).map { [$0.id] } ?? []
    return RowsByProcess.rows(byProcess.plans, for: [person] + spokenWith)
  }

  package func covers(_ plan: FamilyPlan, person: ID) -> Bool {
    plan.people.isEmpty || plan.people.contains(person)
      || spokenWith(for: self.person(person)).map { plan.people.contains($0.id) } ?? false
  }

  /// Whether a plan covers a process, or one it is joint with.
  package func covers(_ plan: FamilyPlan, process: ID) -> Bool {
    plan.covers.isEmpty || plan.covers.contains { areJoint($0, process) }
  }

  /// The open processes a plan covers.
  func openProcesses(of plan: FamilyPlan) -> [ParallelProcess] {
    processes.filter { takesPart($0) && isOpen($0) && covers(plan, process: $0.id) }
  }

  /// Whether someone leads a plan that covers a person and any of some processes.
  func isLead(_ lead: ID, for person: ID, of processes: [ID]) -> Bool {
    source.familyPlans.contains { plan in
      plan.lead == lead && covers(plan, person: person)
        && processes.contains { covers(plan, process: $0) }
    }
  }

  /// Who leads contact with a person, by the first plan in force that names somebody.
  func planLead(for person: ID) -> ID? { plans(for: person).first { $0.lead != nil && isInForce($0) }?.lead }

  /// Whether a contact was made by the lead of a plan that covers the person and one of its processes.
  package func isThroughLead(_ contact: Contact, person: ID) -> Bool {
    contact.through.map { isLead($0, for: person, of: contact.by) } ?? false
  }

  /// Whether a contact with a person was made for a process: by it or one it is joint with, or through the lead of
  /// a plan that covers both.
  func serves(_ contact: Contact, _ process: ParallelProcess, person: ID) -> Bool {
    contact.by.contains { areJoint($0, process.id) }
      || contact.through.map { isLead($0, for: person, of: [process.id]) } ?? false
  }
}
