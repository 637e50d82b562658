import Testing

@testable import ProcessGraph

/// Cells that mean something, but not in their row: each is warned of by its name.
@Suite struct UnusedTests {
  /// The sentences of the warnings about a case that reads.
  private func warnings(_ text: String) throws -> [String] {
    try CaseReader.read(text: text, file: "case.yaml").warnings.map(\.message)
  }

  private func process(_ columns: String, frame: String = "england-2015") throws -> [String] {
    try warnings(
      "overlap: 1\ncase: C\nframe: \(frame)\nagencies: {trust: {}}\nprocesses: {p: {\(columns)}}\n")
  }

  @Test(arguments: [
    (
      "kind: scr, provider: trust",
      "‘provider’ is not used here: only a review of health care has one (si, mhhr)."
    ),
    ("kind: dhr, safeguarding: yes", "‘safeguarding’ is not used here"),
    ("kind: scr, may-shape-findings: yes", "‘may-shape-findings’ is not used here"),
    ("kind: cor, complaint-scheme: nhs", "‘complaint-scheme’ is not used here: it is asked of a complaint"),
    ("kind: iopc, complaint-scheme: nhs", "‘complaint-scheme’ is not used here"),
    ("kind: scr, mode: care", "‘mode’ is not used here"),
  ])
  func aColumnOfAnotherKind(columns: String, sentence: String) throws {
    let found = try process(columns)
    #expect(found.count == 1 && found[0].hasPrefix(sentence), "\(found)")
  }

  @Test(arguments: [
    "kind: si, provider: trust, safeguarding: yes", "kind: mhhr, provider: trust",
    "kind: disc, may-shape-findings: yes", "kind: comp, complaint-scheme: nhs",
    "kind: iopc, complaint-scheme: police",
  ])
  func aColumnOfItsOwn(columns: String) throws { #expect(try process(columns).isEmpty) }

  private func confirmed(_ rows: String, more: String = "") throws -> [String] {
    try warnings(
      """
      overlap: 1
      case: C
      frame: england-2015
      as-of: 2015-06-15
      \(more)
      subjects: {child: {age: 9, died: 2015-03-14, death: unnatural, abuse: known}}
      processes:
        scr:  {kind: scr, subjects: child, decided: 2015-04-10}
        crim: {kind: crim, subjects: child, started: 2015-03-14}
      confirmed:
        - {\(rows), by: the chair, on: 2015-06-01}
      """)
  }

  @Test func aDutyThatIsNotAskedOfTheProcess() throws {
    let duty = "staff-welfare"
    #expect(try confirmed("duty: \(duty), about: scr").isEmpty)
    #expect(try confirmed("duty: \(duty)").isEmpty)
    #expect(try confirmed("duty: \(duty), about: crim") == ["The duty ‘\(duty)’ is not asked of ‘crim’."])
  }

  @Test func aDutyOfAPaperThatIsNotFollowed() throws {
    let duty = try #require(ChecklistDuty.all.first { $0.isLocal }).id
    let found = try confirmed("duty: \(duty)", more: "guidance: none")
    #expect(found == ["The duty ‘\(duty)’ is not asked of this case."])
  }

  /// What has ended is asked no more; what was said of it in time is no slip.
  @Test func aDutyThatWasAskedThen() throws {
    let text = """
      overlap: 1
      case: C
      frame: england-2015
      as-of: 2016-06-15
      processes: {scr: {kind: scr, decided: 2015-04-10, finished: 2016-02-01, published: 2016-02-10}}
      confirmed: [{duty: staff-welfare, about: scr, by: the chair, on: 2015-06-01}]
      """
    #expect(try warnings(text).isEmpty)
  }

  private func suspect(_ people: String) throws -> [String] {
    try warnings(
      """
      overlap: 1
      case: C
      frame: england-current
      subjects: {baby: {age: 0, died: 2025-11-04}, mum: {age: 24, role: suspect}}
      processes: {scr: {kind: scr}}
      people: {\(people)}
      """)
  }

  @Test func aSuspectWhoIsNobodyOnFile() throws {
    #expect(
      try suspect("mother: {family: mother, of: baby}") == [
        "No person on file is the suspect ‘mum’, though members of the family are: ‘mother’."
      ])
  }

  @Test(arguments: [
    "mother: {family: mother, subject: mum}", "mother: {family: mother, witness: suspect}",
    "mother: {family: mother, witness: no}", "gran: {family: grandmother, age: 51}",
    "gran: {family: grandmother, of: mum}", "nurse: {practitioner: nurse}",
  ])
  func aSuspectWhoIsKnown(people: String) throws { #expect(try suspect(people).isEmpty) }
}
