/// A working day is a weekday on which England and Wales keep no bank holiday.
///
/// The regulations word it differently (one also names Boxing Day), but with the substitute weekdays listed in
/// ``BankHolidays`` they come to the same days.
extension Day {
  /// Whether it is a working day. A weekday outside ``BankHolidays/years`` is unknown, a weekend never is.
  package var isWorkingDay: Truth {
    if weekday > 5 { return .no }
    guard let isHoliday = BankHolidays.contains(self) else { return .unknown }
    return Truth(!isHoliday)
  }

  /// The last day "within N working days of" this one: this day is day 0, whether or not it is a working day.
  ///
  /// - Parameter count: how many; negative counts back. Zero gives the day itself.
  /// - Returns: nil where the count leaves the years of ``BankHolidays``.
  package func adding(workingDays count: Int) -> Day? {
    guard BankHolidays.years.contains(year) else { return nil }
    let step = count < 0 ? -1 : 1
    var day = self
    var left = abs(count)
    while left > 0 {
      day = day + step
      switch day.isWorkingDay {
      case .yes: left -= 1
      case .no: break
      case .unknown: return nil
      }
    }
    return BankHolidays.years.contains(day.year) ? day : nil
  }

  /// How many working days lie after this day up to and including another, negative where it lies before;
  /// nil outside the years of ``BankHolidays``. The opposite of ``adding(workingDays:)``.
  package func workingDays(until other: Day) -> Int? {
    guard BankHolidays.years.contains(year), BankHolidays.years.contains(other.year) else { return nil }
    // Forwards the first day is not counted; backwards the last is and this one is not.
    let range = self <= other ? (number + 1)..<(other.number + 1) : other.number..<number
    let count = range.count { Day(number: $0).isWorkingDay == .yes }
    return self <= other ? count : -count
  }
}

extension CaseDate {
  /// Every possible day moved by some working days; nil where one leaves the years of ``BankHolidays``.
  package func adding(workingDays count: Int) -> CaseDate? {
    guard let first = first.adding(workingDays: count), let last = last.adding(workingDays: count) else {
      return nil
    }
    return CaseDate(first: first, last: last)
  }
}
