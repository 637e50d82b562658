import Testing

@testable import ProcessGraph

/// What fuzzing found, each as its smallest input.
@Suite struct FuzzFindTests {
  /// The advice quoted the line as it stands, tabs and all.
  @Test func adviceHoldsNoControlCharacter() {
    let bytes = Array("case:e \t\tP\te: e\n".utf8)
    var report = ""
    do throws(ReadingProblem) {
      _ = try CaseReader.read(bytes, file: "case.yaml", folder: nil, vocabulary: .ofRules)
    } catch {
      report = DiagnosticReport.text(error)
    }
    #expect(report.contains("put a space after the colon"))
    #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// "Next line" moves a terminal's cursor as a line break does.
  @Test func jsonEscapesNextLine() {
    let written = JSON.string("a\u{85}b").text
    #expect(written.contains("\\u0085") && !written.unicodeScalars.contains("\u{85}"))
  }
}
