import Testing

@testable import ProcessGraph

/// The lines of the overview.
@Suite struct OverviewTests {
  private static let start = """
    overlap: 1
    case: A case
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    processes:
      scr: {kind: scr, decided: 2015-04-10}
      sar: {kind: sar, decided: 2015-04-13}
    shares:

    """

  private func overview(_ shares: String...) throws -> Diagram {
    let rows = shares.map { "  - {\($0)}\n" }.joined()
    let figures = try View.processes.figures(of: try ExampleFigures.report(text: Self.start + rows))
    var figure = try #require(figures.first as? LaidOut).diagram
    // Of what is on record; that the leads have not spoken is another matter.
    figure.edges.removeAll { $0.meaning == .missing }
    return figure
  }

  private let there = "what: terms-of-reference, from: scr, to: sar, on: 2015-05-06"
  private let back = "what: terms-of-reference, from: sar, to: scr, on: 2015-05-13"

  @Test func sharesThereAndBackAreOneLine() throws {
    let figure = try overview(there, back)
    #expect(figure.edges.map(\.meaning) == [.exchange])
    #expect(
      figure.edges[0].label
        == "from SCR: terms of reference, 6 May 2015; from SAR: terms of reference, 13 May 2015")
    #expect(figure.caption.alternative.contains("two shares between them"))
    #expect(figure.caption.subtitle.last == "SCR: serious case review · SAR: safeguarding adults review")
    #expect(Looks.of(.exchange).head == .arrow && Looks.of(.exchange).tail == .arrow)
  }

  @Test func whatIsStillPlannedKeepsItsOwnLine() throws {
    let planned = "what: chronology, from: sar, to: scr, on: 2015-07-01"
    #expect(try overview(there, planned).edges.map(\.meaning) == [.share, .share])
    let refused = "what: chronology, from: sar, to: scr, status: refused"
    #expect(try overview(there, refused).edges.map(\.meaning) == [.share, .refusal])
  }

  @Test func theSameWordsStandOnce() throws {
    #expect(try overview(there, there).edges.map(\.label) == ["terms of reference, 6 May 2015 (two)"])
  }

  @Test func aContactThatNoRecordShowsIsALine() throws {
    let figures = try View.processes.figures(
      of: try ExampleFigures.report(text: Self.start + "  - {\(there)}\n"))
    let figure = try #require(figures.first as? LaidOut).diagram
    let missing = figure.edges.filter { $0.meaning == .missing }
    #expect(missing.map(\.label) == ["no contact on record"])
    #expect(missing.allSatisfy { !$0.findings.isEmpty })
  }
}
