import Foundation
import Testing

@testable import ProcessGraph

@Suite struct DOTTests {
  private func text(_ diagram: Diagram) throws -> String {
    String(decoding: try diagram.bytes(as: .dot), as: UTF8.self)
  }

  @Test func hostileTextStaysText() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.appendingPathComponent("Figures/hostile.dot")
    #expect(try text(HostileFigure.small) == String(contentsOf: file, encoding: .utf8))
  }

  @Test func everyLineIsAStatementOfClosedQuotations() throws {
    for line in try text(HostileFigure.diagram).split(separator: "\n") {
      var (isQuoted, isEscaped, outside) = (false, false, "")
      for letter in line {
        if letter == "\"", !isEscaped {
          isQuoted.toggle()
        } else if !isQuoted {
          outside.append(letter)
        }
        // Graphviz reads a backslash and what follows it as a pair.
        isEscaped = letter == "\\" && !isEscaped
      }
      #expect(!isQuoted, "\(line)")
      let allowed = outside.allSatisfy { $0.isLetter || $0.isNumber || " _=[],;>-{}".contains($0) }
      #expect(allowed, "\(outside)")
      #expect(line.hasSuffix(";") || line.hasSuffix("{") || line.hasSuffix("}"), "\(line)")
    }
  }

  /// Where Graphviz's own program is installed.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")),
    arguments: ExampleFigures.names)
  func dotDrawsItWithoutAWarning(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    for view in View.allCases {
      for diagram in try view.figures(of: report).compactMap({ ($0 as? LaidOut)?.diagram }) {
        let (program, input, errors) = (Process(), Pipe(), Pipe())
        program.executableURL = URL(fileURLWithPath: "/usr/bin/dot")
        program.arguments = ["-Tsvg", "-o/dev/null"]
        (program.standardInput, program.standardError) = (input, errors)
        try program.run()
        try input.fileHandleForWriting.write(contentsOf: Data(try diagram.bytes(as: .dot)))
        try input.fileHandleForWriting.close()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        program.waitUntilExit()
        #expect(said.isEmpty && program.terminationStatus == 0, "\(name) \(view): \(said)")
      }
    }
  }

  @Test func noValueIsMarkup() throws {
    let written = try text(HostileFigure.diagram)
    #expect(!written.contains("=<"))
    #expect(!written.contains("record"))
    #expect(!written.unicodeScalars.contains { !$0.isPrintable && $0 != "\n" })
  }

  @Test func theLayoutKnowsNoWordOfTheCase() throws {
    let plan = try Plan(SampleFigure.processes, widths: .usual)
    let dot = DOT(room: plan, effort: .full).text
    for word in ["review", "inquest", "Police", "verdict", "chronology"] { #expect(!dot.contains(word)) }
    #expect(dot.contains("\"newrank\"") || dot.contains("newrank=\"true\""))
    #expect(!dot.contains("ortho") && !dot.contains("curved"))
  }

  @Test func attributesCanNeitherReadFilesNorLink() {
    let names = Set(DOT.Attribute.allCases.map(\.rawValue))
    let forbidden = [
      "image", "shapefile", "imagepath", "fontpath", "stylesheet", "URL", "href", "layersep", "xlabel",
    ]
    #expect(names.isDisjoint(with: forbidden))
  }

  @Test func nodesAndLinesKeepTheOrderGiven() throws {
    let plan = try Plan(SampleFigure.processes, widths: .usual)
    let dot = DOT(labelled: plan, theme: .print)
    #expect(dot.nodes.map(\.name) == SampleFigure.processes.nodes.map(\.id))
    #expect(dot.edges.map(\.name) == SampleFigure.processes.edges.map(\.id))
  }
}
