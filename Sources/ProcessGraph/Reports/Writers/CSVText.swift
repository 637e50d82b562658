/// Tables for spreadsheets: UTF-8 with a byte order mark, CRLF, and no cell that a spreadsheet would run.
enum CSVText {
  static func table(header: [String], rows: [[String]]) -> String {
    "\u{FEFF}" + ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    // Spreadsheets take such beginnings for formulas; an apostrophe makes them text. A plain number stays one.
    let isRisky = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isRisky && Int(text) == nil ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
