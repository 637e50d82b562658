import Testing

@testable import ProcessGraph

/// When a process is what: open, at rest, ended or still to come.
@Suite struct CourseTests {
  /// The one process of a small case at a date.
  static func standing(_ kind: String, _ columns: String, rows: String = "", on date: String) throws
    -> Standing
  {
    let graph = try graph(kind, columns, rows: rows, on: date)
    return graph.status(graph.processes[0])
  }

  static func day(_ text: String) throws -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
  }

  static func graph(_ kind: String, _ columns: String, rows: String = "", on date: String) throws -> CaseGraph
  {
    let text = """
      overlap: 1
      case: Course
      frame: england-2015
      as-of: 2016-06-15
      incident: 2015-03-14
      subjects:
        child: {age: 9, died: 2015-03-14}
      people:
        aunt: {family: aunt, of: child}
        nurse: {practitioner: nurse}
      processes:
        x: {kind: \(kind), \(columns)}

      """
    let reading = try CaseReader.read(text: text + rows, file: "course.yaml")
    return CaseGraph(reading.case, asOf: try day(date))
  }

  /// A court's or the police's own step shows that a process has begun, where nothing else says so.
  @Test(arguments: [
    ("cor", "milestones: {inquest-opened: 2015-03-19}", Standing.running),
    ("cor", "milestones: {inquest-opened: 2015-03-19, suspended: 2015-03-20}", .suspended),
    ("crim", "milestones: {charge: 2015-03-18, trial: 2016-01-11}", .running),
    ("crim", "milestones: {trial: 2016-01-11}", .considered),
    ("cor", "milestones: {inquest-opened: 2014-03-19}", .considered),
    ("scr", "milestones: {family-draft: 2015-04-19}", .considered),
  ])
  func aStepShowsThatItHasBegun(kind: String, columns: String, standing: Standing) throws {
    #expect(try Self.standing(kind, columns, on: "2015-06-15") == standing)
  }

  @Test(arguments: [
    // Open from the earlier of decision and start.
    ("scr", "decided: 2015-04-10, started: 2015-09-07", "2015-06-15", "running"),
    ("scr", "decided: 2015-04-10, started: 2015-09-07", "2015-04-09", "planned"),
    ("scr", "notified: 2015-03-16", "2015-06-15", "considered"),
    ("scr", "notified: 2015-03-16, decided: 2015-04-10", "2015-03-20", "considered"),
    ("scr", "status: running, notified: 2015-03-16", "2016-06-15", "running"),
    // A written word undoes no held end.
    ("scr", "status: running, decided: 2015-04-10, finished: 2016-02-01", "2016-06-15", "finished"),
    // A review ends when it is published, a complaint with its outcome.
    ("scr", "decided: 2015-04-10, published: 2016-02-01", "2016-06-15", "finished"),
    ("scr", "decided: 2015-04-10, published: 2016-02-01", "2016-01-31", "running"),
    ("comp", "started: 2015-04-10, milestones: {outcome: 2015-06-01}", "2015-06-15", "finished"),
    // A trial is over at the verdict; the case goes on to its sentence where one is on file.
    (
      "crim", "started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}", "2015-11-20",
      "finished"
    ),
    (
      "crim",
      "started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20, sentence: 2016-01-11}",
      "2015-12-01", "running"
    ),
    ("crim", "started: 2015-03-14, milestones: {verdict: 2015-11-20, sentence: }", "2015-12-01", "running"),
    (
      "crim", "started: 2015-03-14, milestones: {charge: 2015-03-18, plea: 2015-09-01}", "2015-12-01",
      "running"
    ),
    ("crim", "started: 2015-03-14, milestones: {no-charge: 2015-09-01}", "2015-12-01", "finished"),
    (
      "crim", "started: 2015-03-14, milestones: {no-charge: 2015-09-01, charge: 2015-10-01}", "2015-12-01",
      "running"
    ),
    ("crim", "started: 2015-03-14, milestones: {unfit-to-plead: 2015-09-01}", "2015-12-01", "running"),
    (
      "crim", "started: 2015-03-14, milestones: {unfit-to-plead: 2015-09-01, outcome: 2015-10-01}",
      "2015-12-01",
      "finished"
    ),
    ("inquiry", "started: 2015-04-10, milestones: {inquiry-concluded: 2015-06-01}", "2015-06-15", "finished"),
    // What undoes an end, and what does not.
    (
      "crim", "started: 2015-03-14, milestones: {verdict: 2015-09-01, conviction-quashed: 2015-10-01}",
      "2015-12-01", "running"
    ),
    (
      "crim", "started: 2015-03-14, milestones: {verdict: 2015-09-01, appeal: 2015-10-01}", "2015-12-01",
      "finished"
    ),
    (
      "disc", "started: 2015-03-20, finished: 2015-09-01, milestones: {reopened: 2015-10-01}", "2015-12-01",
      "running"
    ),
    (
      "cor", "started: 2015-03-14, milestones: {outcome: 2015-09-01, quashed: 2015-10-01}", "2015-12-01",
      "running"
    ),
    ("cor", "started: 2015-03-14, milestones: {inquest: 2015-09-01}", "2015-12-01", "running"),
    ("cor", "started: 2015-03-14, milestones: {suspended: 2015-03-20}", "2015-12-01", "suspended"),
    (
      "cor", "started: 2015-03-14, milestones: {suspended: 2015-03-20, resumed: 2015-11-02}", "2015-12-01",
      "running"
    ),
    (
      "cor", "started: 2015-03-14, milestones: {suspended: 2015-03-20, not-resumed: 2015-11-02}",
      "2015-12-01",
      "finished"
    ),
  ]) func stands(_ kind: String, _ columns: String, _ date: String, _ expected: String) throws {
    let standing = try Self.standing(kind, columns, on: date)
    #expect(standing.rawValue == expected, "\(kind) \(columns) on \(date)")
  }

  /// Work on record begins what needs no decision, and never a multi-agency review.
  @Test(arguments: [
    ("si", "contacts:\n  - {with: aunt, by: x, on: 2015-05-06, about: involvement}", "running"),
    (
      "si", "contacts:\n  - {with: aunt, by: x, on: 2015-05-06, about: involvement, cancelled: yes}",
      "considered"
    ),
    ("si", "contacts:\n  - {with: aunt, by: x, on: 2014-05-06, about: involvement}", "considered"),
    ("si", "interviews:\n  - {of: nurse, by: x, on: 2015-07-06}", "considered"),
    ("si", "meetings:\n  - {of: x, on: 2015-05-06}", "running"),
    ("dhr", "contacts:\n  - {with: aunt, by: x, on: 2015-05-06, about: notification}", "considered"),
  ]) func workBegins(_ kind: String, _ rows: String, _ expected: String) throws {
    let standing = try Self.standing(kind, "subjects: child", rows: rows, on: "2015-06-15")
    #expect(standing.rawValue == expected, "\(kind) \(rows)")
  }

  /// Nobody acts in hindsight: a row between an end and what undid it is judged by the end.
  @Test func anEndStandsUntilItIsUndone() throws {
    let milestones = "started: 2015-03-14, milestones: {verdict: 2015-09-01, conviction-quashed: 2016-02-01}"
    let graph = try Self.graph("crim", milestones, on: "2016-06-15")
    func isOpen(_ date: String) throws -> Truth {
      graph.isOpen(graph.processes[0], at: CaseDate(try Self.day(date)))
    }
    #expect(try isOpen("2015-08-31") == .yes)
    #expect(try isOpen("2015-12-01") == .no)
    #expect(try isOpen("2016-03-01") == .yes)
    #expect(graph.end(of: graph.processes[0]) == nil)
  }

  /// A date that was moved is, before the move, the one that was planned then.
  @Test(arguments: [
    ("2015-06-15", "2015-10-01", "2015-11-02"), ("2015-09-20", "2016-01-11", "2015-11-02"),
    ("2016-02-01", "2016-03-01", "2016-05-02"),
  ]) func aReplanLooksBackwards(_ date: String, _ due: String, _ trial: String) throws {
    let rows = """
      replans:
        - {process: x, what: due, was: 2016-01-11, became: 2016-03-01, on: 2016-01-05}
        - {process: x, what: due, was: 2015-10-01, became: 2016-01-11, on: 2015-09-20}
        - {process: x, what: trial, was: 2015-11-02, became: 2016-05-02, on: 2015-10-12}
      """
    let columns = "started: 2015-04-10, due: 2016-03-01, milestones: {charge: 2015-04-13, trial: 2016-05-02}"
    let graph = try Self.graph("crim", columns, rows: rows, on: date)
    #expect(graph.processes[0].due?.description == due)
    #expect(graph.date(of: "trial", in: graph.processes[0])?.description == trial)
    #expect(graph.date(of: "charge", in: graph.processes[0])?.description == "2015-04-13")
  }

  /// A year written wrongly does not make a review that met the family look as if it were still to come.
  @Test func aMisdatedDecisionIsNotAPlan() throws {
    let rows = "contacts:\n  - {with: aunt, by: x, on: 2015-05-06, about: involvement}"
    #expect(try Self.standing("scr", "decided: 2051-04-10", rows: rows, on: "2015-06-15") == .considered)
    #expect(try Self.standing("scr", "decided: 2051-04-10", on: "2015-06-15") == .planned)
  }

  @Test func whatIsPausedSaysSinceWhenWhereThatIsKnown() throws {
    let graph = try Self.graph(
      "cor", "started: 2015-03-14, status: paused, milestones: {suspended: 2015-05-01}", on: "2016-06-15")
    #expect(graph.standing(of: graph.processes[0]) == "Paused since 1 May 2015")
    let undated = try Self.graph("cor", "started: 2015-03-14, status: paused", on: "2016-06-15")
    #expect(undated.standing(of: undated.processes[0]) == "Paused")
  }
}
