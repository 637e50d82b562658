import Testing

@testable import ProcessGraph

/// The two pages: what they ask, and what they do not ask again.
@Suite struct BriefTests {
  static let reviews = """
    overlap: 1
    case: Case B
    frame: england-2015
    as-of: 2015-06-15
    incident: 2015-03-14
    subjects: {girl: {age: 17, died: 2015-03-14, abuse: known, domestic-homicide: yes}}
    people: {gran: {family: grandmother, of: girl}, tutor: {practitioner: tutor}, lead: {official: reviewer}}
    processes:
      scr: {kind: scr, lead: lead, decided: 2015-04-10, due: 2015-10-10}
      dhr: {kind: dhr, decided: 2015-04-13}
      crim: {kind: crim, started: 2015-03-14, milestones: {trial: 2015-11-02}}

    """

  static func brief(_ more: String, meeting: Day? = nil) throws -> Brief {
    let source = try CaseReader.read(text: reviews + more, file: "x.yaml").case
    return Brief(
      CheckReport(CaseGraph(source, asOf: source.asOf!)), meeting: meeting, isLinked: true)
  }

  private static let wait =
    "  - {process: scr, part: whole, for: crim, until: trial, because: x, on: 2015-05-01"

  @Test func whatFallsDueBeforeTheMeetingIsUrgent() throws {
    let due = "  sar: {kind: sar, decided: 2015-04-13, due: 2015-06-15}\n"
    let urgent = try Self.brief(due).urgent
    #expect(urgent.first?.finding.rule == "deadline-near")
    #expect(urgent.first?.message == "For the SAR, due by 15 June 2015: to finish, by its own date")
  }

  @Test func whatTheReviewsShareIsAskedUntilItIsDecided() throws {
    let asked = try Self.brief("").decisions.filter { $0.question.hasPrefix("Commission any of the SCR") }
    #expect(asked.count == 1 && asked[0].otherwise.contains("go on side by side"))
    let decided = try Self.brief(
      "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-05-20, by: board, because: x}\n")
    #expect(!decided.decisions.contains { $0.question.hasPrefix("Commission") })
  }

  @Test func aWaitWithADayAheadToBeLookedAtIsNotAskedAbout() throws {
    let open = try Self.brief("waits:\n\(Self.wait)}\n").decisions
    let pause = try #require(open.first { $0.question.hasPrefix("Narrow the pause on the SCR") })
    #expect(pause.otherwise.contains("cannot end before 2 November 2015, 23 days after it is due"))
    let ahead = try Self.brief("waits:\n\(Self.wait), review: 2015-08-01}\n").decisions
    #expect(!ahead.contains { $0.question.hasPrefix("Narrow") })
    let gone = try Self.brief("waits:\n\(Self.wait), review: 2015-06-01}\n").decisions
    // It is asked about once, and the day that has gone by is said.
    let late = gone.filter {
      $0.question.contains("pause on the SCR") || $0.question.contains("still have to wait")
    }
    #expect(late.count == 1 && late[0].otherwise.hasSuffix("The review date was 1 June 2015."))
  }

  @Test func theNextMeetingIsTheLeadReviewsOrTwoWeeksOn() throws {
    #expect(try Self.brief("").meeting == Day(year: 2015, month: 6, day: 29))
    let planned = "meetings:\n  - {of: scr, on: 2015-07-03}\n  - {of: dhr, on: 2015-06-20}\n"
    #expect(try Self.brief(planned).meeting == Day(year: 2015, month: 7, day: 3))
    let day = try #require(Day(year: 2015, month: 6, day: 20))
    #expect(try Self.brief(planned, meeting: day).meeting == day)
  }

  @Test func whatIsPlannedBeforeTheMeetingComesFirstByItsDay() throws {
    let brief = try Self.brief(
      """
      contacts:
        - {with: gran, by: scr, on: 2015-06-24, about: involvement}
        - {with: gran, by: dhr, on: 2015-06-22, about: involvement}

      """)
    let days = brief.urgent.compactMap { $0.day(by: brief.meeting) }
    #expect(days.first == Day(year: 2015, month: 6, day: 22) && days == days.sorted())
    #expect(brief.inShort.words.hasPrefix("Two visits to the family are planned by 29 June 2015."))
  }

  /// A date that cannot be meant stands among the first lines only where it may hide something.
  @Test func aDateThatMayHideAFindingIsALineOfInShort() throws {
    let text = """
      overlap: 1
      case: Baby K
      frame: england-current
      as-of: 2026-02-16
      incident: 2025-11-04
      subjects: {kid: {age: 0, died: 2025-11-04}}
      people: {gran: {family: grandmother}, lead: {official: reviewer}, sio: {official: senior investigating officer}}
      processes:
        scr: {kind: scr, lead: lead, decided: 2025-12-15}
        crim: {kind: crim, lead: sio, started: 2025-11-04}
      contacts: [{with: gran, by: scr, on: 2025-01-12, about: involvement}]

      """
    func short(_ text: String) throws -> String {
      let source = try CaseReader.read(text: text, file: "x.yaml").case
      return Brief(CheckReport(CaseGraph(source, asOf: source.asOf!)), isLinked: true).inShort.words
    }
    let said = try short(text)
    #expect(said.contains("if 12 January 2026 is meant, it hides "), "\(said)")
    // With what it would hide on record the date is still wrong, and hides nothing.
    let harmless = try short(
      text.replacing(
        "contacts: [", with: "contacts: [{with: gran, by: crim, on: 2015-01-12, about: support}, "
      )
      .replacing("{with: gran, by: scr, on: 2025-01-12, about: involvement}", with: ""))
    #expect(!harmless.contains("it hides"))
  }

  @Test func anAnnexWithNothingInItIsNotPrinted() throws {
    let text = """
      overlap: 1
      case: Quiet
      frame: england-2015
      as-of: 2015-06-15
      processes: {scr: {kind: scr, status: considered}}
      """
    let source = try CaseReader.read(text: text, file: "x.yaml").case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!), selection: .init(only: ["deadlock"]))
    let html = try CasePaper(report, for: Reader(.panel)!, version: "1").html
    #expect(html.contains("Nothing on file asks for a decision today."))
    for title in ["Findings in number order", "Options for joint", "Figures</h2>"] {
      #expect(!html.contains(title))
    }
  }
}
