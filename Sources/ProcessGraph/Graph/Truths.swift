// Small questions about dates and about rows that may or may not hold.

extension Sequence {
  /// Whether a test holds for some element: yes where it certainly does for one.
  func anySatisfy(_ test: (Element) throws -> Truth) rethrows -> Truth {
    var answer = Truth.no
    for element in self {
      answer = answer || (try test(element))
      if answer == .yes { break }
    }
    return answer
  }
}

extension CaseDate {
  /// The latest of some dates, whichever days they mean; nil where there are none.
  static func latest(_ dates: CaseDate?...) -> CaseDate? {
    let known = dates.compactMap { $0 }
    guard let first = known.map(\.first).max(), let last = known.map(\.last).max() else { return nil }
    return CaseDate(first: first, last: last)
  }
}

extension CaseGraph {
  /// Whether more days than a local setting allows have gone by since a date, in the setting's own unit. The date
  /// is day 0, so that on the last day allowed the time has not passed.
  func hasPassed(_ setting: Setting, since date: CaseDate) -> Truth {
    let count = settings[setting]
    let isInWorkingDays = setting.unit == Setting.earliestOpportunity.unit
    let end = isInWorkingDays ? date.adding(workingDays: count) : date.adding(days: count)
    return end.map { $0.isBefore(CaseDate(asOf)) } ?? .unknown
  }

  /// Whether a date lies ahead, and no more days ahead than a local setting in days.
  func isAhead(_ date: CaseDate?, within setting: Setting) -> Truth {
    isPlanned(date) && (date?.isOnOrBefore(asOf + settings[setting]) ?? .no)
  }
}
