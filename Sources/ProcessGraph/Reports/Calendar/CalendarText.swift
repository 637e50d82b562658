/// A calendar file (RFC 5545): whole days, the same bytes each time, made so that Outlook shows one day as one day.
struct CalendarText {
  /// Stands as the calendar's name, so that an old one can be deleted whole.
  var name: String
  /// The day everything is judged at: what a calendar calls the time it was made.
  var asOf: Day
  var marking: String
  var events: [Event]

  struct Event {
    /// What tells it from every other event of the case; hashed before it leaves.
    var key: String
    var day: Day
    var summary: String
    var details: String?
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//overlap//deadlines//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.identity(of: event.key))@overlap",
        "DTSTAMP:\(Self.written(asOf))T000000Z", "DTSTART;VALUE=DATE:\(Self.written(event.day))",
        // The day after the last: with the same day, Outlook shows an event from midnight to midnight.
        "DTEND;VALUE=DATE:\(Self.written(event.day + 1))", "SUMMARY:" + Self.escaped(event.summary),
      ]
      if let details = event.details { lines.append("DESCRIPTION:" + Self.escaped(details)) }
      lines += [
        "CATEGORIES:" + Self.escaped(marking), "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "END:VEVENT",
      ]
    }
    return (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func written(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// Nothing of a case's name or ids leaves in it.
  private static func identity(of key: String) -> String {
    String(SHA256.hex(of: Array(key.utf8)).prefix(32))
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": safe += "\\" + String(scalar)
      case "\n": safe += "\\n"
      case "\u{0}"..<" ", "\u{7F}": break
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// Lines of at most 75 bytes, broken between characters.
  private static func folded(_ line: String) -> String {
    var (result, used) = ("", 0)
    for character in line.unicodeScalars {
      let length = UTF8.width(character)
      if used + length > 75 { (result, used) = (result + "\r\n ", 1) }
      result.unicodeScalars.append(character)
      used += length
    }
    return result
  }
}
