// Who belongs to whom. Always per person, never per family.

extension CaseGraph {
  public var family: [Person] { source.people.filter { $0.isFamily } }

  /// Family members a process concerns: those of its subjects, and those of no subject in particular. Someone who
  /// has died is not among them: nobody is expected to be in touch with them.
  public func concernedFamily(of process: ParallelProcess) -> [Person] {
    source.people.filter { isConcernedFamily($0, of: process) }
  }

  /// Family members whom any of some processes concerns.
  func concernedFamily(of processes: [ParallelProcess]) -> [Person] {
    source.people.filter { person in processes.contains { isConcernedFamily(person, of: $0) } }
  }

  /// Open multi-agency reviews about this incident, those that run as one together.
  var openReviewCommissions: [[ParallelProcess]] {
    Dictionary(grouping: openMultiAgencyReviews) { commissionNumber(of: $0) }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a person is a living family member whom a process concerns.
  public func isConcernedFamily(_ person: Person, of process: ParallelProcess) -> Bool {
    person.isFamily && !isHeld(person.died).isPossible && isConcerned(person, by: process)
  }

  /// Whether a family member belongs to a subject of a process, or to the family as a whole.
  public func isConcerned(_ person: Person, by process: ParallelProcess) -> Bool {
    person.of.isEmpty || process.subjects.isEmpty || person.of.contains { process.subjects.contains($0) }
  }

  /// The organisation a family sees behind a process: its commissioner, else the process itself.
  public func organisation(of process: ID) -> ID { self.process(process).commissioner ?? process }

  /// The organisations behind a row's processes. Members of a joint commission stand for each other, whichever of
  /// them the row names.
  public func parties(_ by: [ID]) -> Set<ID> {
    Set(by.flatMap { commission(of: $0).ids.map(organisation(of:)) })
  }

  /// How many bodies a family sees behind some processes: a joint commission is one.
  func countOfParties(_ by: [ID]) -> Int {
    Set(by.map { organisation(of: commission(of: $0).ids[0]) }).count
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
  public var isInvolving: Bool {
    switch self {
    case .notification, .involvement, .interview, .feedback: true
    case .support, .statutoryNotice, .complaint: false
    }
  }
}
