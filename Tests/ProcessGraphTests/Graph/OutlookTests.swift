import Testing

@testable import ProcessGraph

/// What each end hangs on, as ‘overlap clocks’ tells it.
@Suite struct OutlookTests {
  static func table(_ text: String, _ changes: String...) throws -> ClockTable {
    ClockTable(try ReachedTests.graph(text), supposing: try changes.map { try #require(WhatIf($0)) })
  }

  static func row(_ id: ID, _ text: String, _ changes: String...) throws -> OutlookRow {
    let table = ClockTable(
      try ReachedTests.graph(text), supposing: try changes.map { try #require(WhatIf($0)) })
    return try #require(table.outlooks.first { $0.ids.contains(id) })
  }

  static let trial = """
    processes:
      scr:  {kind: scr, decided: 2015-04-10, due: 2015-10-10}
      crim: {kind: crim, started: 2015-03-14, milestones: {trial: 2015-11-02}}
    waits:
      - {process: scr, part: report, for: crim, until: trial}
    """

  @Test func whatMakesItLateAndWhatItCosts() throws {
    let row = try Self.row("scr", Self.trial)
    #expect(row.standing == .late)
    #expect(
      row.sentences == [
        "no date on file; not before 2 November 2015",
        "due on 10 October 2015; by the dates on file it ends no earlier than 2 November 2015, 23 days later",
      ])
    #expect(
      row.chain.map(\.text) == [
        "the end of the serious case review follows its own report",
        "the report of the serious case review waits for the trial; "
          + "nothing else on file holds it up",
        "the trial is planned",
      ])
    #expect(row.steps.map(\.name) == ["report", "publication"])
    #expect(row.free == ["contact with the family", "interviews", "agency reports"])
  }

  @Test func aPlanAfterAWaitTellsTheDaysBetween() throws {
    let row = try Self.row(
      "scr",
      Self.trial.replacing("due: 2015-10-10", with: "due: 2015-10-10, expected: 2016-01-01"))
    #expect(
      row.chain.map { "\($0.date?.description ?? "") \($0.text)" } == [
        "2016-01-01 the end of the serious case review is planned, 60 days after what comes before it",
        "2015-11-02 the end of the serious case review follows its own report",
        "2015-11-02 the report of the serious case review waits for the trial; "
          + "without this wait, no earlier",
        "2015-11-02 the trial is planned",
      ])
    #expect(row.chain.map(\.days) == [nil, nil, 0, nil])
  }

  @Test func aStoppedClockGoesOnAfterTheWait() throws {
    // From Wednesday 1 April to Friday 1 May twenty working days have passed, Easter and May Day left out; forty-one
    // are left when the clock runs again on 3 November, and end on 31 December after Christmas and Boxing Day.
    let row = try Self.row(
      "si",
      """
      processes:
        si:   {kind: si, started: 2015-04-01, notified: 2015-04-01}
        crim: {kind: crim, started: 2015-03-14, milestones: {trial: 2015-11-02}}
      waits:
        - {process: si, part: whole, for: crim, until: trial, on: 2015-05-01, ground: police}
      """)
    #expect(row.standing == .none)
    #expect(
      row.sentences == [
        "no date on file; not before 2 November 2015",
        "the deadline to send the final report to the commissioner stands still until 2 November 2015; then there are "
          + "41 working days left, to 31 December 2015",
      ])
  }

