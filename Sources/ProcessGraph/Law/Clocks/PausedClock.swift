extension Clock {
  /// The end when the clock stood still for some days: a suspended coroner's investigation, an NHS
  /// investigation stopped by agreement.
  ///
  /// Every day of a pause that falls while the clock runs puts the end back by one; for a clock of working
  /// days only the working days among them. A clock that nothing pauses is unmoved.
  /// - Parameter pauses: from the first day of each pause to its last. One still going on has no last day: then
  ///   there is no end to compute, and the caller says so.
  package func end(from start: CaseDate, pauses: [ClosedRange<Day>]) -> CaseDate? {
    guard let end = end(from: start) else { return nil }
    guard pause != nil, !pauses.isEmpty else { return end }
    guard let first = end.isOpenBefore ? end.first : putBack(end.first, start: start.first, pauses),
      let last = end.isOpenAfter ? end.last : putBack(end.last, start: start.last, pauses)
    else { return nil }
    return CaseDate(first: first, last: last)
  }

  private func putBack(_ end: Day, start: Day, _ pauses: [ClosedRange<Day>]) -> Day? {
    var day = start
    var countsWorkingDays = false
    if case .workingDays = period { countsWorkingDays = true }
    var left = countsWorkingDays ? start.workingDays(until: end) ?? 0 : end - start
    while left > 0 {
      day = day + 1
      if pauses.contains(where: { $0.contains(day) }) { continue }
      guard countsWorkingDays else {
        left -= 1
        continue
      }
      switch day.isWorkingDay {
      case .yes: left -= 1
      case .no: break
      case .unknown: return nil
      }
    }
    return day
  }
}
