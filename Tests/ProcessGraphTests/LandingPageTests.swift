import Foundation
// Not `@testable`: what stands on the landing page needs nothing but what a stranger may use.
import ProcessGraph
import Testing

/// The worked example on the documentation's landing page compiles, and does what it says.
@Suite struct LandingPageTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theExampleRuns() throws {
    let path = Self.root.appendingPathComponent("examples/family-f/family-f.yaml").path
    // The example begins.
    // Read a case: what is wrong with the file is thrown, what is odd about it comes along.
    let (source, warnings) = try CaseReader.read(path: path)

    // Ask the graph: it is the case judged at a date.
    let graph = CaseGraph(source, asOf: Day(year: 2015, month: 6, day: 15)!)
    let open = graph.processes.filter { graph.isOpen($0) }
    let visits = graph.contacts(with: "grandmother")

    // List what is found, most urgent first.
    let report = CheckReport(graph)
    let pressing = report.findings.filter { $0.severity >= .conflict }
    let lines = pressing.map { "\($0.reference)  \($0.message). \($0.remedy)" }

    // Draw, and write the paper.
    let svg = try View.people.figures(of: report)[0].bytes(as: .svg)
    let paper = try CasePaper(report, for: Reader(.panel)!, version: "1").html
    // The example ends.
    #expect(warnings.isEmpty)
    #expect(open.contains { $0.id == "scr" })
    #expect(!visits.isEmpty)
    #expect(lines.count == pressing.count && !lines.isEmpty)
    #expect(svg.starts(with: Array("<".utf8)))
    #expect(paper.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func thePageHoldsTheExample() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent(
        "Sources/ProcessGraph/ProcessGraph.docc/ProcessGraph.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let body = try #require(source.split(separator: "    // The example begins.\n").dropFirst().first)
    let lines = try #require(body.split(separator: "    // The example ends.").first)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }
    #expect(page.contains("```swift\n" + lines.joined(separator: "\n") + "```"))
  }

  /// What the page lists is what a stranger can use.
  @Test func everyTopicIsPublic() throws {
    let library = Self.root.appendingPathComponent("Sources/ProcessGraph")
    let page = try String(
      contentsOf: library.appendingPathComponent("ProcessGraph.docc/ProcessGraph.md"), encoding: .utf8)
    let code = try FileManager.default.subpathsOfDirectory(atPath: library.path)
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: library.appendingPathComponent($0), encoding: .utf8) }.joined()
    let shown = Set(
      code.matches(of: /public (?:indirect |final )*(?:struct|enum|class|protocol) (\w+)/).map(\.1))
    let listed = page.matches(of: /- ``(\w+)``/).map(\.1)
    #expect(listed.count > 15)
    #expect(Set(listed).subtracting(shown).isEmpty)
  }
}