  @Test func anAgreedStopWithoutAnEndHasNone() throws {
    let graph = try ReachedTests.graph(
      """
      processes:
        si:   {kind: si, started: 2015-04-01, notified: 2015-04-01}
        crim: {kind: crim, started: 2015-03-14}
      waits:
        - {process: si, part: whole, for: crim, until: trial, on: 2015-05-01, ground: police}
        - {process: si, part: whole, for: crim, until: charge, on: 2015-05-01, lifted: 2015-05-20, ground: police}
      """)
    let clock = try #require(graph.runningClocks.first { $0.isCompletion && $0.process.kind == .si })
    #expect(clock.isPaused && clock.end == nil && clock.afterPause == nil)
    let row = try #require(ClockTable(graph).outlooks.first)
    #expect(
      row.sentences == [
        "unclear when it can end: no record of a date for the trial and the charge"
      ])
  }

  @Test func ringsAreToldAndNotFollowed() throws {
    let row = try Self.row(
      "scr",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, due: 2015-10-10}
        dhr: {kind: dhr, decided: 2015-04-13}
      waits:
        - {process: scr, part: report, for: dhr, until: report}
        - {process: dhr, part: report, for: scr, until: report}
      """)
    #expect(row.standing == .ring)
    #expect(
      row.sentences == [
        "no end can be projected: the report of the serious case review waits for the report of the domestic "
          + "homicide review, which in turn waits for the report of the serious case review",
        "due on 10 October 2015",
      ])
    #expect(row.chain.isEmpty)
  }

  @Test func aDeadlineThatHasPassed() throws {
    let row = try Self.row("scr", "processes:\n  scr: {kind: scr, decided: 2015-01-10, due: 2015-06-01}")
    #expect(row.standing == .late)
    #expect(
      row.sentences == [
        "no record of a date for its end; nothing on file holds it up",
        "was due on 1 June 2015; that was 14 days ago",
      ])
    #expect(row.chain.isEmpty)
  }

  @Test func jointProcessesAreToldTogether() throws {
    let row = try Self.row(
      "dhr",
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, due: 2015-10-10, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-13, expected: 2015-11-01, due: 2015-12-01}
      """)
    #expect(row.name == "the serious case review and the domestic homicide review")
    #expect(
      row.sentences == [
        "earliest end 1 November 2015",
        "the serious case review is due on 10 October 2015; by the dates on file it ends no earlier than "
          + "1 November 2015, 22 days later",
        "the domestic homicide review is due on 1 December 2015",
      ])
  }

  @Test func whatFollowsFromAnotherDate() throws {
    let follows = try #require(try Self.table(Self.trial, "crim.trial=2015-09-01").supposed)
    #expect(
      follows.suppositions == [
        "the trial on 1 September 2015; on file, 2 November 2015"
      ])
    #expect(
      follows.lines == [
        "earliest end of the serious case review: with it, 1 September 2015; without it, 2 November 2015, 23 days "
          + "after it is due (62 days earlier)",
        "earliest end of the criminal investigation: with it, 1 September 2015; without it, 2 November 2015 "
          + "(62 days earlier)",
      ])
  }

  @Test func aDateThatChangesNothingSaysSo() throws {
    let follows = try #require(try Self.table(Self.trial, "crim.sentence=2015-09-01").supposed)
    #expect(follows.lines == ["No earliest end and no deadline on file moves."])
  }

  @Test func oneWordForItInEveryForm() throws {
    let table = try Self.table(Self.trial, "crim.trial=2015-12-01")
    let sentence = "by the dates on file it ends no earlier than 1 December 2015, 52 days later"
    #expect(table.json.text.contains(sentence))
    #expect(table.csv.contains(sentence))
    #expect(table.markdown.contains(sentence))
    let text = table.text(width: 80)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(sentence))
  }

  /// Once a process has ended nobody is asked for what it had not done by then; what begins with its end is asked for.
  @Test func whatHasEndedAsksForNothingMore() throws {
    func rows(_ end: String, _ frame: Frame) throws -> [ClockRow] {
      ClockTable(
        try ReachedTests.graph(
          "processes:\n  p: {kind: \(frame == .england2015 ? "scr" : "dhr"), aware: 2015-01-01, decided: 2015-03-01\(end)}",
          asOf: "2015-12-15", frame: frame)
      ).rows
    }
    func row(_ name: String, _ end: String, _ frame: Frame = .england2015) throws -> ClockRow? {
      try rows(end, frame).first { $0.running.clock.name == name }
    }
    #expect(try row("tell-national", "")?.group == .overdue)
    let ended = try #require(try row("tell-national", ", finished: 2015-09-01"))
    #expect(ended.group == .ended && ended.standing == "no record; not asked for since the end")
    #expect(ended.left == nil && !ended.group.matters)
    let copy = try row("copy-to-da-commissioner", ", finished: 2015-09-01", .englandCurrent)
    #expect(copy?.group == .undated)
  }
}
