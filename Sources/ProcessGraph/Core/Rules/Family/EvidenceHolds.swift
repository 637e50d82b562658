// Evidence holds: waits that keep a process from the family while evidence is at risk.

extension CaseGraph {
  /// The day an evidence hold ends, or nil where it is not known: the earliest of the day it is lifted, the day
  /// of what it waits for, and the end of the process it waits for.
  package func end(of hold: Wait) -> CaseDate? {
    ends(of: hold).min { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  private func ends(of hold: Wait) -> [CaseDate] {
    let process = process(hold.forProcess)
    return [hold.lifted, reachedDate(hold.until, of: process), end(of: process)].compactMap { $0 }
  }

  /// Whether an evidence hold is in force on a date. Its first day is inside, the day it ends is not.
  package func isInForce(_ hold: Wait, at date: CaseDate) -> Truth {
    let isPast = date.isBefore(CaseDate(asOf))
    // A hold without a first day stands at the as-of date; how long it had stood by then is not on file.
    let begun = hold.on.map { $0.isOnOrBefore(date) } ?? (isPast == .no ? .yes : .unknown)
    // Where one looks ahead, a date that passes ends nothing while nobody has written that it came.
    let ends = ends(of: hold).filter { date != CaseDate(asOf) || isHeld($0).isPossible }
    var ended = ends.reduce(Truth.no) { $0 || $1.isOnOrBefore(date) }
    if !state(hold).isStanding, !ends.contains(where: { isHeld($0).isPossible }) {
      // It ended by the as-of date, on a day the file does not give.
      ended = isPast == .no ? .yes : ended || .unknown
    }
    return begun && !ended
  }

  /// Whether an evidence hold keeps a process from a person (whatever the date).
  package func applies(_ hold: Wait, to person: ID, process: ID) -> Bool {
    guard hold.isEvidenceHold, !areJoint(process, hold.forProcess) else { return false }
    let waiting = self.process(process)
    guard takesPart(waiting), takesPart(self.process(hold.forProcess)) else { return false }
    // A review that has since finished was bound while it ran.
    let isNamed = hold.isAny ? waiting.kind.isReview : hold.processes.contains { areJoint($0, process) }
    guard isNamed else { return false }
    return hold.of.isEmpty ? isConcerned(self.person(person), by: waiting) : hold.of.contains(person)
  }

  /// The evidence holds that keep any of some processes from a person, whatever the date, in the file's order.
  func evidenceHolds(on person: ID, by processes: [ID]) -> [Wait] {
    RowsByProcess.rows(byProcess.holds, for: [person]).map { source.waits[$0] }.filter { hold in
      processes.contains { applies(hold, to: person, process: $0) }
    }
  }

  /// Whether some evidence hold keeps a process from a person at the as-of date.
  package func isHeldBack(_ person: ID, from process: ID) -> Bool {
    evidenceHolds(on: person, by: [process]).contains { isInForce($0, at: CaseDate(asOf)).isPossible }
  }

  /// Whether a hold stood in the way of a contact with a person. An exception agreed with the police while it
  /// stood opens the way; a contact by the process the hold is for is never in its way.
  func isInTheWay(_ hold: Wait, of contact: Contact, with person: ID) -> Truth {
    guard !contact.by.contains(where: { areJoint($0, hold.forProcess) }) else { return .no }
    let date = dateOrAhead(contact.on)
    let answer = isInForce(hold, at: date) && !isException(contact.agreedWithPolice, to: hold, by: date)
    return contact.on == nil ? answer && .unknown : answer
  }

  private func isException(_ agreed: CaseDate?, to hold: Wait, by date: CaseDate) -> Truth {
    guard let agreed else { return .no }
    return (hold.on?.isOnOrBefore(agreed) ?? .yes) && agreed.isOnOrBefore(date) && isHeld(agreed)
  }
}
