/// An axis of true dates: every day is equally wide.
struct TimeAxis: Sendable {
  /// The first and last day shown.
  let days: ClosedRange<Day>
  let unit: Unit
  /// Where it begins and ends on the page, in points.
  let left, right: Double

  /// What the axis is divided into.
  enum Unit: CaseIterable, Comparable {
    case day, week, month, quarter, year, fiveYears, twentyYears

    /// The longest it may last, in days.
    fileprivate var length: Int { [1, 7, 31, 92, 366, 1827, 7305][Self.allCases.firstIndex(of: self)!] }
    /// The room its words need, in points.
    fileprivate var room: Double { [17, 38, 27, 27, 30, 30, 30][Self.allCases.firstIndex(of: self)!] }
  }

  /// One division, as far as it is shown.
  struct Band: Hashable {
    var days: Range<Day>
    var label: String
  }

  /// - Parameters:
  ///   - span: the days that must be on it; it is rounded to whole divisions.
  ///   - isCoarse: whether more than a few weeks are divided into months, however much room there is.
  init(_ span: ClosedRange<Day>, from left: Double, to right: Double, isCoarse: Bool = false) {
    let count = Double(span.upperBound - span.lowerBound + 1)
    let units = isCoarse && count > 45 ? Unit.allCases.filter { $0 >= .month } : Unit.allCases
    let unit = units.first { (right - left) * Double($0.length) / count >= $0.room } ?? .twentyYears
    let (first, last) = (span.lowerBound, span.upperBound)
    switch unit {
    case .day: days = first - 1...last + 1
    case .week: days = first - 2...last + 2
    case .month, .quarter: days = first.startOfMonth...last.startOfMonth.adding(months: 1) - 1
    case .year, .fiveYears, .twentyYears:
      days = first.start(ofMonths: 3)...last.start(ofMonths: 3).adding(months: 3) - 1
    }
    (self.unit, self.left, self.right) = (unit, left, right)
  }

  /// Where a day begins.
  func start(of day: Day) -> Double {
    left + (right - left) * Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound + 1)
  }
  func end(of day: Day) -> Double { start(of: day + 1) }
  func middle(of day: Day) -> Double { (start(of: day) + end(of: day)) / 2 }
  /// The middle of a date: of its day, or of its month where the day is not known.
  func middle(of date: CaseDate) -> Double { (start(of: date.first) + end(of: date.last)) / 2 }

  /// The divisions, from left to right.
  var bands: [Band] { bands(beginning: unit.start, next: unit.next) { unit.label($0) } }

  /// What the divisions are part of: months or years. None where they are years themselves.
  var widerBands: [Band] {
    switch unit {
    case .day:
      bands(beginning: \.startOfMonth, next: { $0.adding(months: 1) }) {
        "\(Day.monthNames[$0.month - 1]) \($0.year)"
      }
    case .week, .month, .quarter:
      bands(beginning: { $0.start(ofMonths: 12) }, next: { $0.adding(months: 12) }) { String($0.year) }
    case .year, .fiveYears, .twentyYears: []
    }
  }

  private func bands(beginning start: (Day) -> Day, next: (Day) -> Day, label: (Day) -> String) -> [Band] {
    var bands: [Band] = []
    var day = start(days.lowerBound)
    while day <= days.upperBound {
      let end = next(day)
      bands.append(
        Band(days: max(day, days.lowerBound)..<min(end, days.upperBound + 1), label: label(day)))
      day = end
    }
    return bands
  }
}

extension TimeAxis.Unit {
  fileprivate func start(_ day: Day) -> Day {
    switch self {
    case .day: day
    case .week: day - (day.weekday - 1)
    case .month: day.startOfMonth
    case .quarter: day.start(ofMonths: 3)
    case .year: day.start(ofMonths: 12)
    case .fiveYears: day.start(ofMonths: 60)
    case .twentyYears: day.start(ofMonths: 240)
    }
  }

  fileprivate func next(_ day: Day) -> Day {
    switch self {
    case .day: day + 1
    case .week: day + 7
    case .month: day.adding(months: 1)
    case .quarter: day.adding(months: 3)
    case .year: day.adding(months: 12)
    case .fiveYears: day.adding(months: 60)
    case .twentyYears: day.adding(months: 240)
    }
  }

  fileprivate func label(_ day: Day) -> String {
    func month(_ n: Int) -> Substring { Day.monthNames[n - 1].prefix(3) }
    switch self {
    case .day: return String(day.day)
    case .week: return "\(day.day) \(month(day.month))"
    case .month, .quarter: return String(month(day.month))
    case .year, .fiveYears, .twentyYears: return String(day.year)
    }
  }
}

extension Day {
  fileprivate var startOfMonth: Day { self - (day - 1) }

  /// The first day of the months it is among: of its quarter for 3, of its year for 12.
  fileprivate func start(ofMonths count: Int) -> Day {
    let (year, month, _) = parts
    let months = year * 12 + month - 1
    return startOfMonth.adding(months: -((months % count + count) % count))
  }
}
