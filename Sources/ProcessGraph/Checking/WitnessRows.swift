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
    var isUncleared = Truth.unknown
    let detail: Finding.Detail
  }

  typealias WitnessRows = RowGroups<WitnessKey, WitnessRow>

  /// - Parameter heldBack: places of contacts that an evidence hold speaks for.
  func unclearedWitnessRows(heldBack: Set<Place>) -> (known: WitnessRows, unknown: WitnessRows) {
    var known = WitnessRows()
    var unknown = WitnessRows()
    var cases = UnclearedCases(self)
    for interview in source.interviews where isReviewInterview(interview) && !isPoliceOnly(interview.by) {
      let person = person(interview.of)
      guard person.witness != .no, person.witness.isPossible || person.capacity != .family else { continue }
      let uncleared = cases.beside(agreed: interview.agreedWithPolice, by: interview.by, on: interview.on)
      guard !uncleared.possible.isEmpty else { continue }
      var row = row(interview)
      for place in uncleared.possible {
        let process = processes[place]
        row.isUncleared = uncleared.isOpen(place) && !isHeldUp(interview, for: process)
        guard row.isUncleared.isPossible else { continue }
        if person.witness.isPossible {
          known.add(row, isSure(row), to: WitnessKey(id: person.id, criminal: process.id))
        } else {
          let first = commission(of: row.reviews[0]).ids[0]
          unknown.add(row, .unknown, to: WitnessKey(id: first, criminal: process.id))
        }
      }
    }
    for contact in source.contacts where isWitnessContact(contact) && !heldBack.contains(contact.place) {
      for id in contact.with where person(id).witness.isPossible && person(id).capacity == .family {
        let uncleared = cases.beside(agreed: contact.agreedWithPolice, by: contact.by, on: contact.on)
        guard !uncleared.possible.isEmpty else { continue }
        var row = row(contact, of: id)
        for place in uncleared.possible {
          row.isUncleared = uncleared.isOpen(place)
          known.add(row, isSure(row), to: WitnessKey(id: id, criminal: processes[place].id))
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

  private func isSure(_ row: WitnessRow) -> Truth {
    row.on == nil || isHeld(row.on) == .unknown ? .unknown : row.isUncleared
  }

  private func row(_ interview: Interview) -> WitnessRow {
    WitnessRow(
      place: interview.place, on: interview.on, person: interview.of, reviews: reviews(of: interview.by),
      detail: detail(interview))
  }

  private func row(_ contact: Contact, of person: ID) -> WitnessRow {
    WitnessRow(
      place: contact.place, on: contact.on, person: person, reviews: reviews(of: contact.by),
      detail: detail(contact))
  }
}
