// Who belongs to whom, who speaks to whom, and what a plan or an evidence hold covers. Always per person.

extension CaseGraph {
  public var family: [Person] { source.people.filter { $0.capacity == .family } }

  /// Family members a process concerns: those of its subjects, and those of no subject in particular. Someone who
  /// has died is not among them: nobody is expected to be in touch with them.
  public func concernedFamily(of process: ParallelProcess) -> [Person] {
    family.filter { person in
      if isHeld(person.died).isPossible { return false }
      return isConcerned(person, by: process)
    }
  }

  /// Whether a family member belongs to a subject of a process, or to the family as a whole.
  public func isConcerned(_ person: Person, by process: ParallelProcess) -> Bool {
    person.of.isEmpty || process.subjects.isEmpty || person.of.contains { process.subjects.contains($0) }
  }

  /// The organisation a family sees behind a process: its commissioner, else the process itself.
  public func organisation(of process: ID) -> ID { self.process(process).commissioner ?? process }

  /// The organisations behind a row's processes. A joint commission is one: its first named.
  public func parties(_ by: [ID]) -> Set<ID> {
    var seen: Set<Int> = []
    var parties: Set<ID> = []
    for id in by {
      parties.insert(organisation(of: id))
      seen.insert(commissionOfProcess[id]!)
    }
    // Members of a joint commission stand for each other, whichever of them the row names.
    for number in seen where commissions[number].isJoint {
      parties.formUnion(commissions[number].ids.map(organisation(of:)))
    }
    return parties
  }

  // MARK: Plans

  /// Whether a plan is in force: its agreement is held, or its date is not known.
  public func isInForce(_ plan: FamilyPlan) -> Bool { plan.agreed.map { isHeld($0).isPossible } ?? true }

  public var plansInForce: [FamilyPlan] { source.familyPlans.filter(isInForce) }

  public func covers(_ plan: FamilyPlan, person: ID) -> Bool {
    plan.people.isEmpty || plan.people.contains(person)
  }

  /// Whether a plan covers a process, or one it is joint with.
  public func covers(_ plan: FamilyPlan, process: ID) -> Bool {
    plan.covers.isEmpty || plan.covers.contains { areJoint($0, process) }
  }

  /// Whether a contact was made by the lead of a plan that covers the person and one of its processes.
  public func isThroughLead(_ contact: Contact, person: ID) -> Bool {
    guard let through = contact.through else { return false }
    return source.familyPlans.contains { plan in
      plan.lead == through && covers(plan, person: person)
        && contact.by.contains { covers(plan, process: $0) }
    }
  }

  /// Whether a person has been told of a process: a held contact about taking part, by it or through the lead of
  /// a plan that covers both, whatever came of it.
  public func isTold(_ person: ID, of process: ParallelProcess) -> Bool {
    contacts(with: person).contains { contact in
      guard contact.about.isInvolving, isHeld(contact.on).isPossible else { return false }
      if contact.by.contains(where: { areJoint($0, process.id) }) { return true }
      guard let through = contact.through, let on = contact.on else { return false }
      let begun = process.decided ?? process.started
      guard begun.map({ $0.isOnOrBefore(on).isPossible }) ?? true else { return false }
      return source.familyPlans.contains {
        $0.lead == through && covers($0, person: person) && covers($0, process: process.id)
      }
    }
  }

  // MARK: Evidence holds

  /// The day an evidence hold ends, or nil where it is not known.
  public func end(of hold: Wait) -> CaseDate? {
    let process = process(hold.forProcess)
    let reached = reachedDate(hold.until, of: process)
    return [hold.lifted, reached, process.finished].compactMap { $0 }.min { $0.first < $1.first }
  }

  /// Whether an evidence hold is in force on a date. Its first day is inside, the day it ends is not.
  public func isInForce(_ hold: Wait, at date: CaseDate) -> Truth {
    let begun = hold.on.map { $0.isOnOrBefore(date) } ?? .yes
    let ended = end(of: hold).map { $0.isOnOrBefore(date) } ?? .no
    return begun && !ended
  }

  /// Whether an evidence hold keeps a process from a person (whatever the date).
  public func applies(_ hold: Wait, to person: ID, process: ID) -> Bool {
    guard hold.isEvidenceHold, waitingProcesses(hold).contains(where: { areJoint($0.id, process) }) else {
      return false
    }
    return hold.of.isEmpty
      ? isConcerned(self.person(person), by: self.process(process)) : hold.of.contains(person)
  }

  /// Whether some evidence hold keeps a process from a person at the as-of date.
  public func isHeldBack(_ person: ID, from process: ID) -> Bool {
    source.waits.contains {
      applies($0, to: person, process: process) && isInForce($0, at: CaseDate(asOf)).isPossible
    }
  }
}

extension Contact.Purpose {
  /// Whether such a contact asks something of the family for a process (support, notices the law requires and
  /// complaints do not).
  public var isInvolving: Bool {
    switch self {
    case .notification, .involvement, .interview, .feedback: true
    case .support, .statutoryNotice, .complaint: false
    }
  }
}
