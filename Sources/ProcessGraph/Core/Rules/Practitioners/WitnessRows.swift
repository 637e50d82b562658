// Interviews of possible witnesses that the police had not agreed to.

/// An interview of a practitioner, or of a family member as a contact, to which a case's lead had not agreed.
struct WitnessRow {
  let place: Place
  let on: CaseDate?
  let person: Person
  let reviews: [ID]
  let detail: Finding.Detail
  let criminal: ParallelProcess
  /// Yes or unknown.
  let isUncleared: Truth
}

extension CaseGraph {
  /// - Parameter spokenFor: places of contacts that another rule speaks for.
  func unclearedWitnessRows(besides spokenFor: Set<Place>) -> [WitnessRow] {
    let interviews = source.interviews.filter {
      isReviewInterview($0) && !isPoliceOnly($0.by) && mayBeWitness(person($0.of))
        && !(hasDied(person($0.of)) && isHeld($0.on) == .no)
    }.flatMap { interview in
      rows(
        interview.place, of: interview.of, by: interview.by, on: interview.on,
        agreed: interview.agreedWithPolice, detail(interview)
      ) { isHeldUp(interview, by: $0) }
    }
    let contacts = source.contacts.filter { isWitnessContact($0) && !spokenFor.contains($0.place) }
      .flatMap { contact in
        contact.with.filter { person($0).witness.isPossible }.flatMap { id in
          rows(
            contact.place, of: id, by: contact.by, on: contact.on, agreed: contact.agreedWithPolice,
            detail(contact)
          ) { _ in .no }
        }
      }
    return interviews + contacts
  }

  /// - Parameter isHeldUp: whether a recorded wait for a case stands in the way: then the clash with it is the finding.
  private func rows(
    _ place: Place, of id: ID, by: [ID], on date: CaseDate?, agreed: CaseDate?, _ detail: Finding.Detail,
    isHeldUp: (ParallelProcess) -> Truth
  ) -> [WitnessRow] {
    unclearedCases(beside: by, on: date, agreed: agreed).compactMap { open in
      let isUncleared = open.isOpen && !isHeldUp(open.process)
      guard isUncleared.isPossible else { return nil }
      return WitnessRow(
        place: place, on: date, person: person(id), reviews: reviews(of: by), detail: detail,
        criminal: open.process, isUncleared: isUncleared)
    }
  }

  /// Whether a practitioner is a witness, or nobody recorded it.
  private func mayBeWitness(_ person: Person) -> Bool {
    person.witness.isPossible || person.witness == .unknown && !person.isFamily
  }

  private func isWitnessContact(_ contact: Contact) -> Bool {
    !contact.cancelled && contact.about == .interview && contact.by.contains(where: isReviewOfCase)
      && !isPoliceOnly(contact.by)
  }
}
