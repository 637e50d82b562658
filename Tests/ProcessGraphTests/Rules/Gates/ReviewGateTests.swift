import Testing

@testable import ProcessGraph

@Suite struct ReviewGateTests {
  static func subject(_ columns: String, _ kind: String, names: Bool = true) -> String {
    """
    subjects:
      child: {\(columns)}
    processes:
      x: {kind: \(kind), commissioner: board, \(names ? "subjects: child, " : "")decided: 2015-04-10}
    """
  }
  static let ages: [Clause] = [
    Clause("age-dhr", "aged 15, the only victim", "conflict", subject("age: 15, died: 2015-03-14", "dhr")),
    Clause("age-dhr", "aged 16", "", subject("age: 16, died: 2015-03-14", "dhr")),
    Clause("age-dhr", "no age on file", "unclear", subject("died: 2015-03-14", "dhr")),
    Clause("age-dhr", "survived", "", subject("age: 15, seriously-harmed: 2015-03-14", "dhr")),
    Clause("age-dhr", "names nobody", "", subject("age: 15, died: 2015-03-14", "dhr", names: false)),
    Clause("age-sar", "aged 17", "conflict", subject("age: 17", "sar")),
    Clause("age-sar", "no age on file", "unclear", subject("died: 2015-03-14", "sar")),
    Clause(
      "age-sar", "an offensive weapons review", "conflict", frame: .englandCurrent, subject("age: 17", "owhr")
    ),
    Clause("age-scr", "aged 18", "conflict", subject("age: 18", "scr")),
    Clause("age-scr", "aged 17", "", subject("age: 17", "scr")),
    Clause("age-scr", "no age on file", "unclear", subject("died: 2015-03-14", "scr")),
    Clause("age-scr", "a rapid review", "conflict", frame: .englandCurrent, subject("age: 18", "rr")),
    Clause(
      "age-dhr", "beside the adult who died, no age is asked for", "",
      """
      subjects:
        child:  {died: 2015-03-14}
        mother: {age: 34, died: 2015-03-14, domestic-homicide: yes}
      processes:
        dhr: {kind: dhr, commissioner: csp, subjects: [child, mother], decided: 2015-04-13}
      """),
  ]
  @Test(arguments: ages) func agesOfSubjects(_ clause: Clause) throws { try clause.check() }

  static let weapons: [Clause] = [
    Clause(
      "owhr-excluded", "the other names nobody", "conflict", frame: .englandCurrent,
      "processes:\n  owhr: {kind: owhr, subjects: child, decided: 2015-04-10}\n  sar: {kind: sar, decided: 2015-04-13}"
    ),
    Clause(
      "owhr-excluded", "two others are one finding", "conflict", frame: .englandCurrent,
      "processes:\n  owhr: {kind: owhr, decided: 2015-04-10}\n  sar: {kind: sar, decided: 2015-04-13}\n  cdr: {kind: cdr, notified: 2015-04-13}"
    ),
    Clause(
      "owhr-excluded", "a review of a child is no bar", "", frame: .englandCurrent,
      "processes:\n  owhr: {kind: owhr, decided: 2015-04-10}\n  scr: {kind: scr, decided: 2015-04-13}"),
    Clause(
      "owhr-excluded", "the other has ended", "", frame: .englandCurrent,
      "processes:\n  owhr: {kind: owhr, decided: 2015-04-10}\n  sar: {kind: sar, decided: 2015-04-13, finished: 2015-06-01}"
    ),
  ]
  @Test(arguments: weapons) func offensiveWeapons(_ clause: Clause) throws { try clause.check() }

