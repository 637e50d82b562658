import Testing

@testable import ProcessGraph

/// Contact with the family while a criminal process is open.
@Suite struct FamilyEvidenceTests {
  /// One contact of the case review with the grandmother.
  static func contact(_ columns: String, _ more: String = "") -> String {
    "contacts: [{with: grandmother, by: scr, \(columns)}]\n" + more
  }
  static func liaison(_ columns: String) -> String { "liaison: [{between: [scr, crim], \(columns)}]" }
  static func processes(crim: String) -> String {
    """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      crim: {kind: crim, commissioner: police, lead: sio, \(crim)}
    """
  }
  static let held = "on: 2015-05-06, about: involvement"
  static let ahead = "on: 2015-06-24, about: involvement"

  static let cleared: [Clause] = [
    Clause("family-contact-before-police-clear", "held", "gap", contact(held)),
    Clause("family-contact-before-police-clear", "ahead", "risk", contact(ahead)),
    Clause("family-contact-before-police-clear", "no day at all", "unclear", contact("about: involvement")),
    Clause(
      "family-contact-before-police-clear", "held or ahead, only the month says", "unclear",
      contact("on: 2015-06, about: involvement")),
    Clause(
      "family-contact-before-police-clear", "agreed on the day", "",
      contact(held + ", agreed-with-police: 2015-05-06")),
    Clause(
      "family-contact-before-police-clear", "agreed the day after", "gap",
      contact(held + ", agreed-with-police: 2015-05-07")),
    Clause(
      "family-contact-before-police-clear", "agreed in the same month", "unclear",
      contact(held + ", agreed-with-police: 2015-05")),
    Clause(
      "family-contact-before-police-clear", "to be agreed, before a visit still ahead", "risk",
      contact(ahead + ", agreed-with-police: 2015-06-20")),
    Clause(
      "family-contact-before-police-clear", "liaison about witnesses", "",
      contact(held, liaison("on: 2015-05-01, about: witnesses"))),
    Clause(
      "family-contact-before-police-clear", "liaison about timing", "gap",
      contact(held, liaison("on: 2015-05-01, about: timing"))),
    Clause(
      "family-contact-before-police-clear", "liaison afterwards", "gap",
      contact(held, liaison("on: 2015-05-07, about: family"))),
    Clause(
      "family-contact-before-police-clear", "liaison still ahead of a visit ahead", "risk",
      contact(ahead, liaison("on: 2015-06-20, about: family"))),
    Clause(
      "family-contact-before-police-clear", "a visit of support, a complaint, a notice of law", "",
      "contacts:\n"
        + ["support", "complaint", "statutory-notice"]
        .map { "  - {with: uncle, by: scr, on: 2015-05-06, about: \($0)}" }.joined(separator: "\n")),
    Clause(
      "family-contact-before-police-clear", "by the police alone", "",
      "contacts: [{with: uncle, by: crim, on: 2015-05-06, about: notification}]"),
    Clause(
      "family-contact-before-police-clear", "by a complaint, which is no review", "",
      """
      processes:
        comp: {kind: comp, commissioner: council, started: 2015-04-01}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      contacts: [{with: uncle, by: comp, on: 2015-05-06, about: involvement}]
      """),
    Clause(
      "family-contact-before-police-clear", "a review the police commission", "",
      """
      processes:
        cspi: {kind: cspi, commissioner: police, started: 2015-04-01}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      contacts: [{with: uncle, by: cspi, on: 2015-05-06, about: involvement}]
      """),
    Clause("family-contact-before-police-clear", "made by an officer", "", contact(held + ", through: sio")),
    Clause(
      "family-contact-before-police-clear", "asked for, and through the plan's lead", "gap",
      contact(held + ", asked-by-family: yes, through: chair")),
    Clause(
      "family-contact-before-police-clear", "cancelled", "", contact(held + ", cancelled: yes")),
    Clause(
      "family-contact-before-police-clear", "the criminal process had ended", "",
      processes(crim: "started: 2015-03-14, finished: 2015-05-06") + "\n" + contact(held)),
    Clause(
      "family-contact-before-police-clear", "it ended the day after", "gap",
      processes(crim: "started: 2015-03-14, finished: 2015-05-07") + "\n" + contact(held)),
    Clause(
      "family-contact-before-police-clear", "it ended in that month", "unclear",
      processes(crim: "started: 2015-03-14, finished: 2015-05") + "\n" + contact(held)),
    Clause(
      "family-contact-before-police-clear", "it is to end before the visit", "",
      processes(crim: "started: 2015-03-14, finished: 2015-06-20") + "\n" + contact(ahead)),
    Clause(
      "family-contact-before-police-clear", "it is about other events", "",
      processes(crim: "started: 2015-03-14, about-other-events: yes") + "\n" + contact(held)),
    Clause(
      "family-contact-before-police-clear", "held and ahead are two findings", "gap risk",
      "contacts:\n  - {with: uncle, by: scr, \(held)}\n  - {with: uncle, by: scr, \(ahead)}"),
    Clause(
      "family-contact-before-police-clear", "two reviews are two findings", "gap gap",
      "contacts:\n  - {with: uncle, by: scr, \(held)}\n  - {with: uncle, by: dhr, \(held)}"),
    Clause(
      "family-contact-before-police-clear", "one review twice is one finding", "gap",
      "contacts:\n  - {with: uncle, by: scr, \(held)}\n  - {with: grandmother, by: scr, \(held)}"),
  ]

