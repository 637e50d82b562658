import Testing

@testable import ProcessGraph

/// Clocks that run only where something is so.
@Suite struct OccasionTests {
  private func clocks(
    charge: String, cor: String = "suspended: 2015-03-20", more: String = ""
  ) throws -> [String: RunningClock] {
    let graph = try ReachedTests.graph(
      """
      processes:
        crim: {kind: crim, started: 2015-03-14, milestones: {\(charge)}}
        cor:  {kind: cor, started: 2015-03-15, milestones: {\(cor)}}\(more)
      """)
    let running = graph.runningClocks.filter { $0.process.kind == .cor }
    return Dictionary(running.map { ($0.clock.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func aSuspensionOnAChargeHasNoShortestLength() throws {
    #expect(try clocks(charge: "charge: 2015-03-18")["suspension-min"] == nil)
    #expect(try clocks(charge: "charge: 2015-03-20")["suspension-min"] == nil)
    #expect(try clocks(charge: "charge: 2015-03-21")["suspension-min"]?.end?.description == "2015-04-16")
    #expect(try clocks(charge: "")["suspension-min"]?.end?.description == "2015-04-16")
    // Whether the charge came first cannot be told from its month.
    #expect(try clocks(charge: "charge: 2015-03")["suspension-min"] != nil)
  }

  @Test func nothingIsAskedBeforeAPublicationThatThereWillNotBe() throws {
    func names(_ decision: String, _ process: String = "") throws -> [String] {
      try ReachedTests.graph(
        "processes:\n  scr: {kind: scr, decided: 2025-04-10\(process)}\n\(decision)", asOf: "2025-06-15",
        frame: .englandCurrent
      ).runningClocks.map(\.clock.name)
    }
    let copy = "lcspr-report-to-sos-and-panel"
    func decided(_ on: String) -> String {
      "decisions:\n  - {about: scr, decision: not-to-publish, on: \(on), by: board, because: x}"
    }
    #expect(try names("").contains(copy))
    #expect(try !names(decided("2025-06-01")).contains(copy))
    #expect(try names(decided("2025-07-01")).contains(copy))
    // What is published all the same has to be sent before.
    #expect(try names(decided("2025-06-01"), ", published: 2025-09-01").contains(copy))
  }

  @Test func aReportThatIsKeptHasNoPublicationAhead() throws {
    func steps(_ decision: String) throws -> [String] {
      let graph = try ReachedTests.graph(
        "processes:\n  scr: {kind: scr, decided: 2025-04-10}\n\(decision)", asOf: "2025-06-15",
        frame: .englandCurrent)
      return graph.outlooks.flatMap(\.steps).map(\.name.own)
    }
    #expect(try steps("").contains("publication"))
    #expect(
      try !steps(
        "decisions:\n  - {about: scr, decision: not-to-publish, on: 2025-06-01, by: board, because: x}"
      )
      .contains("publication"))
  }

  @Test func whatFollowsAClockRunsOnlyWhereThatClockDoes() throws {
    func names(_ aware: String) throws -> [String] {
      try ReachedTests.graph(
        "processes:\n  iopc: {kind: iopc, aware: \(aware)}", asOf: "2025-06-15", frame: .englandCurrent
      ).runningClocks.map(\.clock.name)
    }
    #expect(try names("2020-02-01") == ["dsi-referral", "timeliness-report-1", "timeliness-report-n"])
    // Matters from before stay under the regulations of 2012, which ask for no such explanation.
    #expect(try names("2020-01-31") == ["dsi-referral"])
  }

  @Test func resumingWaitsForTheVerdictOfTheCriminalCase() throws {
    #expect(try clocks(charge: "")["no-resume-while-trial"] == nil)
    #expect(try clocks(charge: "charge: 2015-03-18")["no-resume-while-trial"]?.start == nil)
    let tried = try clocks(charge: "charge: 2015-03-18, verdict: 2015-05-20")["no-resume-while-trial"]
    #expect(tried?.start?.description == "2015-05-20")
    let other = """

        two: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-19, verdict: 2015-06-01}}
      """
    let last = try clocks(charge: "charge: 2015-03-18, verdict: 2015-05-20", more: other)
    #expect(last["no-resume-while-trial"]?.start?.description == "2015-06-01")
  }
}
