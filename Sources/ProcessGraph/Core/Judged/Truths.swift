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
  /// The later of two dates, whichever days they mean; nil where there are none.
  static func latest(_ a: CaseDate?, _ b: CaseDate?) -> CaseDate? {
    guard let a, let b else { return a ?? b }
    return CaseDate(first: max(a.first, b.first), last: max(a.last, b.last))
  }

  /// The latest of some dates, whichever days they mean; nil where there are none.
  static func latest(of dates: [CaseDate?]) -> CaseDate? {
    dates.reduce(nil, latest)
  }
}

extension CaseGraph {
  /// Whether a date lies ahead, and no more days ahead than a local setting in days.
  func isAhead(_ date: CaseDate?, within setting: Setting) -> Truth {
    isPlanned(date) && !(date?.isBefore(CaseDate(asOf)) ?? .no)
      && (date?.isOnOrBefore(asOf + settings[setting]) ?? .no)
  }
}

extension CaseDate {
  /// The earliest of some dates, whichever days they mean; nil where there are none.
  static func earliest(of dates: [CaseDate]) -> CaseDate? {
    guard let first = dates.map(\.first).min(), let last = dates.map(\.last).min() else { return nil }
    return CaseDate(first: first, last: last)
  }
}
