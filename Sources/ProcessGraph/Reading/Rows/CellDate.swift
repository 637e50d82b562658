/// A date in a cell of a spreadsheet: as the case file writes it, or day first as British spreadsheets do.
enum CellDate {
  /// - Returns: the date, and whether it was written day first.
  static func read(_ text: String) throws(DateFault) -> (date: CaseDate, isDayFirst: Bool) {
    let text = withoutMidnight(text)
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    if digits == text.utf8.count || (digits == text.utf8.count - 1 && digits > 4 && text.contains(".")) {
      return (try year(text), false)
    }
    if let date = try dayFirst(text) { return (date, true) }
    return (try CaseDate(written: text), false)
  }

  /// `14/03/2015`, `14-Mar-2015`, `March 2015`; nil where the text has no such form.
  static func dayFirst(_ text: String) throws(DateFault) -> CaseDate? {
    let parts = text.split(whereSeparator: { "/.- ,".contains($0) }).map(String.init)
    guard (2...3).contains(parts.count), !(parts[0].count > 2 && Int(parts[0]) != nil),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else { return nil }
    let last = parts[parts.count - 1]
    if last.count == 2, let year = Int(last), parts.count == 3 || Int(parts[0]) == nil {
      throw DateFault(
        reason: "its year has two figures",
        help: "write all four: \(text.dropLast(2))\(year <= 40 ? 20 : 19)\(last)", cause: "two figures")
    }
    guard last.count == 4, let year = Int(last), (1900...9999).contains(year) else { return nil }
    return try date(parts.dropLast(), year)
  }

  private static func date(_ parts: [String], _ year: Int) throws(DateFault) -> CaseDate {
    let form = DateFault(reason: "a day is written 2015-03-14 or 14/03/2015, a month 2015-03", cause: "form")
    if parts.count == 1 {
      guard let month = month(parts[0]) else { throw form }
      return CaseDate(year: year, month: month)!
    }
    // The name of a month leaves no doubt, wherever it stands.
    let isNamedFirst = Int(parts[0]) == nil && day(parts[0]) == nil
    if let month = month(parts[isNamedFirst ? 0 : 1]), let number = day(parts[isNamedFirst ? 1 : 0]) {
      guard let day = Day(year: year, month: month, day: number) else {
        throw DateFault.noSuchDay(month: month, year: year)
      }
      return CaseDate(day)
    }
    guard let month = month(parts[0]), let number = day(parts[1]),
      let day = Day(year: year, month: month, day: number)
    else { throw form }
    throw DateFault(
      reason: "",
      help: "write each day as \(day), or the month as a word, and look at every date of the file again",
      cause: DateFault.monthFirst,
      message:
        "‘\(parts[0])/\(parts[1])/\(year)’ can only be month first: no date in figures of this file can be trusted."
    )
  }

  /// A year, or the number by which a spreadsheet keeps a date.
  private static func year(_ text: String) throws(DateFault) -> CaseDate {
    if let year = Int(text), (1900...2100).contains(year) { return CaseDate(year: year)! }
    let kept = Int(text.prefix { $0 != "." }).flatMap { (20_000...80_000).contains($0) ? $0 : nil }
    let day = kept.map { ": \(text) stands for \((Day(year: 1899, month: 12, day: 30)! + $0).inWords)" }
    throw DateFault(
      reason: "spreadsheets keep dates as numbers, and this cell shows the number",
      help: "give the column a date format" + (day ?? ""), cause: "number")
  }

  /// `14`, `14th`.
  private static func day(_ text: String) -> Int? {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { text.lowercased().hasSuffix($0) }
    return Int(isOrdinal ? text.dropLast(2) : text[...]).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// `3`, `03`, `Mar`, `Sept`, `March`.
  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    let word = text.lowercased()
    guard word.count >= 3 else { return nil }
    return Day.monthNames.firstIndex {
      $0.lowercased().hasPrefix(word) || word == "sept" && $0 == "September"
    }
    .map { $0 + 1 }
  }

  /// Without a time of midnight, which spreadsheets add to a day.
  private static func withoutMidnight(_ text: String) -> String {
    let times = ["T00:00:00", " 00:00:00", " 00:00", " 0:00:00", " 0:00"]
    return times.first(where: text.hasSuffix).map { String(text.dropLast($0.count)) } ?? text
  }
}
