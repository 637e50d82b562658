import Foundation
import Testing

@testable import ProcessGraph

/// From text to workbook and back, nothing of a case is lost.
@Suite struct CarriedOverTests {
  static let examples: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("examples")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { root.appendingPathComponent($0).path }
  }()

  @Test func thereAreExamples() { #expect(Self.examples.count >= 5) }

  @Test(arguments: examples) func aCaseIsTheSameInBothForms(_ path: String) throws {
    let original = try CaseReader.read(path: path, Vocabulary()).case
    let workbook = try NewCase.workbook(from: path)
    var written: WrittenCase?
    let carried = try CaseReader.read(workbook, file: "case.xlsx", folder: nil) { written = $0 }.case
    #expect(Facts.of(carried) == Facts.of(original))
    // And out of the workbook again.
    let text = CaseFileText(written: try #require(written)).text
    let back = try CaseReader.read(Array(text.utf8), file: "case.yaml", folder: nil).case
    #expect(Facts.of(back) == Facts.of(original))
  }

  /// Texts that a reader might take for something else.
  @Test(arguments: [
    "=1+1", "007", "1-2", "2015-03-14", "yes", "a: b", "a # b", "\"quoted\"", "it's", "[x]", "a, b; c", "- d",
    "Môn 🙂",
  ])
  func aTextStaysAsItIs(_ words: String) throws {
    let yaml = """
      overlap: 1
      case: \(CaseFileText.scalar(words))
      frame: england-2015
      processes:
        scr: {kind: scr, scope: \(CaseFileText.scalar(words)), milestones: {trial: ~}}
      """
    var written: WrittenCase?
    let original = try CaseReader.read(Array(yaml.utf8), file: "a.yaml", folder: nil) { written = $0 }.case
    #expect(original.processes[0].scope == words && original.name == words)
    let workbook = CaseWorkbook(FilledCase(try #require(written))).bytes
    let back = try CaseReader.read(workbook, file: "a.xlsx", folder: nil).case
    #expect(Facts.of(back) == Facts.of(original))
  }

  /// The board's own names stand in no example, and are keys of the first sheet in a workbook.
  @Test func theBoardsOwnNamesAreCarried() throws {
    let yaml = """
      overlap: 1
      case: A case
      frame: england-current
      names: {panel: the scrutiny panel, Independent chair: the scrutineer}
      processes:
        scr: {kind: LCSPR}
      """
    var written: WrittenCase?
    let original = try CaseReader.read(Array(yaml.utf8), file: "a.yaml", folder: nil) { written = $0 }.case
    #expect(original.names.count == 2)
    let workbook = CaseWorkbook(FilledCase(try #require(written))).bytes
    let carried = try CaseReader.read(workbook, file: "a.xlsx", folder: nil) { written = $0 }.case
    #expect(carried.names == original.names)
    let text = CaseFileText(written: try #require(written)).text
    #expect(try CaseReader.read(Array(text.utf8), file: "b.yaml", folder: nil).case.names == original.names)
  }
}
