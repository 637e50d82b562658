// Interviews of possible witnesses that the police had not agreed to.

/// An interview of a practitioner, or of a family member as a contact, to which a case's lead had not agreed.
struct WitnessRow {
  let place: Place
  let on: CaseDate?
  let person: Person
  let reviews: [ID]
  let detail: Finding.Detail
  /// The criminal case, or the coroner's investigation.
  let proceedings: ParallelProcess
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
        proceedings: open.process, isUncleared: isUncleared)
    }
  }

  /// Held interviews, and contacts in which a review asks something, with witnesses of an inquest that had opened, where the
  /// leads had not spoken about witnesses by then.
  var inquestWitnessRows: [WitnessRow] {
    let inquests = processes(ofKind: .cor).filter { $0.date(of: "inquest-opened") != nil }
    func rows(
      _ place: Place, of id: ID, by: [ID], on date: CaseDate?, _ detail: @autoclosure () -> Finding.Detail
    ) -> [WitnessRow] {
      guard person(id).inquestWitness == true, let date, isHeld(date).isPossible else { return [] }
      return inquests.compactMap { inquest in
        let hadOpened = inquest.date(of: "inquest-opened")?.isOnOrBefore(date) ?? .no
        let haveSpoken = by.anySatisfy { hadLiaison($0, inquest.id, about: .witnesses, by: date) }
        let isUncleared = isHeld(date) && hadOpened && !haveSpoken
        guard isUncleared.isPossible else { return nil }
        return WitnessRow(
          place: place, on: date, person: person(id), reviews: reviews(of: by), detail: detail(),
          proceedings: inquest, isUncleared: isUncleared)
      }
    }
    let interviews = source.interviews.filter(isReviewInterview).flatMap {
      rows($0.place, of: $0.of, by: $0.by, on: $0.on, detail($0))
    }
    let contacts = source.contacts.filter {
      !$0.cancelled && $0.about.isInvolving && $0.by.contains(where: isReviewOfCase)
    }.flatMap { contact in
      contact.with.flatMap { rows(contact.place, of: $0, by: contact.by, on: contact.on, detail(contact)) }
    }
    return interviews + contacts
  }

  /// Whether a practitioner is a witness, or nobody recorded it.
  private func mayBeWitness(_ person: Person) -> Bool {
    person.witness != .no
  }

  private func isWitnessContact(_ contact: Contact) -> Bool {
    !contact.cancelled && contact.about == .interview && contact.by.contains(where: isReviewOfCase)
      && !isPoliceOnly(contact.by)
  }
}
