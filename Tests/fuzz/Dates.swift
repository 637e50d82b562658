/// A date reads as what it says, or is refused with a reason.
enum Dates {
  static func run(_ text: String) {
    if let date = try? CaseDate(written: text) { look(date) }
    do throws(DateFault) {
      let (date, isDayFirst) = try CellDate.read(text)
      look(date)
      if !isDayFirst, let same = try? CaseDate(written: text) {
        hold(same == date, "one meaning in cells and in text: \(text)")
      }
    } catch {
      Escapers.lookAtTerminal(error.reason + (error.help ?? "") + (error.message ?? ""), "a date's fault")
    }
    arithmetic(Array(text.utf8))
  }

  private static func look(_ date: CaseDate) {
    hold(date.first <= date.last, "first before last")
    hold((try? CaseDate(written: date.description)) == date, "\(date) reads as itself")
    hold(!date.inWords.isEmpty && !date.withPreposition.isEmpty && !date.short.isEmpty, "words for \(date)")
    hold(date.isOnOrBefore(date).isPossible, "no date is after itself")
  }

  /// Days, months and back again.
  private static func arithmetic(_ bytes: [UInt8]) {
    guard bytes.count >= 4 else { return }
    let number = bytes.prefix(3).reduce(0) { $0 << 8 | Int($1) } % 1_000_000
    let day = Day(number: number)
    hold(Day(year: day.year, month: day.month, day: day.day) == day, "\(day) is the day of its figures")
    let months = Int(bytes[3])
    let later = day.adding(months: months)
    hold(later >= day && later - day <= 31 * months, "\(months) months after \(day)")
    hold(later.day <= day.day, "a month's end is never passed: \(later)")
  }
}
