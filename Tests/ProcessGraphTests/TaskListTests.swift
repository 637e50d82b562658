import Testing

@testable import ProcessGraph

/// What is to be done, and by whom: the page a chair reads first.
@Suite struct TaskListTests {
  static func report() throws -> CheckReport {
    try RuleTests.check(
      Example(
        "much to do",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10}
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-02-13}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        waits:
          - {process: scr, part: whole, for: crim, on: 2015-05-15}
        contacts:
          - {with: grandmother, by: scr, on: 2015-03-06, about: involvement}
          - {with: grandmother, by: dhr, on: 2015-03-11, about: involvement}
        """))
  }

  @Test func everyFindingStandsOnOneDesk() throws {
    let report = try Self.report()
    let numbers = TaskList(report).desks.flatMap(\.tasks).flatMap(\.findings).map(\.number)
    #expect(numbers.sorted() == Array(1...report.findings.count))
  }

  @Test func mostUrgentFirst() throws {
    let desks = TaskList(try Self.report()).desks
    let firsts = desks.map { $0.tasks[0].findings[0].number }
    #expect(firsts == firsts.sorted() && firsts.first == 1)
    for desk in desks {
      let numbers = desk.tasks.map { $0.findings[0].number }
      #expect(numbers == numbers.sorted())
    }
  }

  @Test func oneRootCauseIsOneThingToDo() throws {
    // Two reviews, each out of touch with the other processes: one thing to do, with the numbers of both findings.
    let tasks = TaskList(try Self.report()).desks.flatMap(\.tasks)
    #expect(Set(tasks.map(\.text)).count == tasks.count)
    #expect(tasks.contains { $0.findings.count > 1 })
  }

  /// More findings than a screen holds, and the duties after them: nothing is left out.
  @Test func theChecklistFollowsAllThatIsOpen() throws {
    let people = (1...30).map { "  r\($0): {family: relative \($0)}" }.joined(separator: "\n")
    let report = try RuleTests.check(
      Example(
        "test",
        """
        people:
        \(people)
          chair: {official: review chair}
        processes:
          scr: {kind: scr, decided: 2015-02-10}
          dhr: {kind: dhr, decided: 2015-02-13}
        """))
    #expect(report.findings.count > CheckReport.screen)
    let lines = report.text(checklist: true).split(separator: "\n")
    for finding in report.findings { #expect(lines.contains { $0.contains(finding.reference) }) }
  }

  @Test func everyDeskHasARule() {
    #expect(Set(Rule.all.map(\.desk)) == Set(Desk.allCases))
  }

  @Test(arguments: [40, 60, 80, 120]) func fitsTheScreen(_ width: Int) throws {
    let lines = try Self.report().summaryText(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(width < 80 || lines.count <= 24)
  }
}
