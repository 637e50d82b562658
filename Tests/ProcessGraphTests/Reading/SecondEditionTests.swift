import Testing

@testable import ProcessGraph

/// What the format's second edition reads, and what it refuses where silence was.
@Suite struct SecondEditionTests {
  private func read(_ more: String, processes: String = "processes: {scr: {kind: scr}, crim: {kind: crim}}")
    throws -> Case
  {
    try CaseReader.read(text: smallest(more, processes: processes), file: "case.yaml").case
  }

  /// The first sentence of the report on a case with some more tables.
  private func sentence(_ more: String, frame: String = "england-2015") -> String {
    let text = "overlap: 1\ncase: C\nframe: \(frame)\nprocesses: {scr: {kind: scr}, crim: {kind: crim}}\n"
    let report: String
    do throws(ReadingProblem) {
      let (_, warnings) = try CaseReader.read(text: text + Self.people + more, file: "case.yaml")
      report = warnings.isEmpty ? "reads" : DiagnosticReport.text(warnings)
    } catch { report = DiagnosticReport.text(error) }
    return report.split(separator: "\n").first.map { line in
      line.split(separator: ": ", maxSplits: 2).last.map(String.init) ?? String(line)
    } ?? ""
  }

  private static let people = """
    agencies: {trust: {name: Trust, sector: health}}
    people: {gran: {family: grandmother}, nurse: {practitioner: nurse}, chair: {official: chair}}

    """

  private func date(_ text: String) throws -> CaseDate { try CaseDate(written: text) }

