import Testing

@testable import ProcessGraph

/// Cells for spreadsheets, byte by byte: Swift's characters are wider than a spreadsheet's.
@Suite struct CSVTextTests {
  private func row(_ cell: String) -> [UInt8] {
    Array(CSVText.table(header: ["a"], rows: [[cell]]).utf8.dropFirst(3 + 3))
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("a, b", "\"a, b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("-5", "-5"),
      ("=1+1", "'=1+1"),
      ("\"\u{301},=1", "\"\"\"\u{301},=1\""), ("=\u{301}1", "'=\u{301}1"), (",\u{301}x", "\",\u{301}x\""),
      ("a\r\nb", "\"a\r\nb\""), ("@\u{20E3}", "'@\u{20E3}"),
    ])
  func isOneCellAndNoFormula(cell: String, written: String) {
    #expect(row(cell) == Array(written.utf8) + [0x0D, 0x0A])
  }
}
