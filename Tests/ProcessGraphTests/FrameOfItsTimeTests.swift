import Testing

@testable import ProcessGraph

/// A review of a child judged by a frame that was not, or not yet, in force.
@Suite struct FrameOfItsTimeTests {
  private func notes(_ frame: String, decided: String, more: String = "") throws -> [String] {
    let text = """
      overlap: 1
      case: C
      frame: \(frame)
      as-of: 2020-06-15
      processes: {scr: {kind: scr, decided: \(decided)\(more)}}
      """
    let graph = CaseGraph(
      try CaseReader.read(text: text, file: "c.yaml").case, asOf: Day(year: 2020, month: 6, day: 15)!)
    #expect(ClockTable(graph).notes == Note.frameOfItsTime(graph).map(\.message))
    return CheckReport(graph).notes.filter { $0.rule == "frame-of-its-time" }.map(\.message)
  }

  @Test func whatReplacedASeriousCaseReviewIsSaid() throws {
    #expect(
      try notes("england-2015", decided: "2019-09-30") == [
        "‘scr’ is judged as a serious case review, of 30 September 2019: none has begun since 29 September 2019, and a "
          + "local child safeguarding practice review is held instead; ‘frame: england-current’ has its names, clocks "
          + "and sources (Children and Social Work Act 2017, s. 30 · published local safeguarding procedures "
          + "(second-hand))"
      ])
    #expect(try notes("england-2015", decided: "2019-09-29") == [])
    #expect(try notes("england-2015", decided: "2020-01-10", more: ", status: not-proceeding") == [])
  }

  @Test func whatWasHeldBeforeIsSaid() throws {
    let notes = try notes("england-current", decided: "2015-04-10")
    #expect(notes.count == 1)
    #expect(
      notes.first?.hasPrefix(
        "‘scr’, of 10 April 2015, began as a serious case review and keeps its name and clocks") == true)
    #expect(try self.notes("england-current", decided: "2019-09-30") == [])
  }

  @Test func clocksOfAnotherTimeAreNamed() throws {
    func notes(_ aware: String) throws -> [String] {
      let graph = try ReachedTests.graph(
        "processes:\n  iopc: {kind: iopc, aware: \(aware)}", asOf: "2025-06-15", frame: .englandCurrent)
      return ClockTable(graph).notes
    }
    #expect(
      try notes("2020-01-31") == [
        "For the IOPC investigation no clock runs that asks to refer the death or serious injury and to explain in writing "
          + "why, to the policing body and those with an interest: the law or guidance behind it is in force only from 1 February 2020, and what held before or after is "
          + "not in this frame"
      ])
    #expect(try notes("2020-02-01") == [])
  }
}
