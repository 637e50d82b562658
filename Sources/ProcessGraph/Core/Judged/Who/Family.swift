// Who belongs to whom. Always per person, never per family.

extension CaseGraph {
  package var family: [Person] { index.family }

  /// Family members a process concerns: those of its subjects, and those of no subject in particular. Nobody who has
  /// died, and no suspect while a case may be open, is among them: nothing is expected to be done for them.
  package func concernedFamily(of process: ParallelProcess) -> [Person] {
    concernedFamily(of: [process])
  }

  /// Family members whom any of some processes concerns.
  func concernedFamily(of processes: [ParallelProcess]) -> [Person] {
    family.filter { person in processes.contains { isConcernedFamily(person, of: $0) } }
  }

  /// Open multi-agency reviews about this incident, those that run as one together.
  var openReviewCommissions: [[ParallelProcess]] {
    Dictionary(grouping: openMultiAgencyReviews) { commissionNumber(of: $0) }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a person is a family member whom a process concerns, and for whom something may be expected.
  package func isConcernedFamily(_ person: Person, of process: ParallelProcess) -> Bool {
    person.isFamily && mayBeOwed(person) && isConcerned(person, by: process)
  }

  /// Whether a family member belongs to a subject of a process, or to the family as a whole.
  package func isConcerned(_ person: Person, by process: ParallelProcess) -> Bool {
    person.of.isEmpty || process.subjects.isEmpty || person.of.contains { process.subjects.contains($0) }
  }

  /// Whether anybody may owe a person something at the as-of date: they live, and are no suspect in a case that is
  /// open or of which nothing is on file.
  func mayBeOwed(_ person: Person) -> Bool { !hasDied(person) && !isSuspectNow(person) }

  /// Whether a person has died by the as-of date.
  func hasDied(_ person: Person) -> Bool { isHeld(person.died).isPossible }

  /// The organisations a family sees behind a process: those that commission it, else the process itself.
  func organisations(of process: ID) -> Set<ID> {
    let commissioners = self.process(process).commissioners
    return commissioners.isEmpty ? [process] : Set(commissioners)
  }

  /// The organisations behind a row's processes. Members of a joint commission stand for each other, whichever of
  /// them the row names.
  func parties(_ by: [ID]) -> Set<ID> {
    by.flatMap { commission(of: $0).ids }.reduce(into: []) { $0.formUnion(organisations(of: $1)) }
  }

  /// How many bodies a family sees behind some processes: those with a commissioner in common are one.
  func countOfParties(_ by: [ID]) -> Int {
    var bodies: [Set<ID>] = []
    for parties in by.map({ self.parties([$0]) }) {
      let same = bodies.filter { !$0.isDisjoint(with: parties) }
      bodies.removeAll { !$0.isDisjoint(with: parties) }
      bodies.append(same.reduce(into: parties) { $0.formUnion($1) })
    }
    return bodies.count
  }

  /// Whether two rows' processes have no organisation in common; unknown where they are kept apart only because
  /// nobody is named as the commissioner of one of them.
  func areApart(_ a: Set<ID>, _ b: Set<ID>) -> Truth {
    guard a.isDisjoint(with: b) else { return .no }
    func isProcess(_ id: ID) -> Bool { index.processes[id] != nil }
    return a.contains(where: isProcess) || b.contains(where: isProcess) ? .unknown : .yes
  }
}

extension Contact.Purpose {
  /// Whether such a contact asks something of the family for a process (support, notices the law requires and
  /// complaints do not).
  package var isInvolving: Bool {
    switch self {
    case .notification, .involvement, .interview, .feedback: true
    case .support, .statutoryNotice, .complaint: false
    }
  }
}
