import Testing

@testable import ProcessGraph

/// Papers of cases with more people and processes than two pages have room for, and of those with hardly any.
@Suite struct CrowdedPaperTests {
  private static let crowd: String = {
    let relatives = (1...20).map { "  p\($0): {family: relative \($0)}" }
    let workers = (1...12).map { "  w\($0): {practitioner: practitioner \($0), agency: trust}" }
    let contacts = (1...20).map { "  - {with: p\($0), by: scr, on: 2015-05-\($0 + 9), about: notification}" }
    let interviews = (1...12).map { "  - {of: w\($0), by: dhr, on: 2015-06-\(28 - $0)}" }
    return """
      overlap: 1
      case: A crowd
      frame: england-2015
      as-of: 2015-06-15
      subjects: {child: {age: 17, died: 2015-03-14}}
      agencies: {trust: {name: Trust}}
      people:
      \((relatives + workers).joined(separator: "\n"))
      processes:
        scr: {kind: scr, started: 2015-04-01}
        dhr: {kind: dhr, started: 2015-04-02}
        crim: {kind: crim, started: 2015-03-14}
      contacts:
      \(contacts.joined(separator: "\n"))
      interviews:
      \(interviews.joined(separator: "\n"))

      """
  }()

  private static func report() throws -> CheckReport {
    let source = try CaseReader.read(text: crowd, file: "x.yaml").case
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  /// Of a few among many those come first who are to be seen soonest.
  @Test func theFigureShowsWhoIsToBeSeenSoonestFirst() throws {
    let chart = try #require(try PeopleChart.brief(of: try Self.report(), height: 410))
    #expect(chart.leftOut > 0)
    let days = chart.people.compactMap { $0.marks.first(where: \.isPlanned)?.date?.first.number }
    #expect(days.count > 2 && days == days.sorted())
    // Those on the file's last lines are to be seen first.
    #expect(chart.people.first { $0.id.hasPrefix("w") }?.id == "w12")
    #expect(chart.notes.contains { $0.contains("more people are left out here") })
  }

  @Test func whereAllFindRoomPeopleKeepTheOrderOfTheFile() throws {
    let report = try ExampleFigures.report("family-f")
    let chart = try #require(try PeopleChart.brief(of: report, height: 2_000))
    #expect(chart.leftOut == 0)
    let file = report.graph.source.people.map(\.id)
    let shown = chart.sections.map { $0.people.map(\.id) }
    for ids in shown { #expect(ids == file.filter(ids.contains)) }
  }

  /// Twelve processes, each of which waits for the one before, and fifteen interviews by five of them.
  private static let twelve: String = {
    let kinds = ["scr", "dhr", "sar", "mhhr", "si", "crim", "cor", "iopc", "disc", "comp", "reg", "hse"]
    let workers = (1...15).map { "  w\($0): {practitioner: practitioner \($0)}" }
    let leads = kinds.map { "  lead-\($0): {official: lead of \($0)}" }
    let processes = kinds.enumerated().map {
      "  \($1): {kind: \($1), lead: lead-\($1), started: 2015-04-\($0 < 9 ? "0" : "")\($0 + 1)}"
    }
    let waits = zip(kinds.dropFirst(), kinds).map {
      "  - {process: \($0), part: report, for: \($1), until: end, on: 2015-05-01, because: evidence}"
    }
    let interviews = (1...15).map { n in
      let day = n + 8
      return "  - {of: w\(n), by: \(kinds[n % 5]), on: 2015-0\(5 + n % 2)-\(day < 10 ? "0" : "")\(day)}"
    }
    return """
      overlap: 1
      case: Twelve
      frame: england-2015
      as-of: 2015-06-15
      subjects: {child: {age: 17, died: 2015-03-14}, adult: {age: 38, died: 2015-03-14}}
      people:
      \((workers + leads).joined(separator: "\n"))
      processes:
      \(processes.joined(separator: "\n"))
      waits:
      \(waits.joined(separator: "\n"))
      interviews:
      \(interviews.joined(separator: "\n"))

      """
  }()

  /// A row that has few words still says what no record shows.
  @Test func aShortRowSaysWhatTheFileDoesNotShow() throws {
    let source = try CaseReader.read(text: Self.twelve, file: "x.yaml").case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    let paper = try CasePaper(
      report, for: Reader(.panel)!, CasePaper.Request(annexes: []), version: "1")
    let rows = paper.markdown.split(separator: "\n").filter {
      $0.hasPrefix("| **") && $0.contains("An interview with ")
    }
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.contains(" is planned: no "), "\(row)") }
  }

  /// Whom the first column names one by one is counted in the others, and what several may do instead is said once.
  @Test func theAnnexSaysTheSameThingOnce() throws {
    let text = try CasePaper(Self.report(), for: Reader(.panel)!, version: "1").markdown
    let row = try #require(
      text.split(separator: "\n").first {
        $0.contains("No record of a plan for contact with the relative 1,")
      })
    #expect(row.contains("the relative 19 and the relative 20"))
    #expect(row.contains("one plan for contact with 20 people of the family"))
    let actions = text.split(separator: "\n").filter { $0.contains(", or to record the same") }
    #expect(!actions.isEmpty)
    for row in actions { #expect(row.contains(", or to record who") || row.contains(", or to record why")) }
  }

  @Test func whatIsOpenAboutOtherEventsIsCountedBeside() throws {
    let report = try ExampleFigures.report("family-t")
    let opening = try #require(Brief(report, isLinked: true).opening.first)
    #expect(opening.contains("Seven processes open: "))
    #expect(opening.contains(" Also open, about other events: the public inquiry."))
    let other = try #require(Brief(try ExampleFigures.report("family-f"), isLinked: true).opening.first)
    #expect(!other.contains("other events"))
  }

  /// A few lines on options need no page of their own below a brief of one page; findings begin one.
  @Test func aShortFirstAnnexStandsBelowTheBrief() throws {
    func html(_ name: String) throws -> String {
      try CasePaper(ExampleFigures.report(name), for: Reader(.panel)!, version: "1").html
    }
    #expect(try html("quiet").contains("class=\"annex kept\""))
    #expect(try !html("family-f").contains("class=\"annex kept\""))
  }
}
