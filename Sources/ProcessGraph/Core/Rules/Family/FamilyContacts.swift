// Contacts that lie close together: runs of them with one person, and what would have kept them apart.

extension CaseGraph {
  /// A run of contacts with one person in which neighbours lie within the local window of each other.
  struct ContactCluster: Sendable {
    let person: Person
    /// By date, then by place in the file.
    let contacts: [Contact]
    /// Whether it is one run, and two of its contacts share no organisation.
    let collides: Truth
    /// Whether two of those already held share no organisation.
    let heldCollide: Truth

    /// Whether the collision has certainly happened: then no plan can undo it.
    var isHeld: Bool { collides == .yes && heldCollide == .yes }
    /// Whether a month, or a commissioner nobody named, leaves open whether it collides, or whether it has yet.
    var isOpen: Bool { collides == .unknown || heldCollide == .unknown }
  }

  /// Contacts that count towards a person's burden, by date: dated, asked of the person by a process of this
  /// incident, by a kind whose contact counts, not asked for by the family, not made through a plan's lead, not a police interview.
  func countedContacts(with person: Person) -> [Contact] {
    inOrderOfDate(contacts(with: person.id).filter { isCounted($0, with: person.id) })
  }

  private func isCounted(_ contact: Contact, with person: ID) -> Bool {
    guard contact.on != nil, contact.about.isInvolving, !contact.askedByFamily else { return false }
    let by = contact.by.map(process).filter { takesPart($0) && $0.kind.kind.areContactsCounted }
    if by.isEmpty || (contact.about == .interview && by.allSatisfy { $0.kind == .crim }) { return false }
    if by.allSatisfy({ isRequiredLetter(contact.about, by: $0.kind) }) { return false }
    // Enquiries, enforcement and courts see the family about something else.
    if by.allSatisfy({ [.enq, .insp, .civil, .jr].contains($0.kind) }) { return false }
    return !isThroughLead(contact, person: person)
  }

  /// Whether such a contact is a letter that the law requires: a coroner's (the Coroners (Inquests) Rules and
  /// (Investigations) Regulations 2013), or the police complaints body's to complainants and interested persons (SI
  /// 2020/2, reg. 13(5)).
  private func isRequiredLetter(_ about: Contact.Purpose, by kind: KindID) -> Bool {
    switch kind {
    case .cor: about == .notification
    case .iopc: about == .notification || about == .feedback
    default: false
    }
  }

  /// Contacts by date, then by place in the file; those without a date come last.
  func inOrderOfDate(_ contacts: [Contact]) -> [Contact] {
    contacts.indices.sorted { a, b in
      let (x, y) = (dateOrAhead(contacts[a].on), dateOrAhead(contacts[b].on))
      return (x.first, x.last, a) < (y.first, y.last, b)
    }.map { contacts[$0] }
  }

  /// The runs of counted contacts with a person that collide: certain ones, and ones where a month leaves it open.
  func collidingContacts(with person: Person) -> [ContactCluster] {
    let counted = countedContacts(with: person)
    guard counted.count > 1 else { return [] }
    let window = settings[.familyContactWindow]
    // The widest reading of each gap gives runs that are certain, the narrowest those that are possible.
    let certain = runs(of: counted) { previous, _, next in
      max(next.last - previous.first, previous.last - next.first) <= window
    }
    let possible = runs(of: counted) { _, latest, next in next.first - latest <= window }
    let decided = certain.map { cluster(person, $0, isRun: .yes) }.filter { $0.collides != .no }
    let settled = Set(decided.flatMap { $0.contacts.map(\.place) })
    let open = possible.filter { run in !run.contains { settled.contains($0.place) } }
      .map { cluster(person, $0, isRun: .unknown) }.filter { $0.collides != .no }
    return decided + open
  }

  /// The runs of more than one: a contact alone collides with nothing.
  ///
  /// - Parameter isNext: whether a date continues a run, from the date before it and the latest day of the run.
  private func runs(
    of contacts: [Contact], isNext: (_ previous: CaseDate, _ latest: Day, _ next: CaseDate) -> Bool
  ) -> [[Contact]] {
    var runs: [[Contact]] = []
    var latest = Day(number: .min)
    for contact in contacts {
      let date = contact.on!
      if let previous = runs.last?.last?.on, isNext(previous, latest, date) {
        runs[runs.count - 1].append(contact)
        latest = max(latest, date.last)
      } else {
        runs.append([contact])
        latest = date.last
      }
    }
    return runs.filter { $0.count > 1 }
  }

  private func cluster(_ person: Person, _ run: [Contact], isRun: Truth) -> ContactCluster {
    let held = run.filter { isHeld($0.on) == .yes }
    let maybeHeld = run.filter { isHeld($0.on).isPossible }
    let certain = collide(held)
    return ContactCluster(
      person: person, contacts: run, collides: collide(run) && isRun,
      heldCollide: certain == .no && collide(maybeHeld) != .no ? .unknown : certain)
  }

  /// Whether two of some contacts share no organisation.
  private func collide(_ contacts: [Contact]) -> Truth {
    if contacts.count < 2 { return .no }
    let sets = Array(Set(contacts.map { parties($0.by) }))
    return sets.indices.anySatisfy { n in sets[(n + 1)...].anySatisfy { areApart(sets[n], $0) } }
  }
}
