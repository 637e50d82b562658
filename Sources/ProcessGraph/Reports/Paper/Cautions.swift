extension CaseGraph {
  /// What whoever hands a paper over should know first. It names what the paper must not, so it is never part of it.
  func cautions(for reader: Reader) -> [String] {
    switch reader.audience {
    case .panel: []
    case .family: (reader.person.map { [$0] } ?? livingFamily).flatMap { familyCautions($0, reader) }
    case .practitioner: practitionerCautions(reader)
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
