import Testing

@testable import ProcessGraph

/// What stands at the very end of a timeline, and what its key says.
@Suite struct TimelineEdgeTests {
  private static func timeline(_ rows: String) throws -> Timeline {
    let text = """
      overlap: 1
      case: Edge
      frame: england-2015
      as-of: 2015-06-15
      people: {mother: {family: mother}, nurse: {practitioner: nurse}}
      \(rows)
      """
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    return try #require(try Timeline.figures(of: report, Narrowing(), atMost: 9).first)
  }

  private static func texts(_ elements: [Element]) -> [Lettering] {
    elements.flatMap { element -> [Lettering] in
      switch element {
      case .group(let group): texts(group.elements)
      case .text(let text) where !text.text.isEmpty: [text]
      default: []
      }
    }
  }

  /// In a paper a figure has no margin into which words could run.
  @Test(arguments: [1, 8, 15, 22, 26, 29, 31]) func wordsEndWhereTheFigureDoes(day: Int) throws {
    let timeline = try Self.timeline(
      "processes: {crim: {kind: crim, started: 2014-08-21, milestones: {trial: 2015-07-\(day < 10 ? "0" : "")\(day)}}}"
    )
    let scene = try timeline.figure(theme: .print, place: .shared).scene
    let words = Self.texts(scene.elements)
    #expect(words.contains { $0.text.hasPrefix("trial") })
    for text in words {
      #expect(text.bounds.x + text.bounds.width <= scene.content.maxX + 0.5, "\(text.text)")
    }
  }

  @Test func theKeyShowsOfWhatIsPlannedOnlyWhatIsDrawn() throws {
    let bar = "processes: {scr: {kind: scr, started: 2015-04-10, due: 2015-10-10}}\n"
    let mark =
      "processes: {scr: {kind: scr, started: 2015-04-10}}\n"
      + "interviews: [{of: nurse, by: scr, on: 2015-07-01}]\n"
    func words(_ rows: String) throws -> [String] {
      Legend(try Self.timeline(rows)).entries.map(\.word).filter { $0.hasSuffix("planned, not yet happened") }
    }
    #expect(try words(bar) == ["dashed: planned, not yet happened"])
    #expect(try words(mark) == ["hollow: planned, not yet happened"])
    let entry = try #require(Legend(try Self.timeline(mark)).entries.last)
    guard case .ahead(hasBar: false, .interview?) = entry.sample else {
      Issue.record("the key shows another mark than the figure")
      return
    }
  }
}
