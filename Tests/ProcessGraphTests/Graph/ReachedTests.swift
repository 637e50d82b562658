import Testing

@testable import ProcessGraph

/// When a point of a process counts as reached.
@Suite struct ReachedTests {
  static func graph(
    _ tables: String, asOf: String = "2015-06-15", frame: Frame = .england2015
  ) throws -> CaseGraph {
    let example = Example("test", tables, frame: frame, asOf: asOf)
    let reading = try CaseReader.read(text: example.text, file: "test.yaml")
    return CaseGraph(reading.case, asOf: reading.case.asOf!)
  }

  /// What was decided last holds.
  @Test(arguments: [
    ("", true), ("  - {about: [scr, dhr], decision: parallel, on: 2015-05-20}", false),
    ("  - {about: [scr, dhr], decision: parallel, on: 2015-05-01}", true),
    ("  - {about: [scr, dhr], decision: parallel, on: 2015-07-20}", true),
    ("  - {about: scr, decision: parallel, on: 2015-05-20}", true),
  ])
  func aLaterDecisionPartsWhatOneHadJoined(row: String, areJoint: Bool) throws {
    #expect(try Self.joined(then: row).areJoint("scr", "dhr") == areJoint)
  }

  /// Two reviews that a decision of 6 May joins, and one decision more.
  private static func joined(then row: String) throws -> CaseGraph {
    try graph(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      decisions:
        - {about: [scr, dhr], decision: joint, on: 2015-05-06}
      \(row)
      """)
  }

  /// A decision that a later one has undone asks nobody to secure what it needed.
  @Test func nobodySecuresWhatALaterDecisionParted() throws {
    func isAsked(_ row: String) throws -> Bool {
      let graph = try Self.joined(then: row)
      return CheckReport(graph).findings.contains { $0.answers.contains("joint-missing-must-have") }
    }
    #expect(try isAsked(""))
    #expect(try !isAsked("  - {about: [scr, dhr], decision: parallel, on: 2015-05-20}"))
  }

  /// Where only one end of a date is known, so is one end of what is counted from it.
  @Test func aDateWithOneEndGivesADeadlineWithOne() throws {
    func clock(_ decided: String) throws -> RunningClock? {
      try Self.graph("processes:\n  dhr: {kind: dhr, commissioner: csp, lead: chair, decided: \(decided)}")
        .runningClocks.first { $0.isCompletion && $0.end != nil }
    }
    let before = try #require(try clock("../2015-04-10"))
    #expect(before.end?.inWords == "10 October 2015 or earlier")
    #expect(before.daysLeft(at: Day(year: 2015, month: 6, day: 15)!) == 117)
    let after = try #require(try clock("2015-04-10/.."))
    #expect(after.end?.inWords == "10 October 2015 or later")
    #expect(after.daysLeft(at: Day(year: 2015, month: 6, day: 15)!) == 117)
  }

  /// ‘any’ means every review, whatever else has that id.
  @Test(arguments: [
    "documents: {any: {what: chronology, by: trust, for: scr}}",
    "people: {any: {family: aunt}, reviewer: {official: r}, chair: {official: c}, sio: {official: s}}",
  ])
  func anIDThatReadsLikeAWordOfWaits(table: String) throws {
    let text = Example("test", table, frame: .england2015, asOf: "2015-06-15").text
    let waits = "waits:\n  - {process: any, for: crim, part: family-contact, on: 2015-05-01}\n"
    let reading = try CaseReader.read(text: text + waits, file: "a.yaml")
    #expect(reading.case.waits.allSatisfy { $0.isAny && $0.processes.isEmpty })
    #expect(!CheckReport(CaseGraph(reading.case, asOf: reading.case.asOf!)).findings.isEmpty)
  }

  /// In a figure two long names are two marks.
  @Test func namesThatBeginAlikeAreNumberedInFewLetters() throws {
    let graph = try Self.graph(
      """
      processes:
        one: {kind: scr, name: children's home north, commissioner: board, lead: reviewer, decided: 2015-04-10}
        two: {kind: scr, name: children's home south, commissioner: board, lead: reviewer, decided: 2015-04-13}
      """)
    #expect(graph.letters(of: "one") == "SCR 1" && graph.letters(of: "two") == "SCR 2")
  }

  @Test func whoeverHasAnArticleGetsNoSecond() throws {
    let graph = try Self.graph(
      """
      people:
        reviewer: {official: The chair}
        aunt: {family: her aunt, of: child}
        gran: {family: the grandmother, of: child}
        chair: {official: a chair}
        sio: {official: officer}
      """)
    #expect(
      ["reviewer", "aunt", "gran"].map { graph.name($0) } == ["the chair", "her aunt", "the grandmother"])
  }

  /// A point, the review's own columns, its documents, and whether the point is reached.
  static let cases: [(point: Wait.Point, columns: String, documents: String, reached: Truth)] = [
    (.milestone("outcome"), "milestones: {outcome: 2015-06-15}", "", .yes),
    (.milestone("outcome"), "milestones: {outcome: 2015-06-16}", "", .no),
    (.milestone("outcome"), "milestones: {outcome: 2015-06}", "", .unknown),
    (.milestone("outcome"), "", "", .no),
    (.part(.whole), "finished: 2015-06-15", "", .yes),
    (.part(.whole), "finished: 2015-06-16", "", .no),
    (.part(.whole), "finished: 2015-06", "", .unknown),
    (.part(.whole), "status: finished", "", .yes),
    (.milestone("finish"), "status: finished", "", .yes),
    (.part(.report), "status: finished", "", .yes),
    (.part(.report), "", "{what: final-report, for: scr, status: final}", .yes),
    (.part(.report), "", "{what: final-report, for: scr, status: final, on: 2015-06-15}", .yes),
    (.part(.report), "", "{what: final-report, for: scr, status: final, on: 2015-06-16}", .no),
    (.part(.report), "", "{what: final-report, for: scr, status: final, on: 2015-06}", .unknown),
    (.part(.report), "", "{what: final-report, for: scr, status: draft}", .no),
    (.part(.report), "", "{what: final-report, for: dhr, status: final}", .no),
    (.part(.report), "", "{what: draft-report, for: scr, status: final}", .no),
    (.part(.interviews), "", "{what: final-report, for: scr, status: final}", .yes),
    (.part(.interviews), "", "", .no),
    (.part(.familyContact), "finished: 2015-06-01", "", .yes),
    (.part(.publication), "published: 2015-06-15", "", .yes),
    (.part(.publication), "published: 2015-06-16", "", .no),
    (.part(.publication), "status: finished", "", .no),
    (
      .part(.publication), "", "{what: final-report, for: scr, status: superseded, published: 2015-06-01}",
      .yes
    ),
    (.part(.agencyReport), "", "", .no),
    (.part(.agencyReport), "", "{what: agency-report, for: scr, status: final}", .yes),
    (.part(.agencyReport), "", "{what: rca, for: scr, status: superseded}", .yes),
    (.part(.agencyReport), "", "{what: agency-report, for: scr, status: draft}", .no),
    (.part(.agencyReport), "", "{what: agency-report, for: scr, status: requested}", .no),
    (.part(.agencyReport), "", "{what: agency-report, for: scr, status: final, on: 2015-07-01}", .no),
    (.part(.agencyReport), "", "{what: chronology, for: scr, status: final}", .no),
    (.part(.agencyReport), "finished: 2015-06-01", "{what: rca, for: scr, status: draft}", .yes),
  ]

  @Test(arguments: cases.indices) func isReached(_ n: Int) throws {
    let (point, columns, documents, reached) = Self.cases[n]
    let more = columns.isEmpty ? "" : ", \(columns)"
    let graph = try Self.graph(
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10\(more)}
        dhr: {kind: dhr, decided: 2015-04-10}
      \(documents.isEmpty ? "" : "documents:\n  paper: \(documents)")
      """)
    #expect(graph.reached(point, of: graph.process("scr")) == reached, "\(point) \(columns) \(documents)")
  }

  @Test func oneOpenPaperKeepsAgencyReportsOpen() throws {
    let graph = try Self.graph(
      """
      documents:
        one: {what: agency-report, for: scr, status: final}
        two: {what: rca, for: scr, status: requested}
      """)
    #expect(graph.reached(.part(.agencyReport), of: graph.process("scr")) == .no)
  }

  @Test func jointProcessesShareTheirPapersAndMilestones() throws {
    let graph = try Self.graph(
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-10, milestones: {home-office-clearance: 2015-06-01}}
      documents:
        one: {what: final-report, for: dhr, status: final, on: 2015-06-02}
      """)
    #expect(graph.reached(.part(.report), of: graph.process("scr")) == .yes)
    #expect(graph.reached(.milestone("home-office-clearance"), of: graph.process("scr")) == .yes)
    #expect(graph.reachedDate(.part(.report), of: graph.process("scr"))?.description == "2015-06-02")
    #expect(graph.documents(for: graph.process("scr")).map(\.id) == ["one"])
  }

  @Test func statesOfAWait() throws {
    let rows = [
      "{process: scr, for: crim}", "{process: scr, for: crim, on: 2015-07-01}",
      "{process: scr, for: crim, lifted: 2015-06-01}", "{process: scr, for: si}",
      "{process: scr, for: crim, until: charge}",
    ]
    let graph = try Self.graph(
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        si:   {kind: si, started: 2015-03-20, finished: 2015-06-01}
        crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-18}}
      waits:
      \(rows.map { "  - \($0)" }.joined(separator: "\n"))
      """)
    #expect(graph.source.waits.map(graph.state) == [.inForce, .planned, .lifted, .lapsed, .lapsed])
  }

  @Test func anyMeansEveryOtherReviewAtWork() throws {
    let graph = try Self.graph(
      """
      processes:
        scr:  {kind: scr, decided: 2015-04-10}
        dhr:  {kind: dhr, status: considered}
        sar:  {kind: sar, decided: 2015-04-10, finished: 2015-06-01}
        mhhr: {kind: mhhr, status: not-proceeding}
        si:   {kind: si, started: 2015-03-20, about-other-events: yes}
        cdr:  {kind: cdr, started: 2015-03-20, joint-with: crim}
        cor:  {kind: cor, started: 2015-03-20}
        crim: {kind: crim, started: 2015-03-14}
      waits:
        - {process: any, for: crim}
      """)
    #expect(graph.dependencies.map(\.waiting.id) == ["scr", "dhr"])
  }
}
