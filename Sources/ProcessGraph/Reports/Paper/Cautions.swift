extension CaseGraph {
  /// What whoever hands a paper over should know first. It names what the paper must not, so it is never part of what is
  /// printed.
  func cautions(for reader: Reader) -> [String] {
    let own: [String]
    switch reader.audience {
    case .panel: return []
    case .family:
      let named = processes(for: reader)
      own =
        (hasNobodyToWriteTo(reader) ? [Self.nobodyToWriteTo] : [])
        + (reader.person.map { [$0] } ?? livingFamily).flatMap { familyCautions($0, named) }
        + keptCautions(named) + unnamedCautions(named, reader)
    case .practitioner: own = practitionerCautions(reader)
    }
    let left = leftOutCount(for: reader)
    var lines = own
    if left > 0 {
      let what = reader.audience == .family ? "contact" : "interview"
      lines.append(
        "\(left.counted(what).sentence) on file \(left == 1 ? "is" : "are") left out, with a process that the sheet does not name, on a day that may have to change, or on one that cannot be meant; it says that some are not listed."
      )
    }
    if processes(for: reader).isEmpty {
      lines.append("No process on file may be named on this sheet: it has little to say.")
    }
    return lines
  }

  /// Whether a sheet for the whole family has no reader: each on file has died, or is a suspect.
  func hasNobodyToWriteTo(_ reader: Reader) -> Bool {
    reader.audience == .family && reader.person == nil && !family.isEmpty && livingFamily.isEmpty
  }

  private static let nobodyToWriteTo =
    "Nobody of the family on file can be written to: each of them has died, or is \(suspectToAskFor)"
  private static let nobodyToHandTo = "Every practitioner on file is \(suspectToAskFor)"
  private static let suspectToAskFor =
    "a suspect to whom nothing goes without the police's agreement. Do not hand this sheet to anybody before the senior "
    + "investigating officer has agreed."

  /// What a family reads of a report that nobody will read should not be news from a sheet of paper.
  private func keptCautions(_ named: [ParallelProcess]) -> [String] {
    let kept = named.filter { decidesNotToPublish($0) == .yes && !mayBePublished($0) }
    return kept.isEmpty
      ? []
      : [
        "The sheet says that the \(kept.count == 1 ? "report" : "reports") of \(kinds(of: kept)) will not be published: "
          + "tell the family in person, and why, before they read it here."
      ]
  }

  /// Open processes that the sheet says nothing of: the family may hear of them all the same.
  private func unnamedCautions(_ named: [ParallelProcess], _ reader: Reader) -> [String] {
    let ids = Set(named.map(\.id))
    let left = processes.filter {
      takesPart($0) && isOpen($0) && $0.kind.isForFamilies && !ids.contains($0.id)
    }
    guard !named.isEmpty, !left.isEmpty else { return [] }
    let whom = reader.person.map(name) ?? "everybody it is for"
    // A process about somebody suspected is not named even here: the page may be passed on as it is.
    guard left.allSatisfy(isAboutVictim) else {
      return [
        "The sheet does not speak of every process that is open: nothing on file says that the others have to do with \(whom)."
      ]
    }
    return [
      "The sheet does not speak of \(kinds(of: left)), which \(left.count == 1 ? "is" : "are") open: nothing on file "
        + "says that \(left.count == 1 ? "it has" : "they have") to do with \(whom). Tell them in person where they should hear of it."
    ]
  }

  /// Processes by their kinds alone: a name that the file gives one is for nobody outside, and the page may be passed on.
  private func kinds(of processes: [ParallelProcess]) -> String {
    processes.map { "the " + names(of: $0).full }.eachOnce.listed
  }

  private func suspectCaution(_ person: Person) -> [String] {
    needsClearing(person)
      ? [
        "\(name(person).sentence) is a suspect: hand this over only in the way the police have agreed to, and through their "
          + "solicitor where they have one."
      ] : []
  }

  /// How many of the reader's own contacts or interviews a sheet leaves out.
  func leftOutCount(for reader: Reader) -> Int {
    guard let person = reader.person else { return 0 }
    switch reader.audience {
    case .panel: return 0
    case .family: return contacts(with: person.id).count - listedContacts(of: person, for: reader).count
    case .practitioner:
      return interviews(of: person.id).count { !$0.isStatement }
        - listedInterviews(of: person, for: reader).count
    }
  }

  private func familyCautions(_ person: Person, _ named: [ParallelProcess]) -> [String] {
    var lines = suspectCaution(person)
    if isHeld(person.died).isPossible {
      lines.append("\(name(person).sentence) has died, according to the file.")
    }
    if isHeldBack(person) {
      lines.append(
        "A hold on contact with \(name(person)) is on record: ask whoever decided it before this is handed over. What is "
          + "planned with them is left out.")
    }
    let untold = named.filter { isOpen($0) && !hasHeard(person, of: $0) }
    if !untold.isEmpty, !isHeld(person.died).isPossible {
      lines.append(
        "No record that anybody has told \(whoIsTold(for: person)) of \(kinds(of: untold)): tell them in person before they "
          + "read it here.")
    }
    return lines
  }

  /// Whom to tell what concerns somebody: a child is told by whoever speaks for it.
  private func whoIsTold(for person: Person) -> String {
    guard isSpokenFor(person) else { return name(person) }
    return spokenWith(for: person).map { "\(name($0)), who speaks for \(name(person))," }
      ?? "whoever speaks for \(name(person))"
  }

  private func practitionerCautions(_ reader: Reader) -> [String] {
    guard let person = reader.person else {
      let all = source.people.filter(\.isPractitioner)
      return !all.isEmpty && all.allSatisfy(needsClearing) ? [Self.nobodyToHandTo] : []
    }
    guard person.witness.isPossible, !needsClearing(person) else { return suspectCaution(person) }
    return [
      "\(name(person).sentence) may be a witness: ask the senior investigating officer before this is handed over."
    ]
  }
}
