// Interviews of possible witnesses that the police had not agreed to.

extension CaseGraph {
  /// A person, or for people of whom nobody recorded it the first process of a review's commission; and the criminal
  /// process they may be witnesses in.
  struct WitnessKey: Hashable {
    let id: ID
    let criminal: ID
  }

  /// An interview of a practitioner, or of a family member as a contact.
  struct WitnessRow {
    let place: Place
    let on: CaseDate?
    let person: ID
    let reviews: [ID]
    let isUncleared: Truth
    let detail: Finding.Detail
  }

  typealias WitnessRows = RowGroups<WitnessKey, WitnessRow>

  /// - Parameter heldBack: places of contacts that an evidence hold speaks for.
  func unclearedWitnessRows(heldBack: Set<Place>) -> (known: WitnessRows, unknown: WitnessRows) {
    var known = WitnessRows()
    var unknown = WitnessRows()
    let criminal = criminalProcesses
    for interview in source.interviews where isReviewInterview(interview) && !isPoliceOnly(interview.by) {
      let person = person(interview.of)
      guard person.witness != .no, person.witness.isPossible || person.capacity != .family else { continue }
      for process in criminal {
        let answer = isUncleared(interview, process)
        guard answer.isPossible else { continue }
        let row = row(interview, answer)
        if person.witness.isPossible {
          known.add(row, isSure(answer, interview.on), to: WitnessKey(id: person.id, criminal: process.id))
        } else {
          let first = commission(of: row.reviews[0]).ids[0]
          unknown.add(row, .unknown, to: WitnessKey(id: first, criminal: process.id))
        }
      }
    }
    for contact in source.contacts where isWitnessContact(contact) && !heldBack.contains(contact.place) {
      for id in contact.with where person(id).witness.isPossible && person(id).capacity == .family {
        for process in criminal {
          let answer = isUncleared(contact, process)
          guard answer.isPossible else { continue }
          let key = WitnessKey(id: id, criminal: process.id)
          known.add(row(contact, of: id, answer), isSure(answer, contact.on), to: key)
        }
      }
    }
    return (known, unknown)
  }

  func byDate(_ rows: [WitnessRow]) -> [WitnessRow] {
    rows.enumerated().sorted { a, b in
      (dateOrAhead(a.element.on).first, a.offset) < (dateOrAhead(b.element.on).first, b.offset)
    }.map(\.element)
  }

  private func isWitnessContact(_ contact: Contact) -> Bool {
    !contact.cancelled && contact.about == .interview && contact.by.contains(where: isReviewOfCase)
      && !isPoliceOnly(contact.by)
  }

  private func isSure(_ answer: Truth, _ on: CaseDate?) -> Truth {
    on == nil || isHeld(on) == .unknown ? .unknown : answer
  }

  private func isUncleared(_ interview: Interview, _ criminal: ParallelProcess) -> Truth {
    let answer = isUncleared(interview.agreedWithPolice, interview.by, interview.on, criminal)
    return answer.isPossible ? answer && !isHeldUp(interview, for: criminal) : .no
  }

  /// Whether the police had not agreed to a contact by its date, the criminal process being open then.
  func isUncleared(_ contact: Contact, _ criminal: ParallelProcess) -> Truth {
    isUncleared(contact.agreedWithPolice, contact.by, contact.on, criminal)
  }

  private func isUncleared(
    _ agreed: CaseDate?, _ by: [ID], _ on: CaseDate?, _ criminal: ParallelProcess
  ) -> Truth {
    // A joint visit with the criminal process is one the police came on.
    guard !by.contains(where: { areJoint($0, criminal.id) }) else { return .no }
    let date = dateOrAhead(on)
    let isOpen = isOpen(criminal, forRowOn: date)
    guard isOpen.isPossible else { return .no }
    return isOpen && !isCleared(agreed: agreed, by: by, date: date, with: criminal)
  }

  private func row(_ interview: Interview, _ answer: Truth) -> WitnessRow {
    WitnessRow(
      place: interview.place, on: interview.on, person: interview.of, reviews: reviews(of: interview.by),
      isUncleared: answer, detail: detail(interview))
  }

  private func row(_ contact: Contact, of person: ID, _ answer: Truth) -> WitnessRow {
    WitnessRow(
      place: contact.place, on: contact.on, person: person, reviews: reviews(of: contact.by),
      isUncleared: answer, detail: detail(contact))
  }
}
