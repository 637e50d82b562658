/// Tables for spreadsheets: UTF-8 with a byte order mark, CRLF, and no cell that a spreadsheet would run.
enum CSVText {
  static func table(header: [String], rows: [[String]]) -> String {
    "\u{FEFF}" + ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Compared scalar by scalar: a mark that combines with a quote or a sign would hide it from Swift's own characters,
  /// but not from a spreadsheet.
  private static func cell(_ text: String) -> String {
    // Spreadsheets take such beginnings for formulas; an apostrophe makes them text. A plain number stays one.
    let isRisky = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isRisky && Int(text) == nil ? "'" + text : text
    guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return safe }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? ["\"", "\""] : [scalar]) }
    return String(quoted) + "\""
  }
}
