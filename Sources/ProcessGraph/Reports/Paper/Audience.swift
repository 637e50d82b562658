/// Whom a paper is for.
public enum Audience: String, Word {
  /// The panel and the subgroup: everything.
  case panel
  /// A family, or one member of it.
  case family
  /// Practitioners, or one of them.
  case practitioner
}

/// Who will read a paper: an audience, or one person of it.
public struct Reader: Sendable {
  package let audience: Audience
  package let person: Person?

  /// - Returns: nil where the person is not one of the audience. The panel's paper is for no one person.
  public init?(_ audience: Audience, person: Person? = nil) {
    switch (audience, person?.capacity) {
    case (_, nil), (.family, .family), (.practitioner, .practitioner):
      (self.audience, self.person) = (audience, person)
    default: return nil
    }
  }
}

extension KindID {
  /// Whether a family may be told by a sheet of paper that such a process runs.
  var isForFamilies: Bool { kind.plain.family != nil }

  /// Whether practitioners may be told by a sheet of paper that such a process runs.
  var isForPractitioners: Bool { kind.plain.practitioner != nil }
}

extension CaseGraph {
  /// The processes that a reader's paper may name, in the file's order. What is only being considered raises hopes
  /// and fears before anything is decided, and is for the panel alone.
  func processes(for reader: Reader) -> [ParallelProcess] {
    let begun = processes.filter { isInCase($0) && (isOpen($0) || status($0) == .finished) }
    switch reader.audience {
    case .panel: return processes.filter(isInCase)
    case .practitioner: return begun.filter(\.kind.isForPractitioners)
    case .family:
      let people = reader.person.map { [$0] } ?? livingFamily
      return begun.filter { process in
        // Where nobody can be written to, what is about a suspect alone is for nobody.
        process.kind.isForFamilies
          && (people.isEmpty ? isAboutVictim(process) : people.allSatisfy { isOpenTo($0, process) })
      }
    }
  }

  /// Whether a sheet for a person needs the police's agreement first: a suspect, while a criminal case is open or none is
  /// on file.
  package func needsClearing(_ person: Person) -> Bool { isSuspectNow(person) }

  /// The members of the family whom a sheet may be written for.
  var livingFamily: [Person] { family.filter { !isHeld($0.died).isPossible && !isSuspectNow($0) } }

  /// Whether a process is about somebody a family member belongs to, or has been in touch with them already. A
  /// process about the person suspected is news that nobody should have from a sheet of paper.
  private func isOpenTo(_ person: Person, _ process: ParallelProcess) -> Bool {
    if hasHeard(person, of: process) { return true }
    let about = source.subjects.filter { process.subjects.isEmpty || process.subjects.contains($0.id) }
    guard !about.isEmpty else { return true }
    return about.contains {
      person.of.contains($0.id) || person.of.isEmpty && $0.role != .suspect
    }
  }

  func isAboutVictim(_ process: ParallelProcess) -> Bool {
    let about = source.subjects.filter { process.subjects.isEmpty || process.subjects.contains($0.id) }
    return about.isEmpty || about.contains { $0.role != .suspect }
  }

  /// Whether there is a record that a process, or one that runs as one with it, has been in touch with a person.
  func hasHeard(_ person: Person, of process: ParallelProcess) -> Bool {
    contacts(with: person.id).contains { contact in
      isHeld(contact.on).isPossible && contact.by.contains { areJoint($0, process.id) }
    } || isTold(person, of: process)
  }

  // MARK: What is the reader's own

  /// A person's contacts that their sheet lists: not those of a process it does not name, nor on a day that cannot be
  /// meant. While somebody is held back from meeting them, what is planned may have to change.
  func listedContacts(of person: Person, for reader: Reader) -> [Contact] {
    let (named, misdated, isHeld) = (namedProcesses(for: reader), misdatedRows, isHeldBack(person))
    return contacts(with: person.id).filter { contact in
      contact.by.contains(where: named.contains) && !misdated.contains(contact.place)
        && !(isHeld && isPlanned(contact.on).isPossible)
    }
  }

  /// A practitioner's interviews that their sheet lists, on the same terms; a statement to the police is none.
  func listedInterviews(of person: Person, for reader: Reader) -> [Interview] {
    let (named, misdated) = (namedProcesses(for: reader), misdatedRows)
    return interviews(of: person.id).filter {
      !$0.isStatement && $0.by.contains(where: named.contains) && !misdated.contains($0.place)
    }
  }

  private func namedProcesses(for reader: Reader) -> Set<ID> { Set(processes(for: reader).map(\.id)) }

  /// Whether somebody whom the reader belongs to has died: those who belong to a suspect alone have lost nobody on file.
  func isBereaved(_ reader: Reader) -> Bool {
    let own = reader.person?.of ?? []
    return source.subjects.contains {
      (own.isEmpty || own.contains($0.id)) && isHeld($0.died).isPossible
    }
  }

  /// Whom a sheet is for. A child is never written to: whoever has care of it is, and other people are not named here.
  func address(to person: Person) -> String {
    let name = person.role.withArticleOfRole
    guard person.isFamily, isSpokenFor(person) else { return "For \(name)" }
    return "For whoever has care of \(name). Where it says “you”, it speaks of \(name) too."
  }
}
