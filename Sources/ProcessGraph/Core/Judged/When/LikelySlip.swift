extension CaseDate {
  /// The same day and month in the only other year in which it fits; nil where none does, or more than one.
  ///
  /// - Parameter fits: whether a date can be meant.
  func inOneOtherYear(_ fits: (CaseDate) -> Bool) -> CaseDate? {
    let years = (first.year - 50)...(first.year + 50)
    let fitting = years.filter { $0 != first.year }.compactMap { moved(toYear: $0) }.filter(fits)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The same days some years on; nil where there is no such day.
  private func moved(toYear year: Int) -> CaseDate? {
    let shift = year - first.year
    guard let start = Day(year: year, month: first.month, day: first.day),
      let end = Day(year: last.year + shift, month: last.month, day: last.day)
    else { return nil }
    return CaseDate(first: start, last: end)
  }
}