  static func passed(_ share: String, from kind: String = "sar", _ rest: String = "") -> String {
    """
    processes:
      x:   {kind: \(kind), commissioner: council, decided: 2015-04-10}
      dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
    \(rest)
    shares:
      - {from: x, \(share)}
    """
  }
  static let purposes: [Clause] = [
    Clause(
      "purpose-limited-information", "planned", "risk",
      passed("what: statement, to: dhr, basis: statute, on: 2015-07-01")),
    Clause(
      "purpose-limited-information", "to an agency", "",
      passed("what: statement, to: police, basis: statute, on: 2015-06-01")),
    Clause(
      "purpose-limited-information", "terms of reference", "",
      passed("what: terms-of-reference, to: dhr, basis: statute, on: 2015-06-01")),
    Clause(
      "purpose-limited-information", "from a review of a child, today", "risk", frame: .englandCurrent,
      passed("what: chronology, to: dhr, basis: statute, on: 2015-06-01", from: "scr")),
    Clause(
      "purpose-limited-information", "from a child death review, today", "risk", frame: .englandCurrent,
      passed("what: chronology, to: dhr, basis: statute, on: 2015-06-01", from: "cdr")),
    Clause(
      "purpose-limited-information", "with advice", "",
      passed(
        "what: chronology, to: dhr, basis: statute, on: 2015-06-01", from: "sar",
        "documents:\n  advice: {what: legal-advice, for: x, on: 2015-05-20}")),
    Clause(
      "purpose-limited-information", "refused", "",
      passed("what: chronology, to: dhr, basis: statute, on: 2015-06-01, status: refused")),
  ]
  @Test(arguments: purposes) func purposeLimits(_ clause: Clause) throws { try clause.check() }

  @Test func theProvisionOfTheKindIsCited() throws {
    let clause = Clause(
      "purpose-limited-information", "sar", "risk",
      Self.passed("what: chronology, to: dhr, basis: statute, on: 2015-06-01"))
    #expect(try clause.findings().first?.authority == [.verified(.careAct2014, "s. 45(6)")])
  }

  static func joint(_ scr: String, _ dhr: String, _ rest: String...) -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr, \(scr)}
      dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13\(dhr)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let cleared = ", milestones: {home-office-clearance: 2015-06-01}"
  static let gates: [Clause] = [
    Clause("joint-publication-gates", "published already", "conflict", joint("published: 2015-06-08", "")),
    Clause("joint-publication-gates", "published this month", "unclear", joint("published: 2015-06", "")),
    // Seven working days before Monday 20 July is Thursday 9 July.
    Clause(
      "joint-publication-gates", "the copy seven working days before", "",
      joint("published: 2015-07-20, milestones: {national-panel-copy: 2015-07-09}", cleared)),
    Clause(
      "joint-publication-gates", "the copy six working days before", "risk",
      joint("published: 2015-07-20, milestones: {national-panel-copy: 2015-07-10}", cleared)),
    Clause(
      "joint-publication-gates", "today seven days are enough", "", frame: .englandCurrent,
      joint("published: 2015-07-20, milestones: {national-panel-copy: 2015-07-13}", cleared)),
    Clause(
      "joint-publication-gates", "today six are not", "risk", frame: .englandCurrent,
      joint("published: 2015-07-20, milestones: {national-panel-copy: 2015-07-14}", cleared)),
    Clause(
      "joint-publication-gates", "cleared on the day", "",
      joint(
        "published: 2015-07-20, milestones: {national-panel-copy: 2015-07-01}",
        ", milestones: {home-office-clearance: 2015-07-20}")),
    Clause(
      "joint-publication-gates", "cleared in the month of publication", "unclear",
      joint(
        "published: 2015-07-20, milestones: {national-panel-copy: 2015-07-01}",
        ", milestones: {home-office-clearance: 2015-07}")),
    Clause("joint-publication-gates", "no date of publication", "", joint("due: 2015-12-01", "")),
    Clause(
      "joint-publication-gates", "the date stands on the report", "risk",
      joint(
        "due: 2015-12-01", "",
        "documents:\n  report: {what: final-report, for: [scr, dhr], published: 2015-07-20}")),
    Clause(
      "published-while-restricted", "a joint report's clearances have their own rule", "",
      joint("published: 2015-07-20", "")),
  ]
  @Test(arguments: gates) func publicationGates(_ clause: Clause) throws { try clause.check() }

  @Test func everyGateIsListedAndTheLastIsTheDay() throws {
    let clause = Clause(
      "joint-publication-gates", "both", "risk",
      Self.joint(
        "published: 2015-07-20, milestones: {national-panel-copy: 2015-07-16}",
        ", milestones: {home-office-clearance: 2015-08-03}"))
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.message
        == "The joint report of the serious case review and the domestic homicide review is to be published on 20 July "
        + "2015, before the seventh working day after the national panel's copy (16 July 2015) and the Home Office's "
        + "clearance (3 August 2015)")
    #expect(finding.remedy == "The independent reviewer to move publication to 3 August 2015 or later.")
  }
}
