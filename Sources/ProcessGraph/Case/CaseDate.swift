/// A date as a case file gives it: a day; or a month, a year or an interval when the day is not known.
///
/// Each is the set of its days, so a comparison can come out as ``Truth/unknown``. An interval may be open at one end.
public struct CaseDate: Hashable, Sendable {
  /// The earliest day it can mean.
  public let first: Day
  /// The latest day it can mean.
  public let last: Day

  public init(_ day: Day) { (first, last) = (day, day) }

  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.first = first
    last = first + (Day.length(ofMonth: month, year: year) - 1)
  }

  /// A whole year.
  package init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(first: first, last: Day(year: year, month: 12, day: 31)!)
  }

  /// On or before a day.
  package init(until last: Day) { self.init(first: .beginning, last: last) }

  /// On or after a day.
  package init(from first: Day) { self.init(first: first, last: .end) }

  /// A span of possible days, for dates that are computed from others.
  package init(first: Day, last: Day) { (self.first, self.last) = (first, max(first, last)) }

  /// Whether it names one day.
  public var isDay: Bool { first == last }
  /// Whether only its last day is known.
  package var isOpenBefore: Bool { first == .beginning }
  /// Whether only its first day is known.
  package var isOpenAfter: Bool { last == .end }
  /// The end by which it is put in order: the first day, or the last where there is no first.
  package var known: Day { isOpenBefore ? last : first }

  /// Where it stands in a picture: a date of which one end alone is known stands at that end.
  var drawn: CaseDate { isOpenBefore || isOpenAfter ? CaseDate(known) : self }

  /// Whether it lies on or before a day.
  package func isOnOrBefore(_ day: Day) -> Truth { isOnOrBefore(CaseDate(day)) }

  /// Whether it lies on or before another date, whichever days the two mean.
  package func isOnOrBefore(_ other: CaseDate) -> Truth {
    if last <= other.first { return .yes }
    return first > other.last ? .no : .unknown
  }

  /// Whether it lies before another date.
  package func isBefore(_ other: CaseDate) -> Truth { !other.isOnOrBefore(self) }

  /// Every possible day moved by some days.
  package func adding(days: Int) -> CaseDate {
    CaseDate(first: isOpenBefore ? first : first + days, last: isOpenAfter ? last : last + days)
  }
}

extension CaseDate: CustomStringConvertible {
  /// The form of the case file: `2015-03-14`, `2015-03`, `2015`, `2015-03-14/2015-05-31`, `../2015-03-14`.
  public var description: String {
    if isDay { return first.description }
    if isMonth { return String(first.description.prefix(7)) }
    if isYear { return String(first.description.prefix(4)) }
    return (isOpenBefore ? ".." : first.description) + "/" + (isOpenAfter ? ".." : last.description)
  }

  /// The form people read: `14 March 2015`, `March 2015`, `2015`, `14 March 2015 to 31 May 2015`, `by 14 March 2015`.
  public var inWords: String {
    if isOpenAfter { return "\(first.inWords) or later" }
    if isOpenBefore { return "\(last.inWords) or earlier" }
    return single ?? "\(first.inWords) to \(last.inWords)"
  }

  /// With the word before it that a sentence needs: `on 6 May 2015`, `in May 2015`, `between … and …`.
  package var withPreposition: String {
    if isOpenAfter { return "on or after \(first.inWords)" }
    if isOpenBefore { return "on or before \(last.inWords)" }
    if let single { return (isDay ? "on " : "in ") + single }
    return "between \(first.inWords) and \(last.inWords)"
  }

  /// As the end of a time allowed: `by 6 May 2015`, `by May 2015`, `between … and …`.
  package var asDeadline: String { single.map { "by " + $0 } ?? withPreposition }

  /// `14 March 2015`, `March 2015` or `2015`; nil for an interval.
  private var single: String? {
    if isDay { return first.inWords }
    if isMonth { return "\(Day.monthNames[first.month - 1]) \(first.year)" }
    return isYear ? String(first.year) : nil
  }

  /// Whether it is exactly a month.
  var isMonth: Bool {
    first.day == 1 && last == first + (Day.length(ofMonth: first.month, year: first.year) - 1)
  }
  private var isYear: Bool {
    (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) && first.year == last.year
  }
}

extension CaseDate {
  /// `2 Nov 2015`, or `Nov 2015` where only the month is known. A longer span is known by its earliest day.
  var short: String {
    if isMonth { return "\(Day.monthNames[first.month - 1].prefix(3)) \(first.year)" }
    if isYear { return String(first.year) }
    let day = "\(known.day) \(Day.monthNames[known.month - 1].prefix(3)) \(known.year)"
    return isOpenBefore ? "by " + day : day
  }

  /// From it to a later date: `4 to 6 May 2016`, `30 Apr to 6 May 2016`.
  func short(to other: CaseDate) -> String {
    if self == other { return short }
    guard isDay, first.year == other.last.year else { return "\(short) to \(other.short)" }
    let isSameMonth = other.isDay && first.month == other.first.month
    return "\(isSameMonth ? String(first.day) : String(short.dropLast(5))) to \(other.short)"
  }
}

/// Yes, no, or the file does not say.
public enum Truth: Sendable, Hashable {
  case yes, no, unknown

  package init(_ value: Bool) { self = value ? .yes : .no }

  public var isPossible: Bool { self != .no }
  public var isCertain: Bool { self == .yes }

  package static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  package static func && (a: Truth, b: Truth) -> Truth {
    if a == .no || b == .no { return .no }
    return a == .yes && b == .yes ? .yes : .unknown
  }

  package static func || (a: Truth, b: Truth) -> Truth { !(!a && !b) }
}