  @Test(arguments: cleared) func clause(_ clause: Clause) throws { try clause.check() }

  /// Two runs would else differ.
  @Test func aContactBesideSeveralCasesHasItsFindingsInTheirOrder() throws {
    let cases = (1...6).map { "crim\($0)" }
    let rows = cases.map { "  \($0): {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}\n" }
    let text =
      "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}\n"
      + rows.joined()
      + Self.contact(Self.held)
    let found = try findings(of: .familyContactBeforePoliceClear, text)
    #expect(found.map { $0.about.filter(cases.contains) } == cases.map { [$0] })
  }

  /// A hold speaks first, then the rule on witnesses, and only then the one on agreement with the police.
  @Test func oneRuleSpeaksForAContact() throws {
    let people = """
      people:
        uncle:    {family: uncle, witness: prosecution}
        aunt:     {family: aunt}
        reviewer: {official: independent reviewer}
        chair:    {official: review chair}
        sio:      {official: senior investigating officer, agency: police}
      contacts:
        - {with: [uncle, aunt], by: scr, on: 2015-05-06, about: interview}
        - {with: uncle, by: scr, on: 2015-05-20, about: involvement}
        - {with: aunt, by: scr, on: 2015-05-21, about: interview}

      """
    func rows(_ rule: Rule, _ more: String = "") throws -> [[String]] {
      try findings(of: rule, people + more).map(\.rows)
    }
    #expect(try rows(.witnessInterviewUncleared) == [["contacts[1]"]])
    #expect(try rows(.familyContactBeforePoliceClear) == [["contacts[2]", "contacts[3]"]])
    let hold = "waits: [{process: scr, part: family-contact, of: uncle, for: crim, on: 2015-05-01}]"
    #expect(try rows(.familyContactDuringHold, hold) == [["waits[1]", "contacts[1]", "contacts[2]"]])
    #expect(try rows(.witnessInterviewUncleared, hold).isEmpty)
    #expect(try rows(.familyContactBeforePoliceClear, hold) == [["contacts[3]"]])
  }

  @Test func aJointContactIsClearedByOneOfItsProcesses() throws {
    let joint = "contacts: [{with: uncle, by: [scr, dhr], \(Self.held)}]\n"
    let found = try findings(of: .familyContactBeforePoliceClear, joint)
    #expect(found.map(\.about) == [["scr", "dhr", "crim", "uncle"]])
    #expect(
      try findings(
        of: .familyContactBeforePoliceClear,
        joint + "liaison: [{between: [dhr, crim], on: 2015-05-01, about: family}]"
      ).isEmpty)
  }
}
