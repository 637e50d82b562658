/// One day of the proleptic Gregorian calendar. Arithmetic is in whole days: no clock, no time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The day of a calendar date, or nil where there is no such date (30 February, month 13).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
      return nil
    }
    // Years begin in March, so that a leap day is the last of its year.
    let y = month > 2 ? year : year - 1
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public var year: Int { parts.year }
  /// 1 to 12.
  public var month: Int { parts.month }
  /// 1 to 31.
  public var day: Int { parts.day }

  /// Year, month and day in one computation.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// Stands for a beginning that nobody knows, before every date of a file.
  static let beginning = Day(year: 1850, month: 1, day: 1)!
  /// Stands for an end that nobody knows, after every date of a file.
  static let end = Day(year: 2199, month: 12, day: 31)!

  /// The number of days in a month, 1 to 12, of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Whole days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }

  /// The same day of the month some months on, or the last day of that month where it is shorter.
  public func adding(months: Int) -> Day {
    let (y, m, d) = parts
    let total = y * 12 + (m - 1) + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    return Day(year: year, month: month, day: min(d, Self.length(ofMonth: month, year: year)))!
  }
}

extension Day: CustomStringConvertible {
  /// The form of the case file: `2015-03-14`.
  public var description: String {
    let (y, m, d) = parts
    return "\(y.padded(to: 4))-\(m.padded(to: 2))-\(d.padded(to: 2))"
  }

  /// The form people read: `14 March 2015`.
  public var inWords: String {
    let (y, m, d) = parts
    return "\(d) \(Self.monthNames[m - 1]) \(y)"
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Int {
  /// The number in decimal with leading zeros.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
  }
}
