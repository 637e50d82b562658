import Foundation
import Testing

@testable import ProcessGraph

/// Cases whose findings were sorted by hand, one list a case: `Tests/proof/labelled.py` adds them up.
@Suite struct LabelledTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardized

  /// The cases that have a list beside them.
  static let cases: [String] = {
    let folders =
      ["Tests/labelled"]
      + ((try? FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent("examples").path)) ?? []).map { "examples/\($0)" }
    let files = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? [])
        .map { "\(folder)/\($0)" }
    }
    return files.filter { $0.hasSuffix(".labels.csv") }.map { String($0.dropLast(".labels.csv".count)) }
      .sorted()
  }()

  private struct Label {
    let reference, rule, contract, chair, why: String

    init(_ line: Substring) throws {
      let cells = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 5, "\(line)")
      (reference, rule, contract, chair, why) = (cells[0], cells[1], cells[2], cells[3], cells[4])
    }
  }

  private func labels(_ name: String) throws -> [Label] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(name + ".labels.csv"), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map(Label.init)
  }

  @Test func thereAreEnough() { #expect(Self.cases.count >= 16) }

  @Test(arguments: cases) func everyFindingIsOnItsList(_ name: String) throws {
    let labels = try labels(name)
    let listed = labels.filter { !$0.reference.isEmpty }.map { "\($0.rule) \($0.reference)" }.sorted()
    let text = try String(contentsOf: Self.root.appendingPathComponent(name + ".yaml"), encoding: .utf8)
    let source = try CaseReader.read(text: text, file: "case.yaml").case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    let found = report.findings.map { "\($0.rule) \($0.reference)" }.sorted()
    #expect(
      Set(found).subtracting(listed).sorted() == [], "found, and nobody has judged it: add it to the list")
    #expect(Set(listed).subtracting(found).sorted() == [], "on the list, and not found any more")
    for label in labels {
      #expect(["right", "wrong", "missing", "—"].contains(label.contract), "\(label.rule)")
      #expect(
        ["act", "watch", "noise", "missing", "—"].contains(label.chair) && !label.why.isEmpty, "\(label.rule)"
      )
    }
  }

  /// An honest case of today's law is not buried: of ten findings, fewer than one is noise.
  @Test(arguments: ["examples/family-r/family-r", "examples/family-t/family-t"])
  func littleIsNoise(_ name: String) throws {
    let labels = try labels(name)
    let noise = labels.count { $0.chair == "noise" }
    #expect(labels.count >= 20 && noise * 10 < labels.count, "\(noise) of \(labels.count)")
  }
}
