extension RowReader {
  /// A day or a month.
  func date(_ key: String) -> CaseDate? {
    guard let (text, span) = scalar(key, "a date", .date) else { return nil }
    return date(text, of: key, at: span)
  }

  /// A day.
  func day(_ key: String) -> Day? {
    guard let (text, span) = scalar(key, "a date", .day), let date = date(text, of: key, at: span) else {
      return nil
    }
    if !date.isDay { error("‘\(key)’ takes a day, such as \(text)-01, not a month.", at: span) }
    return date.first
  }

  func date(_ text: String, of key: String, at span: TextSpan) -> CaseDate? {
    do throws(DateFault) { return try CaseDate(written: text) } catch {
      self.error("\(text.quoted) is not a date: \(error.reason).", help: error.help, at: span)
      return nil
    }
  }
}

/// Why a text is not a date, and what to write instead.
struct DateFault: Error {
  var reason: String
  var help: String?
}

extension CaseDate {
  /// Reads `2015-03-14` or `2015-03`.
  init(written text: String) throws(DateFault) {
    guard let (year, month, number) = Self.numbers(text) else {
      throw DateFault(
        reason: "a day is written 2015-03-14, a month 2015-03",
        help: Self.corrected(text).map { "write \($0)" })
    }
    guard year >= 1900 else { throw DateFault(reason: "the year must be 1900 or later") }
    guard (1...12).contains(month) else { throw DateFault(reason: "there is no month \(month)") }
    guard let number else {
      self.init(year: year, month: month)!
      return
    }
    guard let day = Day(year: year, month: month, day: number) else {
      let length = Day.length(ofMonth: month, year: year)
      throw DateFault(reason: "\(Day.monthNames[month - 1]) \(year) has \(length) days")
    }
    self.init(day)
  }

  /// The numbers of a text of the form `0000-00-00` or `0000-00`.
  private static func numbers(_ text: String) -> (year: Int, month: Int, day: Int?)? {
    var (year, month, day) = (0, 0, 0)
    let length = text.utf8.count
    guard length == 10 || length == 7 else { return nil }
    for (index, byte) in text.utf8.enumerated() {
      let isDash = index == 4 || index == 7
      guard isDash ? byte == 0x2D : (0x30...0x39).contains(byte) else { return nil }
      switch index {
      case 0...3: year = year * 10 + Int(byte & 15)
      case 5...6: month = month * 10 + Int(byte & 15)
      case 8...9: day = day * 10 + Int(byte & 15)
      default: break
      }
    }
    return (year, month, length == 10 ? day : nil)
  }

  /// The right form of a date whose year comes first and whose parts are plain numbers (`2015-3-4`, `2015/03/04`).
  private static func corrected(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts[0], (1900...9999).contains(year) else { return nil }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    guard parts.count == 3 else { return CaseDate(year: year, month: month)?.description }
    return parts[2].flatMap { Day(year: year, month: month, day: $0) }?.description
  }
}
