import Testing

@testable import ProcessGraph

@Suite struct SpellingTests {
  @Test(arguments: [
    ("scr", KindID.scr), ("LCSPR", .scr), ("lcspr", .scr), ("serious case review", .scr),
    ("Rapid review", .rr),
    ("PSII", .si), ("coroner's investigation", .cor), ("coroner’s investigation", .cor), ("DARDR", .dhr),
    ("domestic abuse related death review", .dhr), ("CDOP", .cdr), ("IPCC", .iopc), ("HSSIB", .hssib),
    ("public inquiry", .inquiry), ("public-inquiries", .inquiry), ("other", .other),
  ])
  func aKindIsKnownByIdInitialsOrName(_ text: String, _ kind: KindID) {
    #expect(KindID.spelt(text, preferring: .englandCurrent) == kind)
  }

  @Test func noTwoKindsShareASpelling() {
    for frame in Frame.allCases {
      for kind in KindID.allCases where kind != .other && kind.exists(in: frame) {
        let names = kind.names(in: frame)
        for text in [kind.rawValue, names.full, names.plural] + [names.initialism].compactMap({ $0 }) {
          #expect(KindID.spelt(text, in: frame) == kind, "\(text)")
        }
      }
    }
  }

  @Test func whatIsNoKindIsNone() {
    #expect(
      KindID.spelt("", preferring: .englandCurrent) == nil
        && KindID.spelt("review", preferring: .englandCurrent) == nil
        && KindID.spelt("susr", preferring: .englandCurrent) == nil)
    #expect(CataloguePage(named: "SUSR", in: .englandCurrent)?.title.contains("Wales") == true)
  }
}

@Suite struct LawOfItsTimeTests {
  static func graph(_ processes: String, asOf: String = "2020-06-15", head: String = "") throws -> CaseGraph {
    let text = """
      overlap: 1
      case: Example
      frame: england-current
      as-of: \(asOf)
      incident: 2018-03-01
      \(head)
      subjects:
        child: {age: 5, died: 2018-03-01}
      agencies:
        board: {name: Safeguarding Partners, sector: partnership}
      processes:
      \(processes)
      """
    let reading = try CaseReader.read(text: text, file: "example.yaml")
    return CaseGraph(reading.case, asOf: reading.case.asOf!)
  }

  @Test func aReviewEndsAsWhatItWasBegunAs() throws {
    let graph = try Self.graph(
      """
        old: {kind: scr, commissioner: board, subjects: child, decided: 2018-04-10}
        new: {kind: scr, commissioner: board, subjects: child, decided: 2019-11-10}
      """)
    #expect(graph.title(graph.process("old")).hasPrefix("serious case review"))
    #expect(graph.title(graph.process("new")).hasPrefix("local child safeguarding practice review"))
    let clocks = graph.runningClocks(of: graph.process("old")).map(\.clock.name)
    #expect(clocks.contains("complete") && !clocks.contains("lcspr-complete-publish"))
  }

