/// What a number in a cell means, by the format it is shown in: spreadsheets keep dates as numbers.
enum NumberMeaning {
  case number, day, month, year, time

  /// The formats that every spreadsheet knows by number.
  init(builtIn id: Int) {
    switch id {
    case 14...16, 22, 27...31, 34...36, 50...58: self = .day
    case 17: self = .month
    case 18...21, 32...33, 45...47: self = .time
    default: self = .number
    }
  }

  /// A format in a spreadsheet's own signs, such as `yyyy\-mm\-dd` or `[Red]0.00`.
  init(format: String) {
    let signs = Self.signs(format)
    let hasTime = signs.contains { $0 == "h" || $0 == "s" }
    if signs.contains("d") {
      self = .day
    } else if signs.contains("y") {
      self = signs.contains("m") && !hasTime ? .month : hasTime ? .day : .year
    } else if hasTime {
      self = .time
    } else {
      self = signs.contains("m") ? .month : .number
    }
  }

  /// The letters of a format's first part that stand for pieces of a date: no quoted words, colours or spaces.
  private static func signs(_ format: String) -> Set<Character> {
    var signs: Set<Character> = []
    var letters = format.lowercased()[...]
    if letters == "general" { return [] }
    while let letter = letters.popFirst() {
      switch letter {
      case ";": return signs
      case "\"": letters = letters.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": letters = letters.dropFirst()
      case "[":
        let inside = letters.prefix { $0 != "]" }
        letters = letters.dropFirst(inside.count + 1)
        // Hours that go on past 24 are a length of time.
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          signs.insert("h")
        }
      case "d", "m", "y", "h", "s": signs.insert(letter)
      default: break
      }
    }
    return signs
  }

  /// The text of a number, as the reader of a case takes it.
  func text(_ number: Double, countsFrom1904: Bool) -> String {
    guard self != .number, number >= 0, number < 2_958_466 else { return Self.plain(number) }
    let whole = Int(number)
    let minutes = Int(((number - Double(whole)) * 1440).rounded())
    let time = String(Self.two(minutes / 60 % 24) + ":" + Self.two(minutes % 60))
    if self == .time { return whole == 0 ? time : Self.plain(number) }
    guard let date = Self.date(whole, countsFrom1904: countsFrom1904) else { return Self.plain(number) }
    switch self {
    case .month: return String(date.prefix(7))
    case .year: return String(date.prefix(4))
    default: return minutes == 0 ? date : date + " " + time
    }
  }

  /// `2015-03-14` for 42077.
  private static func date(_ serial: Int, countsFrom1904: Bool) -> String? {
    // Excel counts a 29 February 1900 that never was.
    if serial == 60 && !countsFrom1904 { return nil }
    let days = countsFrom1904 ? serial - 24_107 : serial - (serial < 60 ? 25_568 : 25_569)
    // The civil date of a number of days since 1970, by Hinnant's method.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(two(month))-\(two(dayOfYear - (153 * part + 2) / 5 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A number with the fifteen digits that spreadsheets show.
  static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    guard number.isFinite, number != 0 else { return "\(number)" }
    var digits = 15
    // As many digits as are needed, and fifteen at most: 0.1 + 0.2 is shown as 0.3.
    var scale = 1.0
    var size = abs(number)
    while size >= 10, digits > 0 { (size, digits) = (size / 10, digits - 1) }
    for _ in 1..<max(digits, 2) { scale *= 10 }
    let rounded = (number * scale).rounded() / scale
    return "\(rounded)"
  }
}
