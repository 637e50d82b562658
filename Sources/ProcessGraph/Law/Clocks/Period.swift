/// How long the law or guidance gives, in its own unit.
package enum Period: Hashable, Sendable {
  case days(Int), workingDays(Int), weeks(Int), months(Int), years(Int)
  /// Hours, where the law says hours. Case files hold whole days, so part of a day counts as a day.
  case hours(Int)
  /// Not later than the end of the day after.
  case endOfNextDay
  /// As soon as it can be done: nothing to count.
  case asSoonAsPracticable
  /// A youngest age in years, not a length of time.
  case age(Int)
  /// No time at all: one thing must come before another.
  case gate
}

/// Which way a period is counted, and whether its first day counts.
package enum Counting: String, Word {
  /// "Within N of": the day of the event is day 0.
  case after
  /// "N beginning with the day": the day of the event is day 1.
  case beginningWith = "beginning-with"
  /// "At least N before": back from the day of the event, which is day 0.
  case before
}

extension Period {
  /// The last day of the period, or with ``Counting/before`` the last day that leaves it free.
  ///
  /// Months and years end on the same day of the month, or on that month's last day where it is shorter;
  /// beginning with a day they end the day before it comes round, or on the last day of a shorter month.
  /// - Returns: nil where nothing is counted (an age, as soon as practicable), and where working days
  ///   leave the years of ``BankHolidays``.
  package func end(from day: Day, counting: Counting) -> Day? {
    let back = counting == .before
    switch self {
    case .days(let count): return Self.moved(day, by: count, counting)
    case .weeks(let count): return Self.moved(day, by: count * 7, counting)
    case .hours(let count): return day + (back ? -1 : 1) * ((count + 23) / 24)
    case .endOfNextDay: return day + (back ? -1 : 1)
    case .months(let count): return Self.moved(day, months: count, counting)
    case .years(let count): return Self.moved(day, months: count * 12, counting)
    case .workingDays(let count):
      switch counting {
      case .after: return day.adding(workingDays: count)
      case .before: return day.adding(workingDays: -count)
      case .beginningWith: return (day - 1).adding(workingDays: count)
      }
    case .gate: return day
    case .age, .asSoonAsPracticable: return nil
    }
  }

  /// The same at both ends of a date of which only the month is known.
  package func end(from date: CaseDate, counting: Counting) -> CaseDate? {
    // Where only one end of a date is known, only one end of what follows is.
    guard let first = date.isOpenBefore ? date.first : end(from: date.first, counting: counting),
      let last = date.isOpenAfter ? date.last : end(from: date.last, counting: counting)
    else { return nil }
    return CaseDate(first: first, last: last)
  }

  private static func moved(_ day: Day, by days: Int, _ counting: Counting) -> Day {
    switch counting {
    case .after: day + days
    case .beginningWith: day + (days - 1)
    case .before: day - days
    }
  }

  private static func moved(_ day: Day, months: Int, _ counting: Counting) -> Day {
    let end = day.adding(months: counting == .before ? -months : months)
    guard counting == .beginningWith else { return end }
    // In a shorter month the day does not come round: its last day is the end, and nothing is taken off.
    return end.day == day.day ? end - 1 : end
  }
}

extension Period: CustomStringConvertible {
  /// `5 working days`, `1 month`, `the end of the next day`.
  package var description: String {
    switch self {
    case .days(let count): Self.counted(count, "day")
    case .workingDays(let count): Self.counted(count, "working day")
    case .weeks(let count): Self.counted(count, "week")
    case .months(let count): Self.counted(count, "month")
    case .years(let count): Self.counted(count, "year")
    case .hours(let count): Self.counted(count, "hour")
    case .endOfNextDay: "the end of the next day"
    case .asSoonAsPracticable: "as soon as practicable"
    case .age(let years): "age \(years)"
    case .gate: "not before"
    }
  }

  private static func counted(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