  @Test func aPolicingDutyThatBeginsIsNotOverdue() throws {
    let graph = try Self.graph(
      "  iopc: {kind: iopc, aware: 2020-03-01, started: 2020-03-02}", asOf: "2021-06-15")
    let running = try #require(
      graph.runningClocks(of: graph.process("iopc")).first { $0.clock.name == "timeliness-report-1" })
    #expect(running.state(at: graph.asOf) == .begun)
    #expect(ClockRow(running, graph).standing == "due as soon as practicable from 1 March 2021")
  }

  @Test(arguments: [
    ("mode: care, ", true, "46 days left"),
    ("", true, "unclear; if these are care proceedings: 46 days left"),
    ("mode: private, ", false, ""),
  ])
  func careProceedingsHaveTheirClockByMode(_ mode: String, _ runs: Bool, _ standing: String) throws {
    let graph = try Self.graph("  fam: {kind: fam, \(mode)started: 2020-02-01}")
    let running = graph.runningClocks(of: graph.process("fam")).first { $0.clock.name == "dispose" }
    #expect((running != nil) == runs)
    #expect(running.map { ClockRow($0, graph).standing } ?? "" == standing)
    #expect(running.map { $0.isOwed == !mode.isEmpty } ?? true)
    #expect((graph.deadline(of: graph.process("fam")) != nil) == (mode == "mode: care, "))
  }

  @Test(arguments: [
    ("area: Coventry", "2023-05-10", true), ("area: City of Coventry", "2023-05-10", true),
    ("area: Fictionshire", "2023-05-10", false), ("", "2023-05-10", false),
    ("area: Coventry", "2024-01-10", false),
  ])
  func theWeaponsPilotRunsInItsAreasAndTime(_ head: String, _ aware: String, _ runs: Bool) throws {
    let graph = try Self.graph(
      "  owhr: {kind: owhr, commissioner: board, aware: \(aware)}", asOf: "2024-06-15", head: head)
    #expect(graph.runningClocks(of: graph.process("owhr")).contains { $0.clock.name == "notify-sos" } == runs)
  }

  /// Where what is known of whoever died calls for another review, none is owed, and the deadlines say so.
  @Test(arguments: [
    ("age: 30, domestic-homicide: yes", "a domestic homicide review"),
    ("age: 30, care-needs: yes", "a safeguarding adults review"),
    ("age: 17", "a child death review"), ("age: 30", ""),
  ])
  func aWeaponsReviewGivesWayToWhatTheFactsCallFor(_ facts: String, _ other: String) throws {
    let text = """
      overlap: 1
      case: Example
      frame: england-current
      as-of: 2023-05-20
      area: Lambeth
      subjects:
        man: {\(facts), died: 2023-04-01}
      processes:
        owhr: {kind: owhr, subjects: man, aware: 2023-04-01}
      """
    let reading = try CaseReader.read(text: text, file: "example.yaml")
    let graph = CaseGraph(reading.case, asOf: reading.case.asOf!)
    #expect(graph.runningClocks.contains { $0.clock.name == "notify-sos" } == other.isEmpty)
    #expect(
      ClockTable(graph).notes.contains { $0.contains("none is owed") && $0.contains("here \(other) (") }
        == !other.isEmpty)
  }

  /// In the time of the move a death may have called for either; before it, for a serious case review alone.
  @Test func aReviewOfAChildIsAskedForByTheLawOfTheDeath() throws {
    func found(_ died: String) throws -> String? {
      let text = """
        overlap: 1
        case: Example
        frame: england-current
        as-of: 2020-06-01
        subjects:
          child: {age: 3, died: \(died), death: unnatural, abuse: known}
        processes:
          cor: {kind: cor, started: \(died)}
        """
      let reading = try CaseReader.read(text: text, file: "example.yaml")
      let report = CheckReport(CaseGraph(reading.case, asOf: reading.case.asOf!))
      return report.findings.first { $0.rule == "criteria-no-decision" }?.message
    }
    #expect(
      try found("2018-05-01") == "No record of a decision on a serious case review for the child, aged 3")
    #expect(
      try found("2019-05-01")
        == "No record of a decision on a local child safeguarding practice review (or, until 29 September 2019, a serious "
        + "case review) for the child, aged 3")
    #expect(
      try found("2020-02-01")
        == "No record of a decision on a local child safeguarding practice review for the child, aged 3")
  }

  @Test func aBodyThatHandsOverIsToBeChecked() {
    #expect(Change.remark(on: "NHS England", Day(year: 2027, month: 3, day: 30)).isEmpty)
    #expect(
      Change.remark(on: "NHS England", Day(year: 2027, month: 3, day: 31)) == " (check who holds this now)")
    #expect(Change.remark(on: "Home Office", Day(year: 2030, month: 1, day: 1)).isEmpty)
  }

  @Test func aNameFollowsItsChange() throws {
    let day = try #require(Day(year: 2026, month: 9, day: 1))
    let change = Change(id: "x", since: day, text: "", body: nil, authority: [])
    let names = Names.unchanged(
      KindNames("old review", "OR", lead: "chair", owner: "board"), until: change,
      then: KindNames("new review", "NR", lead: "chair", owner: "board"))
    #expect(names.current(begun: day).full == "new review")
    #expect(
      names.current(begun: day - 1).full == "old review" && names.current(begun: nil).full == "old review")
  }
}
