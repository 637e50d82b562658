// Interviews of possible witnesses that the police had not agreed to.

/// An interview of a practitioner, or of a family member as a contact.
struct WitnessRow {
  let place: Place
  let on: CaseDate?
  let person: ID
  let reviews: [ID]
  let detail: Finding.Detail
}

/// What is said of one person, or of all people of whom nobody recorded it and whom one review has interviewed.
struct WitnessGroup {
  /// The criminal cases in which somebody may be a witness, by their numbers, with the interviews to which the lead had
  /// not agreed, by their places among the rows.
  typealias Cases = RowGroups<Int, (place: Int, isUncleared: Truth)>

  /// A person, or the first process of the review's commission.
  let id: ID
  fileprivate(set) var rows: [WitnessRow] = []
  fileprivate(set) var cases = Cases()

  fileprivate mutating func add(
    _ row: WitnessRow, beside cases: [(criminal: Int, isUncleared: Truth)], isSure: Bool
  ) {
    // Rows of one person stand together, also where the file names the person twice.
    if rows.last?.place != row.place { rows.append(row) }
    for (criminal, isUncleared) in cases {
      self.cases.add(
        (rows.count - 1, isUncleared), isSure && isUncleared == .yes ? .yes : .unknown, to: criminal)
    }
  }
}

/// Groups in the order in which they first come.
struct WitnessGroups {
  private(set) var all: [WitnessGroup] = []
  private var placeOfID: [ID: Int] = [:]

  fileprivate mutating func add(
    _ row: WitnessRow, to id: ID, beside cases: [(criminal: Int, isUncleared: Truth)], isSure: Bool
  ) {
    if cases.isEmpty { return }
    let place = placeOfID[id] ?? all.count
    if place == all.count {
      placeOfID[id] = place
      all.append(WitnessGroup(id: id))
    }
    all[place].add(row, beside: cases, isSure: isSure)
  }
}

extension CaseGraph {
  /// - Parameter heldBack: places of contacts that an evidence hold speaks for.
  func unclearedWitnessRows(heldBack: Set<Place>) -> (known: WitnessGroups, unknown: WitnessGroups) {
    var known = WitnessGroups()
    var unknown = WitnessGroups()
    var cases = UnclearedCases(self)
    for interview in source.interviews where isReviewInterview(interview) && !isPoliceOnly(interview.by) {
      let person = person(interview.of)
      guard person.witness != .no, person.witness.isPossible || !person.isFamily else { continue }
      let uncleared = cases.beside(agreed: interview.agreedWithPolice, by: interview.by, on: interview.on)
      guard !uncleared.possible.isEmpty else { continue }
      let waits = waitsHolding(interview)
      let open = uncleared.possible.map { number in
        let isHeldUp = waits[commissionNumbers[number]] ?? .no
        return (criminal: number, isUncleared: uncleared.isOpen(number) && !isHeldUp)
      }.filter { $0.isUncleared.isPossible }
      let row = row(interview)
      if person.witness.isPossible {
        known.add(row, to: person.id, beside: open, isSure: isSure(row))
      } else {
        unknown.add(row, to: commission(of: row.reviews[0]).ids[0], beside: open, isSure: false)
      }
    }
    for contact in source.contacts where isWitnessContact(contact) && !heldBack.contains(contact.place) {
      for id in contact.with where person(id).witness.isPossible && person(id).isFamily {
        let uncleared = cases.beside(agreed: contact.agreedWithPolice, by: contact.by, on: contact.on)
        let open = uncleared.possible.map { (criminal: $0, isUncleared: uncleared.isOpen($0)) }
        let row = row(contact, of: id)
        known.add(row, to: id, beside: open, isSure: isSure(row))
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

  private func isSure(_ row: WitnessRow) -> Bool { row.on != nil && isHeld(row.on) != .unknown }

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
