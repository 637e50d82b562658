extension RowReader {
  /// A day, a month, a year or an interval.
  func date(_ key: String) -> CaseDate? {
    guard let (text, span) = scalar(key, "a date", .date) else { return nil }
    return date(text, of: key, at: span)
  }

  func date(required key: String) -> CaseDate {
    let value = date(key)
    require(key)
    return value ?? CaseDate(.beginning)
  }

  /// A day.
  func day(_ key: String) -> Day? {
    guard let (text, span) = scalar(key, "a date", .day), let date = date(text, of: key, at: span) else {
      return nil
    }
    if !date.isDay { error("‘\(key)’ takes one day, such as 2015-06-15, not \(text.quoted).", at: span) }
    return date.first
  }

  func date(_ text: String, of key: String, at span: TextSpan) -> CaseDate? {
    do throws(DateFault) {
      guard isFromTable else { return try CaseDate(written: text) }
      let (date, isDayFirst) = try CellDate.read(text)
      if isDayFirst { reading.noteDayFirst(text, date, at: span, in: source) }
      return date
    } catch {
      let isAnswer = ["yes", "no", "y", "n", "true", "false", "done"].contains(text.lowercased())
      self.error(
        error.message ?? "\(text.quoted) is not a date: \(error.reason).",
        help: isAnswer
          ? "write the day on which it was done; leave it empty where it was not" : error.help, at: span,
        cause: error.cause.map { $0 == DateFault.monthFirst ? $0 : "\($0) in \(key)" })
      return nil
    }
  }
}

/// Why a text is not a date, and what to write instead.
struct DateFault: Error {
  var reason: String
  var help: String?
  /// What faults of one cause have in common; nil where each stands for itself.
  var cause: String?
  /// The whole sentence, where it is not that the text is no date.
  var message: String?

  static let monthFirst = "month first"
}

extension CaseDate {
  /// Why a text that has the form of a day is none: `February 2026 has 28 days`. Nil where it has another form.
  package static func whyNoDay(_ text: String) -> String? {
    guard let (year, month, number) = numbers(text), let number, year > 0, number > 0 else { return nil }
    guard (1...12).contains(month) else { return DateFault.noSuchMonth(month).reason }
    return Day(year: year, month: month, day: number) == nil
      ? DateFault.noSuchDay(month: month, year: year).reason : nil
  }

  /// Reads `2015-03-14`, `2015-03`, `2015`, `2015-03-01/2015-03-20`, `../2015-03-14` or `2015-03-14/..`.
  init(written text: String) throws(DateFault) {
    // Nearly all are single days, which need not be taken apart.
    guard text.utf8.contains(UInt8(ascii: "/")) else {
      try self.init(single: text)
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, ends.allSatisfy({ $0 == ".." || $0.utf8.count > 2 }) else {
      try self.init(single: text)
      return
    }
    let from = try ends[0] == ".." ? nil : CaseDate(single: ends[0])
    let to = try ends[1] == ".." ? nil : CaseDate(single: ends[1])
    guard from != nil || to != nil else {
      throw DateFault(reason: "an interval has a day at one end at least")
    }
    let (first, last) = (from?.first ?? .beginning, to?.last ?? .end)
    guard first <= last else {
      throw DateFault(reason: "it ends before it begins", help: "write the earlier date first")
    }
    self.init(first: first, last: last)
  }

  private init(single text: String) throws(DateFault) {
    if text.utf8.count == 4, let year = Int(text), (1900...9999).contains(year) {
      self.init(year: year)!
      return
    }
    guard let (year, month, number) = Self.numbers(text) else {
      throw DateFault(
        reason: "a day is written 2015-03-14, a month 2015-03, a year 2015",
        help: Self.corrected(text).map { "write \($0)" }, cause: "form")
    }
    guard year >= 1900 else { throw DateFault(reason: "the year must be 1900 or later") }
    guard (1...12).contains(month) else { throw DateFault.noSuchMonth(month) }
    guard let number else {
      self.init(year: year, month: month)!
      return
    }
    guard let day = Day(year: year, month: month, day: number) else {
      throw DateFault.noSuchDay(month: month, year: year)
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

  /// The right form of a date that is written otherwise: `2015-3-4`, `2015/03/04`, or day first, as a spreadsheet may.
  private static func corrected(_ text: String) -> String? {
    if let date = try? CellDate.dayFirst(text) { return date.description }
    let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts[0], (1900...9999).contains(year) else { return nil }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    guard parts.count == 3 else { return CaseDate(year: year, month: month)?.description }
    return parts[2].flatMap { Day(year: year, month: month, day: $0) }?.description
  }
}

extension DateFault {
  static func noSuchMonth(_ month: Int) -> Self { DateFault(reason: "there is no month \(month)") }

  static func noSuchDay(month: Int, year: Int) -> Self {
    let length = Day.length(ofMonth: month, year: year)
    return DateFault(reason: "\(Day.monthNames[month - 1]) \(year) has \(length) days")
  }
}
