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
          + "local child safeguarding practice review is held instead; ‘frame: england-current’ has its names, "
          + "deadlines and sources (Children and Social Work Act 2017, s. 30 · published local safeguarding procedures "
          + "(second-hand))"
      ])
    // Looked at after the boards had gone, it says so.
    let begun = try notes("england-2015", decided: "2019-09-29")
    #expect(begun.count == 1)
    #expect(
      begun.first?.hasPrefix(
        "‘scr’ was begun under a safeguarding children board: by 29 September 2019 boards had given way")
        == true)
    #expect(try notes("england-2015", decided: "2020-01-10", more: ", status: not-proceeding") == [])
  }

  @Test func whatWasHeldBeforeIsSaid() throws {
    let notes = try notes("england-current", decided: "2015-04-10")
    #expect(notes.count == 1)
    #expect(
      notes.first?.hasPrefix(
        "‘scr’, of 10 April 2015, began as a serious case review and keeps its name and deadlines") == true)
    #expect(try self.notes("england-current", decided: "2019-09-30") == [])
  }

  /// A review of before ends as what it was begun as, however it is looked at; nothing is moved in a case of before.
  @Test func whatWasBegunEarlierKeepsItsNameAndLaw() throws {
    func graph(_ row: String, _ asOf: String) throws -> CaseGraph {
      try ReachedTests.graph("processes:\n  p: {\(row)}", asOf: asOf, frame: .englandCurrent)
    }
    func name(_ row: String, _ asOf: String) throws -> String {
      let graph = try graph(row, asOf)
      return graph.shortTitle(graph.process("p"))
    }
    let review = "kind: scr, decided: 2018-03-20, finished: 2019-03-01"
    #expect(try name(review, "2019-06-15") == "SCR")
    #expect(try name(review, "2026-06-15") == "SCR")
    #expect(try name("kind: scr, decided: 2015-04-10", "2015-06-15") == "LCSPR")
    #expect(try name("kind: scr, decided: 2019-09-29", "2026-06-15") == "LCSPR")
    #expect(try name("kind: si, started: 2022-07-31", "2026-06-15") == "SI")
    #expect(try name("kind: si, started: 2022-08-01", "2026-06-15") == "PSII")
    #expect(try name("kind: iopc, aware: 2018-01-07", "2026-06-15") == "IPCC")
    #expect(try name("kind: iopc, aware: 2018-01-08", "2026-06-15") == "IOPC")
    // The name changed before the regulations did.
    func authority(_ aware: String) throws -> String {
      let graph = try graph("kind: iopc, aware: \(aware)", "2026-06-15")
      return graph.runningClocks[0].authority[0].description
    }
    #expect(try authority("2020-01-31").contains("SI 2012/1204"))
    #expect(try authority("2020-02-01").contains("SI 2020/2"))
  }

  /// What the file calls by a name that a kind has only had since a change is that, whenever it was; and a review of a child
  /// beside a rapid review is one of today's law. An id is neither.
  @Test func whatTheFileCallsByTodaysNameStays() throws {
    func graph(_ rows: String) throws -> CaseGraph {
      try ReachedTests.graph("processes:\n  p: {\(rows)", asOf: "2020-06-01", frame: .englandCurrent)
    }
    func name(_ rows: String) throws -> String {
      let graph = try graph(rows)
      return graph.shortTitle(graph.process("p"))
    }
    #expect(try name("kind: scr, decided: 2019-05-01}") == "SCR")
    for kind in ["lcspr", "LCSPR", "local child safeguarding practice review"] {
      #expect(try name("kind: \(kind), decided: 2019-05-01}") == "LCSPR")
    }
    #expect(try name("kind: scr, decided: 2019-05-01}\n  rr: {kind: rr, notified: 2019-04-03}") == "LCSPR")
    #expect(try name("kind: psii, started: 2020-01-10}") == "PSII")
    #expect(try name("kind: si, started: 2020-01-10}") == "SI")
    let review = try graph("kind: lcspr, decided: 2019-05-01}")
    #expect(review.runningClocks.allSatisfy { !$0.authority.contains { $0.source == .workingTogether2015 } })
    let notes = Note.frameOfItsTime(review).map(\.message)
    #expect(
      notes.count == 1 && notes[0].contains("until 29 September 2019 it may have been a serious case review"))
  }

  @Test func whatBeganBeforeItsLawIsSaid() throws {
    func notes(_ started: String) throws -> [String] {
      let graph = try ReachedTests.graph(
        "processes:\n  hs: {kind: hssib, started: \(started)}", asOf: "2025-06-15", frame: .englandCurrent)
      return Note.frameOfItsTime(graph).map(\.message)
    }
    #expect(
      try notes("2023-07-01") == [
        "‘hs’ is of 1 July 2023: there was no such body before 1 October 2023, and what applied then is not known here "
          + "(Health and Care Act 2022, s. 110)"
      ])
    #expect(try notes("2023-10-01") == [])
    // Nor does a sheet promise what that law gives.
    func words(_ started: String) throws -> String? {
      let graph = try ReachedTests.graph(
        "processes:\n  hs: {kind: hssib, started: \(started)}", asOf: "2025-06-15", frame: .englandCurrent)
      return graph.wordsForPractitioners(of: graph.process("hs"))
    }
    #expect(try words("2023-07-01") == "Ask its lead.")
    #expect(try words("2023-10-01")?.contains("by law") == true)
  }

  /// In a case of 2015 what came after a change has today's name and law; a review of a child follows the case's frame.
  @Test func whatCameLaterHasItsOwnNameAndLaw() throws {
    func graph(_ row: String) throws -> CaseGraph {
      try ReachedTests.graph("processes:\n  p: {\(row)}", asOf: "2026-06-15", frame: .england2015)
    }
    func name(_ row: String) throws -> String {
      let graph = try graph(row)
      return graph.shortTitle(graph.process("p"))
    }
    #expect(try name("kind: iopc, aware: 2018-01-07") == "IPCC")
    #expect(try name("kind: iopc, aware: 2018-01-08") == "IOPC")
    #expect(try name("kind: si, started: 2022-07-31") == "SI")
    #expect(try name("kind: si, started: 2022-08-01") == "PSII")
    #expect(try name("kind: scr, decided: 2020-03-20") == "SCR")
    func authority(_ aware: String) throws -> String {
      try graph("kind: iopc, aware: \(aware)").runningClocks[0].authority[0].description
    }
    #expect(try authority("2020-01-31").contains("SI 2012/1204"))
    #expect(try authority("2020-02-01").contains("SI 2020/2"))
  }

  @Test func deadlinesOfAnotherTimeAreNamed() throws {
    func notes(_ aware: String) throws -> [String] {
      let graph = try ReachedTests.graph(
        "area: Coventry\nprocesses:\n  owhr: {kind: owhr, aware: \(aware)}", asOf: "2025-06-15",
        frame: .englandCurrent)
      return ClockTable(graph).notes
    }
    #expect(
      try notes("2024-01-01") == [
        "For the offensive weapons homicide review there is no deadline to tell the Secretary of State: the law or guidance "
          + "behind it is in force only from 1 April 2023 to 31 December 2023, and what applied at another time is not "
          + "known here"
      ])
    #expect(try notes("2023-12-31") == [])
    // Nothing of the guidance on a homicide review, or an adults review, before its Act was in force.
    func graph(_ row: String) throws -> CaseGraph {
      try ReachedTests.graph("processes:\n  p: {\(row)}", asOf: "2016-06-15", frame: .england2015)
    }
    for (row, runs) in [
      ("kind: sar, decided: 2015-03-31", false), ("kind: sar, decided: 2015-04-01", true),
      ("kind: dhr, notified: 2011-04-12, decided: 2011-04-12", false),
      ("kind: dhr, notified: 2011-04-13, decided: 2011-04-13", true),
    ] {
      let graph = try graph(row)
      #expect(graph.runningClocks.contains { $0.clock.name == "complete" } == runs, "\(row)")
      #expect(ClockTable(graph).notes.contains { $0.contains("not known here") } == !runs, "\(row)")
    }
  }
}
