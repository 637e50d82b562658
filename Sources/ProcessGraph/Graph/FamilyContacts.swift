// Runs of contacts with one person that lie close together, and what would have kept them apart.

extension CaseGraph {
  /// A run of contacts with one person in which neighbours lie within the local window of each other.
  struct ContactCluster: Sendable {
    let person: Person
    /// By date, then by place in the file.
    let contacts: [Contact]
    /// Whether two of them share no organisation.
    let collides: Truth
    /// Whether two of those already held share no organisation.
    let heldCollide: Truth
  }

  /// Contacts that count towards a person's burden: dated, asked of the person by a process of this incident, not
  /// asked for by the family, not made through a plan's lead, not a police interview.
  func countedContacts(with person: Person) -> [Contact] {
    contacts(with: person.id).filter { contact in
      let by = contact.by.map(process).filter(takesPart)
      return contact.on != nil && contact.about.isInvolving && !by.isEmpty && !contact.askedByFamily
        && !isThroughLead(contact, person: person.id)
        && !(contact.about == .interview && by.allSatisfy { $0.kind == .crim })
    }
  }

  /// The runs of counted contacts with a person that collide: certain ones, and ones where a month leaves it open.
  func collidingContacts(with person: Person) -> [ContactCluster] {
    let sorted = countedContacts(with: person).enumerated().sorted {
      ($0.element.on!.first, $0.element.on!.last, $0.offset) < (
        $1.element.on!.first, $1.element.on!.last, $1.offset
      )
    }.map(\.element)
    let window = settings[.familyContactWindow]
    // The widest reading of each gap gives runs that are certain, the narrowest those that are possible.
    let certain = runs(of: sorted) { $1.on!.last - $0.on!.first <= window && $1.on!.last >= $0.on!.last }
      .map { cluster(person, $0) }.filter { $0.collides != .no }
    let possible = runs(of: sorted) { $1.on!.first - $0.on!.last <= window }
      .map { cluster(person, $0) }.filter { $0.collides != .no }
    let decided = Set(certain.flatMap { $0.contacts.map(\.place) })
    let open = possible.filter { run in !run.contacts.contains { decided.contains($0.place) } }
    return certain
      + open.map {
        ContactCluster(person: $0.person, contacts: $0.contacts, collides: .unknown, heldCollide: .unknown)
      }
  }

  private func runs(of contacts: [Contact], areNeighbours: (Contact, Contact) -> Bool) -> [[Contact]] {
    var runs: [[Contact]] = []
    for contact in contacts {
      if let previous = runs.last?.last, areNeighbours(previous, contact) {
        runs[runs.count - 1].append(contact)
      } else {
        runs.append([contact])
      }
    }
    return runs
  }

  private func cluster(_ person: Person, _ run: [Contact]) -> ContactCluster {
    ContactCluster(
      person: person, contacts: run, collides: collide(run),
      heldCollide: collide(run.filter { isHeld($0.on).isPossible }))
  }

  /// Whether two of some contacts share no organisation; unknown where only an unnamed commissioner keeps them apart.
  private func collide(_ contacts: [Contact]) -> Truth {
    // Long runs repeat few sets of organisations, so that sets are compared, not rows.
    let sets = Set(contacts.map { parties($0.by) })
    var answer = Truth.no
    for a in sets {
      for b in sets where a.isDisjoint(with: b) {
        let isOpen = a.union(b).contains { index.processes[$0] != nil }
        answer = answer || (isOpen ? .unknown : .yes)
      }
    }
    return answer
  }

  // MARK: What is missing

  /// Pairs of an open multi-agency review and a person of its family that no plan in force covers.
  var familyWithoutPlan: [(review: ParallelProcess, person: Person)] {
    openMultiAgencyReviews.flatMap { review in
      let plans = plansInForce.filter { covers($0, process: review.id) }
      return concernedFamily(of: review).filter { person in !plans.contains { covers($0, person: person.id) }
      }
      .map { (review, $0) }
    }
  }

  /// Plans in force that name no lead, with the open processes and the people that hear from nobody in particular.
  var plansWithoutLead: [(plan: FamilyPlan, processes: [ParallelProcess], people: [Person])] {
    plansInForce.filter { $0.lead == nil }.compactMap { plan in
      let led = plansInForce.filter { $0.lead != nil }
      let pairs = processes.filter { takesPart($0) && isOpen($0) && covers(plan, process: $0.id) }.flatMap {
        process in
        concernedFamily(of: process).filter { person in
          covers(plan, person: person.id)
            && !led.contains { covers($0, person: person.id) && covers($0, process: process.id) }
        }.map { (process, $0) }
      }
      guard !pairs.isEmpty else { return nil }
      let processIDs = Set(pairs.map(\.0.id))
      let personIDs = Set(pairs.map(\.1.id))
      return (
        plan, processes.filter { processIDs.contains($0.id) },
        source.people.filter { personIDs.contains($0.id) }
      )
    }
  }

  /// People for whom a missing plan or lead explains collisions that are still ahead.
  var peopleWithoutPlanOrLead: Set<ID> {
    Set(familyWithoutPlan.map(\.person.id)).union(plansWithoutLead.flatMap { $0.people.map(\.id) })
  }

  /// The rows of collisions still ahead, for people whose missing plan or lead is the finding.
  func foldedContacts(of people: some Sequence<ID>) -> [Place] {
    inOrder(people).flatMap { id in
      collidingContacts(with: person(id)).filter { $0.heldCollide == .no }.flatMap {
        $0.contacts.map(\.place)
      }
    }
  }
}
