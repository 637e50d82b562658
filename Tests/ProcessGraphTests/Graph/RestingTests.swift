import Testing

@testable import ProcessGraph

/// What rests is said to rest wherever it is named, and its clock stands still.
@Suite struct RestingTests {
  func graph(_ processes: String) throws -> CaseGraph {
    let text = smallest("as-of: 2015-12-15\nincident: 2015-03-14", processes: "processes:\n" + processes)
    return CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 12, day: 15)!)
  }

  private static let paused = """
      scr: {kind: scr, decided: 2015-04-10, status: paused}
      cor: {kind: cor, started: 2015-03-14, milestones: {inquest-opened: 2015-03-20, suspended: 2015-04-01}}
      comp: {kind: comp, started: 2015-04-01}

    """

  @Test func theClockOfWhatIsPausedStandsStill() throws {
    let graph = try graph(Self.paused)
    let finish = graph.runningClocks(of: graph.process("scr")).filter(\.isCompletion)
    #expect(!finish.isEmpty)
    #expect(finish.allSatisfy { $0.state(at: graph.asOf) == .paused })
    func isMissed(_ graph: CaseGraph) -> Bool {
      CheckReport(graph).findings.contains {
        $0.rule == "deadline-missed" && $0.about.contains("scr") && $0.message.contains("finish")
      }
    }
    #expect(!isMissed(graph))
    #expect(isMissed(try self.graph("  scr: {kind: scr, decided: 2015-04-10}\n")))
  }

  @Test func theEndOfWhatRestsIsNotSaidToBeFree() throws {
    let text = ClockTable(try graph(Self.paused)).text(width: 200, isWhole: true, next: "")
    #expect(text.contains("on hold since 1 April 2015; no record of a day on which it goes on"))
    #expect(text.contains("on hold; no record of a day on which it goes on"))
  }

  @Test func theTimelineCountsThem() throws {
    let report = CheckReport(try graph(Self.paused))
    let titles = try View.timeline.figures(of: report, narrowing: Narrowing()).map(\.caption.title)
    #expect(titles == ["Three processes are open at once; two are on hold"])
  }

  @Test func aStartThatLiesAheadIsNoStart() throws {
    let graph = try graph("  scr: {kind: scr, decided: 2015-04-10, started: 2016-01-10}\n")
    #expect(graph.standing(of: graph.process("scr")) == "Decided 10 April 2015, to start on 10 January 2016")
  }

  @Test func aTalkThatNobodyWillHoldIsNotCounted() throws {
    let text = smallest(
      """
      as-of: 2015-06-15
      people: {aunt: {family: aunt}}
      contacts:
        - {with: aunt, by: scr, on: 2015-06-20, about: support}
        - {with: aunt, by: dhr, on: 2015-06-21, about: support}
      """,
      processes:
        "processes: {scr: {kind: scr, status: not-proceeding}, dhr: {kind: dhr, decided: 2015-05-01}}")
    #expect(report(on: text).contains("planned for 20 June 2015 by ‘scr’, which is not going ahead"))
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "case.yaml").case, asOf: Day(year: 2015, month: 6, day: 15)!)
    #expect(CheckReport(graph).text().contains("1 contact or interview in the next 14 days"))
  }
}

extension RestingTests {
  @Test func whatIsAboutOtherEventsIsSaidUnderTheFigure() throws {
    let report = CheckReport(
      try graph(
        "  scr: {kind: scr, decided: 2015-04-10}\n  dhr: {kind: dhr, decided: 2015-04-10}\n"
          + "  inq: {kind: inquiry, started: 2015-04-10, about-other-events: yes}\n"))
    let figures = try View.processes.figures(of: report, narrowing: Narrowing())
    #expect(
      figures.first?.caption.subtitle.contains("Also open, about other events: the public inquiry") == true)
  }
}