  @Test func yearsAndIntervalsAreSetsOfDays() throws {
    let (june, march) = (Day(year: 2015, month: 6, day: 15)!, Day(year: 2015, month: 3, day: 1)!)
    #expect(
      try date("2015")
        == CaseDate(first: Day(year: 2015, month: 1, day: 1)!, last: Day(year: 2015, month: 12, day: 31)!))
    #expect(try date("2015").isOnOrBefore(june) == .unknown)
    #expect(try date("2014").isOnOrBefore(june) == .yes)
    #expect(try date("2015-03/2015-05-20").first == march)
    #expect(try date("../2015-03-01").isOnOrBefore(june) == .yes)
    #expect(try date("../2015-07-01").isOnOrBefore(june) == .unknown)
    #expect(try date("2015-07-01/..").isOnOrBefore(june) == .no)
    #expect(try date("2015-03-01/..").isOnOrBefore(june) == .unknown)
    #expect(try date("../2015-03-01").known == march)
    for text in ["2015", "2015-03", "2015-03-14", "2015-03-01/2015-05-20", "../2015-03-14", "2015-03-14/.."] {
      #expect(try date(text).description == text)
    }
    #expect(throws: DateFault.self) { try date("2015-05/2015-03") }
    #expect(throws: DateFault.self) { try date("../..") }
    #expect(try date("2015").withPreposition == "in 2015")
    #expect(try date("../2015-03-14").withPreposition == "on or before 14 March 2015")
  }

  @Test func wordsAreForgivingInForm() throws {
    let file = try read(
      """
      Agencies: {trust: {Name: T, SECTOR: Health}}
      People: {gran: {family: grandmother}, Nurse_X: {}}
      """.replacing(", Nurse_X: {}", with: "")
        + "\ncontacts: [{With: gran, by: scr, ABOUT: Statutory notice, asked_by_family: YES}]\n",
      processes:
        "Processes: {scr: {kind: Serious Case Review}, crim: {kind: Criminal investigation, milestones: {Inquest opened: 2015}}}"
    )
    #expect(file.agencies[0].sector == .health)
    #expect(file.contacts[0].about == .statutoryNotice && file.contacts[0].askedByFamily)
    #expect(file.processes.map(\.kind) == [.scr, .crim])
    #expect(file.processes[1].milestones.map(\.name) == ["inquest-opened"])
  }

  @Test func kindsGoByInitialsAndNamesOfTheFrame() {
    #expect(KindID.spelt("LCSPR", in: .englandCurrent) == .scr)
    #expect(KindID.spelt("PSII", in: .englandCurrent) == .si)
    #expect(KindID.spelt("rapid review", in: .englandCurrent) == .rr)
    #expect(KindID.spelt("Coroner’s investigation", in: .england2015) == .cor)
    #expect(KindID.spelt("DARDR", in: .englandCurrent) == .dhr)
    #expect(KindID.spelt("lcspr", in: .england2015) == nil)
  }

  @Test func severalOfOne() throws {
    let file = try read(
      """
      agencies: {a: {}, b: {}}
      people: {x: {family: aunt, practitioner: nurse}, y: {official: chair}, z: {official: author}}
      notices: [{about: p, by: a, to: [b, secretary-of-state], on: 2015}]
      """,
      processes:
        "processes: {p: {kind: crim, commissioner: [a, b], lead: [y, z], milestones: {trial: [2015-03-01, 2015-02-01], sentence: }}}"
    )
    let process = file.processes[0]
    #expect(process.commissioners == ["a", "b"] && process.commissioner == "a")
    #expect(process.leads == ["y", "z"] && process.lead == "y")
    #expect(try process.date(of: "trial") == date("2015-03-01") && process.dates(of: "trial").count == 2)
    #expect(process.milestones.contains { $0.name == "sentence" && $0.date == nil })
    #expect(file.people[0].isFamily && file.people[0].isPractitioner && !file.people[1].isFamily)
    #expect(file.notices.map(\.to) == [.agency("b"), .body(.secretaryOfState)])
    #expect(Set(file.notices.map(\.place.row)) == ["notices[1]"])
  }

  @Test func newTables() throws {
    let file = try read(
      """
      agencies: {trust: {}}
      guidance: none
      names: {crag: the learning group}
      settings: {look-ahead: 21}
      recommendations: {r1: {from: scr, to: trust, what: train, made: 2015}, r2: {from: scr, to: trust, repeats: r1}}
      replans: [{process: scr, what: due, was: 2015-03, became: 2015-04, on: 2015-02-01}]
      waits: [{process: scr, part: family-contact, asked-by-family: yes, on: 2015-03-01, review: 2015-05-01}]
      """, processes: "processes: {scr: {kind: scr, due: 2015-04}}")
    #expect(file.paper == .none && !file.isPaperDefaulted && file.names == [.crag: "the learning group"])
    #expect(file.settings[.lookAhead] == 21 && file.settings[.recommendationAnswer] == 30)
    #expect(file.recommendations[1].repeats == "r1" && file.replans[0].what == "due")
    #expect(file.waits.isEmpty && file.familyPauses[0].part == .familyContact)
  }

  @Test func theBoardsPaperFollowsTheFrame() throws {
    #expect(try read("").paper == .crag2016)
    #expect(try CaseReader.read(text: SampleCase.text, file: "c.yaml").case.isPaperDefaulted)
  }

  @Test(arguments: [
    (
      "contacts: [{with: nurse, by: scr, about: support}]",
      "‘nurse’ is a practitioner; ‘with’ takes family members."
    ),
    ("interviews: [{of: gran, by: scr}]", "‘gran’ is a family member; ‘of’ takes practitioners."),
    ("family-plans: [{for: chair}]", "‘chair’ is an official; ‘for’ takes family members."),
    ("confirmed: [{duty: fast as can}]", "There is no duty ‘fast as can’."),
    ("accepted: [{rule: nonsuch, by: a, on: 2015, because: b}]", "There is no rule ‘nonsuch’."),
    ("accepted: [{rule: deadlock}]", "‘by’, ‘on’ and ‘because’ are missing here; ‘accepted’ needs them."),
    ("decisions: [{about: scr, decision: joint, owners: {nonsuch: x}}]", "‘owners’ does not take ‘nonsuch’."),
    ("decisions: [{about: scr, decision: joint, aspects: [colour]}]", "‘aspects’ does not take ‘colour’."),
    (
      "replans: [{process: scr, what: due, was: 2015, became: 2016}]",
      "No ‘on’ is given here; ‘replans’ needs it."
    ),
    ("case-name: x", "There is no key ‘case-name’ in a case file."),
    (
      "liaison: [{between: [scr, crim], on: 2015}, {between: [scr, crim], on: 2015}]",
      "This row says the same as the one on line 7."
    ),
    (
      "area: ward #2, not said # 7",
      "The text of ‘area’ ends at the comment sign: what follows it is not read."
    ),
    ("names: {team: x}", "‘names’ does not take ‘team’."),
  ])
  func whatWasSilentIsSaid(table: String, expected: String) { #expect(sentence(table) == expected) }

  @Test func aDutyNobodyKnowsIsAnsweredWithThoseLikeIt() {
    let text = smallest("confirmed: [{duty: told-the-panel}]\n")
    do throws(ReadingProblem) { _ = try CaseReader.read(text: text, file: "case.yaml") } catch {
      #expect(
        DiagnosticReport.text(error, width: 100).contains("help: those with a word of it: panel-shapes-scope")
      )
      return
    }
    Issue.record("it reads")
  }

  @Test func aPersonWithoutARole() {
    #expect(report(on: smallest("people: {a: {official: ''}}\n")).contains("‘official’ says nothing."))
    #expect(
      report(on: smallest("people: {a: {official: x, family: y}}\n")).contains("An official is neither"))
    let ring = "people: {a: {family: x, guardian: b}, b: {family: y, guardian: a}}\n"
    #expect(report(on: smallest(ring)).contains("‘a’ and ‘b’ are each other’s guardians."))
  }

  @Test func errorsComeBeforeWarningsAndEachCauseOnce() {
    let rows = (0..<600).map {
      "  - {with: gran, on: 2015-05-\($0 % 20 + 10), about: support, note: n\($0)}\n"
    }.joined()
    let text = report(
      on: smallest(
        "people: {gran: {family: grandmother}}\ncontacts:\n\(rows)  - {with: nosuch, by: scr, about: support}\n"
      ))
    #expect(text.hasPrefix("case.yaml:607:12: error: Nothing in people has the id ‘nosuch’.\n"))
    #expect(text.contains("  also: lines 8, 9, 10, 11 and 595 more\n"))
    #expect(text.hasSuffix("1 problem, 1 warning; nothing was checked.\n"))
  }

  @Test func slipsOfFormAreNamed() {
    let comma = report(on: smallest("agencies: {trust: {name: Trust, mental health}}\n"))
    #expect(comma.contains("put the whole text in quotes"))
    let space = report(on: smallest("agencies: {trust: {name:X}}\n"))
    #expect(space.contains("put a space after the colon: ‘name: X’"))
    let indent = report(on: "overlap: 1\ncase: C\nframe: england-2015\nprocesses:\nscr: {kind: scr}\n")
    #expect(
      indent.contains("The row ‘scr’ is not indented")
        && indent.hasSuffix("1 problem; nothing was checked.\n"))
    #expect(
      report(on: "overlap: 3\ncase: C\nframe: england-2015\nprocesses: {}\n").contains(
        "newer than this program"))
    let twice = report(on: smallest("agencies: {scr: {name: x}}\n"))
    #expect(twice.contains("‘scr-case’"))
  }
}
