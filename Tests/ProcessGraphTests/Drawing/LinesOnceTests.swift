import Testing

@testable import ProcessGraph

/// Views of which both ends of a line are what pages are split along: each line is on one page.
@Suite struct LinesOnceTests {
  private func diagrams(_ view: View, _ report: CheckReport) throws -> [Diagram] {
    try view.figures(of: report).compactMap { ($0 as? LaidOut)?.diagram }
  }

  /// So many reviews, each of which waits for the one before, and commissioners with long names.
  static func chain(_ count: Int) -> String {
    let agencies = (1...count).map {
      "  a\($0): {name: The Very Long Name of Agency Number \($0) and Partnership Trust for the North and the East}"
    }
    let processes = (1...count).map {
      "  r\($0): {kind: other, name: review \($0), commissioner: a\($0), started: 2015-04-01}"
    }
    let waits = (2...count).map {
      "  - {process: r\($0), part: report, for: r\($0 - 1), until: report, on: 2015-05-01, because: evidence}"
    }
    return """
      overlap: 1
      case: A chain
      frame: england-2015
      as-of: 2015-06-15
      agencies:
      \(agencies.joined(separator: "\n"))
      processes:
      \(processes.joined(separator: "\n"))
      waits:
      \(waits.joined(separator: "\n"))

      """
  }

  @Test(arguments: ["family-t", "family-r", "family-f", "quiet", "joint-16-17"])
  func theWaitsOfACaseAreOneFigure(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    let figures = try diagrams(.waits, report)
    #expect(figures.count == 1)
    let figure = try #require(figures.first)
    // Every wait is there, though the end of a process may stand in the box before it.
    let all = Diagram.waits(report)
    #expect(
      figure.edges.filter { $0.meaning != .order }.map(\.id)
        == all.edges.filter { $0.meaning != .order }.map(\.id))
    #expect(try Drawing.figure(of: figure).fit.isLegible)
  }

  @Test func anEndThatOnlyComesLastStandsInTheBoxBeforeIt() throws {
    let report = try ExampleFigures.report("family-t")
    let (full, compact) = (Diagram.waits(report), Diagram.waits(report, isCompact: true))
    #expect(compact.nodes.count < full.nodes.count)
    let folded = try #require(compact.nodes.first { $0.heading == "Report and end" && $0.lines.count > 1 })
    #expect(folded.lines == ["Ends no earlier than 9 March 2026", "Due 14 January 2026"])
    // Whoever is marked, is marked still.
    let marks = { (diagram: Diagram) in Set(diagram.nodes.flatMap(\.findings)) }
    #expect(marks(full) == marks(compact))
    let boxes = Set(compact.nodes.map(\.id))
    #expect(compact.edges.allSatisfy { boxes.contains($0.from) && boxes.contains($0.to) })
  }

  @Test(arguments: [View.processes, .waits]) func aLongChainIsDrawnOnceOverItsPages(_ view: View) throws {
    let report = try ExampleFigures.report(text: Self.chain(14))
    let figures = try diagrams(view, report)
    #expect(figures.count > 1)
    let waits = figures.flatMap(\.edges).filter { $0.meaning != .order && $0.meaning != .missing }
    #expect(waits.count == 13 && Set(waits.map(\.id)).count == 13)
    let lines = figures.flatMap(\.edges).map(\.id)
    #expect(Set(lines).count == lines.count)
    #expect(Set(figures.flatMap(\.nodes).flatMap(\.stands)).isSuperset(of: (1...14).map { "r\($0)" }))
    for figure in figures {
      #expect(try Drawing.figure(of: figure).fit.isLegible)
      #expect(!figure.edges.isEmpty)
    }
    // A number stands once among the boxes of all pages.
    let marks = figures.flatMap { $0.nodes.flatMap(\.findings) }
    #expect(Set(marks).count == marks.count)
  }

  @Test func theProcessesOfACaseOfTodayTakeNoMoreThanTwoPages() throws {
    let figures = try diagrams(.processes, try ExampleFigures.report("family-t"))
    #expect(figures.count <= 2)
    let lines = figures.flatMap(\.edges).map(\.id)
    #expect(Set(lines).count == lines.count)
  }

  /// Lanes are as high as what is in them: long names of commissioners do not make more pages.
  @Test func manyLanesWithLittleInThemShareAPage() throws {
    let figures = try View.timeline.figures(of: try ExampleFigures.report(text: Self.chain(12)))
    #expect(figures.count <= 2)
    for figure in figures { #expect(try figure.figure(theme: .print).fit.isLegible) }
  }
}
