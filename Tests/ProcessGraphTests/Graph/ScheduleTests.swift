import Testing

@testable import ProcessGraph

/// The earliest dates that plans and waits allow.
@Suite struct ScheduleTests {
  static let processes = """
    processes:
      scr:  {kind: scr, decided: 2015-04-10, expected: 2015-09-01}
      crim: {kind: crim, started: 2015-03-14, milestones: {trial: 2015-11-02, verdict: }}
      cor:  {kind: cor, started: 2015-03-15, milestones: {inquest: 2016-01}}
    """

  static func graph(_ rows: String..., documents: String = "", interviews: String = "") throws -> CaseGraph {
    var text = processes
    if !rows.isEmpty { text += "\nwaits:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n") }
    if !documents.isEmpty { text += "\ndocuments:\n  \(documents)" }
    if !interviews.isEmpty { text += "\ninterviews:\n  - {\(interviews)}" }
    return try ReachedTests.graph(text)
  }

  /// The earliest date of a point named `process.point`, with `+` where it is open-ended.
  static func earliest(_ name: String, _ graph: CaseGraph) throws -> String {
    let parts = name.split(separator: ".").map(String.init)
    let schedule = graph.schedule
    let point = try #require(
      schedule.waitGraph.point(graph.commission(of: parts[0]).number, parts[1]), "\(name)")
    guard let date = schedule.earliest[point] else { return "none" }
    return date.description + (schedule.isOpenEnded(point) ? "+" : "")
  }

  @Test func nothingComesBeforeToday() throws {
    let graph = try Self.graph()
    #expect(try Self.earliest("scr.report", graph) == "2015-06-15")
    #expect(try Self.earliest("scr.finish", graph) == "2015-09-01")
    #expect(try Self.earliest("crim.trial", graph) == "2015-11-02")
  }

  @Test func theFilesOwnPlans() throws {
    let graph = try Self.graph(
      documents: """
        a: {what: agency-report, for: scr, status: requested, due: 2015-08-01}
          b: {what: rca, for: scr, status: draft, on: 2015-08-10, due: 2015-12-01}
          c: {what: agency-report, for: scr, status: final, on: 2015-06-01, due: 2015-12-01}
          d: {what: final-report, for: scr, on: 2015-08-20, published: 2015-10-01}
          e: {what: final-report, for: scr, status: superseded, on: 2015-12-20, published: 2015-12-21}
        """, interviews: "of: nurse, by: scr, on: 2015-07-07")
    #expect(try Self.earliest("scr.interviews", graph) == "2015-07-07")
    #expect(try Self.earliest("scr.agency-report", graph) == "2015-08-10")
    #expect(try Self.earliest("scr.report", graph) == "2015-08-20")
    #expect(try Self.earliest("scr.publication", graph) == "2015-10-01")
  }

  @Test func cancelledAndPastRowsPlanNothing() throws {
    let cancelled = try Self.graph(interviews: "of: nurse, by: scr, on: 2015-07-07, cancelled: yes")
    #expect(try Self.earliest("scr.interviews", cancelled) == "2015-06-15")
    let past = try Self.graph(interviews: "of: nurse, by: scr, on: 2015-05-07")
    #expect(try Self.earliest("scr.interviews", past) == "2015-06-15")
  }

  @Test func waitsMoveWhatFollows() throws {
    let graph = try Self.graph("process: scr, part: interviews, of: nurse, for: crim, until: trial")
    #expect(try Self.earliest("scr.interviews", graph) == "2015-11-02")
    #expect(try Self.earliest("scr.report", graph) == "2015-11-02")
    #expect(try Self.earliest("scr.finish", graph) == "2015-11-02")
    #expect(try Self.earliest("scr.agency-report", graph) == "2015-06-15")
  }

  @Test func liftedWaitsMoveNothing() throws {
    let graph = try Self.graph("process: scr, part: interviews, for: crim, until: trial, lifted: 2015-06-10")
    #expect(try Self.earliest("scr.interviews", graph) == "2015-06-15")
  }

  @Test func monthsAreSpans() throws {
    let graph = try Self.graph("process: scr, part: report, for: cor, until: inquest")
    #expect(try Self.earliest("scr.report", graph) == "2016-01")
    let both = try Self.graph(
      "process: scr, part: report, for: cor, until: inquest",
      documents: "d: {what: final-report, for: scr, on: 2016-01-20}")
    #expect(try Self.earliest("scr.report", both) == "2016-01-20/2016-01-31")
    let later = try Self.graph(
      "process: scr, part: report, for: cor, until: inquest",
      documents: "d: {what: final-report, for: scr, on: 2015-12-20}")
    #expect(try Self.earliest("scr.report", later) == "2016-01")
    let span = try #require(CaseDate(year: 2016, month: 1)).later(
      CaseDate(Day(year: 2016, month: 1, day: 20)!))
    #expect(span.first.day == 20 && span.last.day == 31)
  }

  @Test func undatedPointsLeaveItOpen() throws {
    // The verdict has no date; the trial does not lead to it, and nothing of the review's own is undated.
    let graph = try Self.graph(
      "process: scr, part: interviews, for: crim, until: verdict",
      "process: cor, part: report, for: crim", "process: scr, part: family-contact, for: crim, until: trial")
    #expect(try Self.earliest("scr.family-contact", graph) == "2015-11-02")
    #expect(try Self.earliest("crim.verdict", graph) == "2015-11-02")
    #expect(try Self.earliest("scr.interviews", graph) == "2015-11-02+")
    #expect(try Self.earliest("scr.finish", graph) == "2015-11-02+")
    #expect(try Self.earliest("crim.finish", graph) == "2015-11-02+")
    #expect(try Self.earliest("cor.report", graph) == "2015-11-02+")
    #expect(try Self.earliest("cor.finish", graph) == "2016-01+")
  }

  @Test func ringsAndWhatLeadsToThemHaveNoDate() throws {
    let graph = try Self.graph(
      "process: crim, part: report, for: cor, until: report",
      "process: cor, part: report, for: crim, until: report",
      "process: scr, part: publication, for: cor, until: report")
    #expect(try Self.earliest("cor.report", graph) == "none")
    #expect(try Self.earliest("cor.finish", graph) == "none")
    #expect(try Self.earliest("scr.publication", graph) == "none")
    #expect(try Self.earliest("scr.report", graph) == "2015-06-15")
  }

  @Test func theChainGoesDownToADate() throws {
    let graph = try Self.graph(
      "process: scr, part: interviews, of: nurse, for: crim, until: verdict",
      "process: scr, part: report, for: cor, until: inquest")
    let schedule = graph.schedule
    let finish = try #require(schedule.waitGraph.point(0, WaitGraph.finish))
    let chain = try #require(schedule.chain(from: finish))
    #expect(chain.waits.compactMap(\.wait) == [1])
    let lines = graph.lines(chain, in: schedule)
    #expect(
      lines.map(\.text) == [
        "the end of the serious case review follows its own report",
        "the report of the serious case review waits for the inquest",
        "the inquest is planned",
      ])
    #expect(lines.map(\.date.description) == ["2016-01", "2016-01", "2016-01"])
    // Without the wait for the inquest, the trial would decide.
    #expect(lines.map(\.days) == [0, 60, 0])
  }

  @Test func aWaitComesBeforeTheOwnOrder() throws {
    let graph = try Self.graph(
      "process: scr, part: interviews, for: crim, until: trial",
      "process: scr, part: report, for: crim, until: trial",
      "process: scr, part: report, for: crim, until: trial")
    let schedule = graph.schedule
    let report = try #require(schedule.waitGraph.point(0, "report"))
    #expect(schedule.binding[report]?.wait == 1)
    // Both other waits hold it to the same day.
    #expect(schedule.earliest(report, withoutWait: 1)?.description == "2015-11-02")
  }

  @Test func aLaterOwnDateEndsTheChain() throws {
    let graph = try Self.graph(
      "process: scr, part: interviews, for: crim, until: trial",
      documents: "d: {what: final-report, for: scr, on: 2015-12-20}")
    let schedule = graph.schedule
    let finish = try #require(schedule.waitGraph.point(0, WaitGraph.finish))
    let chain = try #require(schedule.chain(from: finish))
    #expect(chain.waits.isEmpty)
    #expect(chain.end.planned?.place.row == "d")
  }

  @Test func aChangedCaseGivesOtherDates() throws {
    let graph = try Self.graph("process: scr, part: interviews, for: crim, until: trial")
    let change = try #require(WhatIf("crim.trial=2016-02-01"))
    let later = CaseGraph(graph.source.supposing(change), asOf: graph.asOf)
    #expect(try Self.earliest("scr.finish", later) == "2016-02-01")
  }

  @Test func jointProcessesHaveOneEnd() throws {
    let graph = try ReachedTests.graph(
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, expected: 2015-09-01, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-10, expected: 2015-10-01}
      """)
    #expect(try Self.earliest("scr.finish", graph) == "2015-10-01")
  }

  @Test func aLongChainOfWaitsIsProjected() throws {
    let n = 10_000
    let points = (0..<n).map { WaitGraph.Point(commission: $0, name: "report") }
    let edges = (1..<n).map { WaitGraph.Edge(from: $0 - 1, to: $0, wait: $0) }
    let end = Dated(
      date: CaseDate(Day(year: 2016, month: 1, day: 4)!),
      place: Place(location: SourceLocation(file: "f", line: 1, column: 1), table: .processes, id: "end"))
    let plans = Array(repeating: Dated?.none, count: n - 1) + [end]
    let schedule = Schedule(
      WaitGraph(points: points, edges: edges), planned: plans, asOf: Day(year: 2015, month: 6, day: 15)!)
    #expect(schedule.earliest[0]?.description == "2016-01-04")
    #expect(schedule.chain(from: 0)?.links.count == n)
    #expect(schedule.earliest(0, withoutWait: 5000)?.description == "2015-06-15")
  }
}
