extension CaseGraph {
  /// What whoever hands a paper over should know first. It names what the paper must not, so it is never part of what is
  /// printed.
  func cautions(for reader: Reader) -> [String] {
    let own: [String]
    switch reader.audience {
    case .panel: return []
    case .family: own = (reader.person.map { [$0] } ?? livingFamily).flatMap { familyCautions($0, reader) }
    case .practitioner: own = practitionerCautions(reader)
    }
    let left = leftOutContacts(for: reader)
    var lines = own
    if !left.isEmpty {
      lines.append(
        "The sheet leaves out \(left.listed), because it does not name them or they may have to change; it says that some are not listed."
      )
    }
    if processes(for: reader).isEmpty {
      lines.append("No process on file may be named on this sheet: it has little to say.")
    }
    return lines
  }

  /// The reader's own contacts or interviews that a sheet leaves out, in words.
  func leftOutContacts(for reader: Reader) -> [String] {
    guard let person = reader.person else { return [] }
    let shown = Set(processes(for: reader).map(\.id))
    func words(_ on: CaseDate?, _ by: [ID]) -> String {
      "what is on file \(on?.withPreposition ?? "without a date") by \(names(by))"
    }
    switch reader.audience {
    case .panel: return []
    case .family:
      let isHeld = isHeldBack(person)
      return contacts(with: person.id).filter { contact in
        contact.with.contains(person.id)
          && (!contact.by.contains(where: shown.contains) || isHeld && isPlanned(contact.on).isPossible)
      }.map { words($0.on, $0.by) }
    case .practitioner:
      return interviews(of: person.id).filter { !$0.isStatement && !$0.by.contains(where: shown.contains) }
        .map { words($0.on, $0.by) }
    }
  }

  private func familyCautions(_ person: Person, _ reader: Reader) -> [String] {
    var lines: [String] = []
    if isHeld(person.died).isPossible { lines.append("\(name(person).sentence) has died, by the record.") }
    if isHeldBack(person) {
      lines.append(
        "A hold on contact with \(name(person)) is on record: ask whoever decided it before this is handed over. What is "
          + "planned with them is left out.")
    }
    let untold = processes(for: reader).filter { isOpen($0) && !hasHeard(person, of: $0) }
    if !untold.isEmpty {
      lines.append(
        "No record that anybody has told \(name(person)) of \(names(untold.map(\.id))): tell them in person before they "
          + "read it here.")
    }
    return lines
  }

  private func practitionerCautions(_ reader: Reader) -> [String] {
    guard let person = reader.person, person.witness.isPossible else { return [] }
    return [
      "\(name(person).sentence) may be a witness: ask the senior investigating officer before this is handed over."
    ]
  }
}
