import Testing

@testable import ProcessGraph

@Suite struct DiagnosticReportTests {
  private func diagnostic(_ line: String, caret: Int, length: Int = 1) -> Diagnostic {
    Diagnostic(
      severity: .error, location: SourceLocation(file: "c.yaml", line: 3, column: caret), message: "Wrong.",
      suggestion: nil, sourceLine: line, caret: caret, length: length)
  }

  /// The source line and the caret's line.
  private func pointer(_ diagnostic: Diagnostic, width: Int = 40) -> [String] {
    DiagnosticReport.text([diagnostic], width: width).split(separator: "\n").dropFirst().prefix(2).map {
      String($0)
    }
  }

  @Test func nothingIsSaidOfNothing() { #expect(DiagnosticReport.text([]) == "") }

  @Test func aShortLineIsShownWhole() {
    #expect(pointer(diagnostic("on: 2015", caret: 5, length: 4)) == ["  on: 2015", "      ^~~~"])
  }

  @Test func aLongLineIsCutOnEitherSide() {
    let line = (0..<30).map { "\($0)," }.joined()
    #expect(
      pointer(diagnostic(line, caret: 1)) == ["  0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15…", "  ^"])
    #expect(
      pointer(diagnostic(line, caret: 48, length: 2)) == [
        "  …5,16,17,18,19,20,21,22,23,24,25,26,2…", "              ^~",
      ])
    #expect(pointer(diagnostic(line, caret: line.count)).map(\.count) == [40, 40])
  }

  @Test func anUnderlineEndsWithTheLine() {
    #expect(pointer(diagnostic("on: 2015", caret: 5, length: 90))[1] == "      ^~~~")
    #expect(pointer(diagnostic("on:", caret: 4, length: 90))[1] == "     ^")
    #expect(pointer(diagnostic("on:", caret: 90))[1] == "     ^")
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(pointer(diagnostic("日本: x", caret: 5))[1] == "        ^")
    #expect(pointer(diagnostic("e\u{301}: x", caret: 5))[1] == "     ^")
  }

  @Test func problemsAndWarningsAreCounted() {
    var warning = diagnostic("", caret: 1)
    warning.severity = .warning
    let error = diagnostic("", caret: 1)
    func last(_ list: [Diagnostic]) -> Substring? { DiagnosticReport.text(list).split(separator: "\n").last }
    #expect(last([warning]) == "1 warning.")
    #expect(last([warning, warning]) == "2 warnings.")
    #expect(last([error, warning]) == "1 problem, 1 warning; nothing was checked.")
    #expect(last(Array(repeating: error, count: 501)) == "More than 500 problems; nothing was checked.")
  }

  @Test func otherReasonsAreOneSentence() {
    #expect(DiagnosticReport.text(.noSuchFile("a\u{1B}b")) == "There is no file ‘a b’.\n")
    #expect(DiagnosticReport.text(.cannotRead("-", "is larger")) == "Standard input is larger.\n")
  }
}
