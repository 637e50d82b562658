import Testing

@testable import ProcessGraph

@Suite struct HostileTests {
  private func summary(_ text: String) -> String { summary(Array(text.utf8)) }

  /// The first and the last line of a report.
  private func summary(_ bytes: [UInt8]) -> String {
    let lines = report(on: bytes).split(separator: "\n")
    return "\(lines.first ?? "")\n\(lines.last ?? "")"
  }

  @Test func nul() {
    #expect(
      report(on: "overlap: 1\ncase: x\0\n") == """
        case.yaml:2:8: error: A NUL character stands at byte 19.
          case: x
                 ^
          help: this is not a text file, or it was damaged: save it again as UTF-8 text

        1 problem; nothing was checked.

        """)
  }

  @Test(
    arguments: [
      ([0x92], "92"), ([0xC3], "C3"), ([0xC0, 0xAF], "C0"), ([0xED, 0xA0, 0x80], "ED"), ([0xF5, 0x80], "F5"),
      ([0xE2, 0x82], "E2"), ([0xF4, 0x90, 0x80, 0x80], "F4"), ([0x80], "80"), ([0xE0, 0x80, 0x80], "E0"),
    ] as [([UInt8], String)])
  func bytesThatAreNotUTF8(bytes: [UInt8], name: String) {
    #expect(
      summary(Array("overlap: 1\r\ncasé: ".utf8) + bytes) == """
        case.yaml:2:7: error: Byte 20 (hexadecimal \(name)) is not UTF-8 text.
        1 problem; nothing was checked.
        """)
  }

  @Test func utf16() {
    #expect(
      summary([0xFF, 0xFE, 0x6F, 0x00]) == """
        case.yaml:1:1: error: The file is UTF-16 text.
        1 problem; nothing was checked.
        """)
  }

  private let tooDeep = "error: Lists and maps stand more than 64 deep inside one another here."

  @Test func deepLists() {
    let block = "overlap: 1\ncase:\n  " + String(repeating: "- ", count: 10_000) + "a\n"
    #expect(summary(block) == "case.yaml:3:129: \(tooDeep)\n1 problem; nothing was checked.")
    let flow = "case: " + String(repeating: "[", count: 10_000)
    #expect(summary(flow).contains(tooDeep))
    let maps = "case: " + String(repeating: "{a: ", count: 500) + String(repeating: "}", count: 500)
    #expect(summary(maps).contains(tooDeep))
    let keys = String(repeating: "? ", count: 10_000)
    #expect(summary(keys).contains(tooDeep))
  }

  @Test func spansHaveOneOrder() {
    let short = TextSpan(line: 1, column: 1)
    let long = TextSpan(line: 1, column: 1, length: 2)
    #expect(short < long && !(long < short))
  }

  @Test func aBombOfAliases() {
    var text = "a0: &a0 [x, x]\n"
    for i in 1...300 { text += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1), *a\(i - 1), *a\(i - 1)]\n" }
    let report = summary(text)
    #expect(
      report.hasPrefix("case.yaml:1:1: error: ‘overlap’, ‘case’, ‘frame’ and ‘processes’ are missing")
        && report.hasSuffix("nothing was checked."))
  }

  @Test func tooManyRows() {
    let rows = String(repeating: "  - {}\n", count: ReadingLimit.rows + 1)
    #expect(
      report(on: smallest("actions:\n\(rows)")) == """
        case.yaml:100006:5: error: More than 100000 entries stand in one list.
            - {}
              ^
          help: split the case

        1 problem; nothing was checked.

        """)
  }

  @Test func textsMayHave2000Characters() {
    let fits = String(repeating: "é", count: 2_000)
    #expect(report(on: smallest("area: \(fits)")) == "reads\n")
    #expect(
      summary(smallest("area: \"\(fits)x\"")) == """
        case.yaml:5:7: error: This text has 2001 characters; a text may have 2000.
        1 problem; nothing was checked.
        """)
  }

  @Test func whatCannotBeSeenIsTakenOutOfTexts() throws {
    let text = #"area: "a\x1b[31mb\u202E c\u200b\0d\u2028\u00a0 e\u0085\x7f""#
    #expect(try CaseReader.read(text: smallest(text), file: "case.yaml").case.area == "a [31mb c d e")
    let raw = "area: a\u{1B}b\u{202E}\u{FEFF}c\u{2028}d \u{85} \u{7F}\u{9B}e\u{200B}\u{2066}\u{FFFF}"
    #expect(try CaseReader.read(text: smallest(raw), file: "case.yaml").case.area == "a bc d e\u{FFFD}")
  }

  @Test func whatCannotBeSeenDoesNotHideInIDs() throws {
    let text = smallest(
      "people: {nur\u{200B}se: {practitioner: nurse}}\ninterviews:\n  - {of: nurse, by: s\u{202E}cr}\n")
    #expect(try CaseReader.read(text: text, file: "case.yaml").case.interviews[0].of == "nurse")
  }

  @Test func reportsDoNotDisturbATerminal() {
    let text = report(on: smallest("area\u{202E}x: \u{1B}]0;x\u{7}\n\tb\u{200B}: 1"))
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{202E}")
      })
  }

  @Test func columnsCountCharactersOfAnyLength() {
    #expect(
      summary(smallest("area: é𝄞\u{2028}ñ\nagencies: {é𝄞ñ: {a: b}}")).hasPrefix(
        "case.yaml:6:12: error: ‘é𝄞ñ’ is not an id."))
  }

  @Test func aLongLineIsCut() {
    let text = smallest("agencies: {" + (0..<3_000).map { "a\($0): {}, " }.joined() + "B: {}}")
    let lines = report(on: text).split(separator: "\n")
    #expect(lines[0] == "case.yaml:5:31902: error: ‘B’ is not an id.")
    #expect(lines[1].count <= 100)
    #expect(lines[2].count == lines[1].prefix { $0 != "B" }.count + 1)
  }
}
