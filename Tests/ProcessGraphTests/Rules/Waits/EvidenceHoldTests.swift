import Testing

@testable import ProcessGraph

/// Evidence holds: contact while one stands, and holds without an end.
@Suite struct EvidenceHoldTests {
  static let held = FamilyEvidenceTests.held
  static let ahead = FamilyEvidenceTests.ahead

  /// An evidence hold on the grandmother, and one contact of the case review with her.
  static func hold(_ columns: String, _ contact: String) -> String {
    """
    waits: [{process: scr, part: family-contact, of: grandmother, for: crim, because: evidence, decided-by: sio, \(columns)}]
    \(FamilyEvidenceTests.contact(contact))
    """
  }

  static let during: [Clause] = [
    Clause("family-contact-during-hold", "held inside", "conflict", hold("on: 2015-05-06", held)),
    Clause("family-contact-during-hold", "the hold began the day after", "", hold("on: 2015-05-07", held)),
    Clause(
      "family-contact-during-hold", "ahead, no date to look again", "conflict", hold("on: 2015-05-01", ahead)),
    Clause(
      "family-contact-during-hold", "ahead, by the date to look again", "conflict",
      hold("on: 2015-05-01, review: 2015-06-24", ahead)),
    Clause(
      "family-contact-during-hold", "ahead, after the date to look again", "risk",
      hold("on: 2015-05-01, review: 2015-06-23", ahead)),
    Clause(
      "family-contact-during-hold", "ahead, in the month to look again", "unclear",
      hold("on: 2015-05-01, review: 2015-06", ahead)),
    Clause(
      "family-contact-during-hold", "a date to look again that has gone by ends nothing", "risk",
      hold("on: 2015-05-01, review: 2015-06-01", ahead)),
    Clause(
      "family-contact-during-hold", "lifted the day after", "conflict",
      hold("on: 2015-05-01, lifted: 2015-05-07", held)),
    Clause(
      "family-contact-during-hold", "began in that month", "unclear", hold("on: 2015-05", held)),
    Clause(
      "family-contact-during-hold", "nobody wrote down when it began", "unclear",
      hold("review: 2015-07-01", held)),
    Clause(
      "family-contact-during-hold", "agreed while it stood", "",
      hold("on: 2015-05-01", held + ", agreed-with-police: 2015-05-04")),
    Clause(
      "family-contact-during-hold", "agreed before it began", "conflict",
      hold("on: 2015-05-01", held + ", agreed-with-police: 2015-04-30")),
    Clause(
      "family-contact-during-hold", "liaison is no exception", "conflict",
      hold("on: 2015-05-01", held) + FamilyEvidenceTests.liaison("on: 2015-05-04, about: family")),
    Clause(
      "family-contact-during-hold", "a complaint is not exempt", "conflict",
      hold("on: 2015-05-01", "on: 2015-05-06, about: complaint")),
    Clause(
      "family-contact-during-hold", "nor what the family asked for", "conflict",
      hold("on: 2015-05-01", held + ", asked-by-family: yes")),
    Clause(
      "family-contact-during-hold", "the process of the hold itself", "",
      """
      waits: [{process: any, part: family-contact, for: crim, on: 2015-05-01}]
      contacts: [{with: uncle, by: crim, on: 2015-05-06, about: notification}]
      """),
    Clause(
      "family-contact-during-hold", "another person", "",
      """
      waits: [{process: scr, part: family-contact, of: uncle, for: crim, on: 2015-05-01}]
      \(FamilyEvidenceTests.contact(held))
      """),
    Clause(
      "family-contact-during-hold", "another review", "",
      """
      waits: [{process: dhr, part: family-contact, for: crim, on: 2015-05-01}]
      \(FamilyEvidenceTests.contact(held))
      """),
    Clause(
      "family-contact-during-hold", "the criminal process has ended since", "conflict",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, finished: 2015-06-01") + "\n"
        + hold("on: 2015-05-01", held)),
    Clause(
      "family-contact-during-hold", "the criminal process had ended by then", "",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, finished: 2015-05-05") + "\n"
        + hold("on: 2015-05-01", held)),
    Clause(
      "family-contact-during-hold", "the charge it waited for had come", "",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, milestones: {charge: 2015-05-06}") + "\n"
        + hold("on: 2015-05-01, until: charge", held)),
    Clause(
      "family-contact-during-hold", "what it waits for has no date", "conflict",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14") + "\n"
        + hold("on: 2015-05-01, until: charge", held)),
    Clause(
      "family-contact-during-hold", "the process it is for does not go ahead", "",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, status: not-proceeding") + "\n"
        + hold("on: 2015-05-01", held)),
    Clause(
      "family-contact-during-hold", "two holds in the way are one finding", "conflict",
      """
      waits:
        - {process: scr, part: family-contact, of: grandmother, for: crim, on: 2015-05-01}
        - {process: any, part: family-contact, for: crim, on: 2015-05-01}
      \(FamilyEvidenceTests.contact(held))
      """),
  ]

  static func hold(_ columns: String) -> String {
    "waits: [{process: scr, part: family-contact, for: crim, on: 2015-05-01, \(columns)}]"
  }
  static let reasoned = "because: evidence, decided-by: sio"

  static let openEnded: [Clause] = [
    Clause("family-hold-open-ended", "no reason", "gap", hold("decided-by: sio, review: 2015-07-01")),
    Clause(
      "family-hold-open-ended", "nobody decided", "gap", hold("because: evidence, review: 2015-07-01")),
    Clause("family-hold-open-ended", "no date to look again", "gap", hold(reasoned)),
    Clause(
      "family-hold-open-ended", "its end is known", "",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, milestones: {trial: 2015-11-02}") + "\n"
        + hold(reasoned + ", until: trial")),
    Clause("family-hold-open-ended", "its end has no date", "gap", hold(reasoned + ", until: trial")),
    Clause(
      "family-hold-open-ended", "a ground is no reason", "gap", hold("ground: police, review: 2015-07-01")),
    Clause("family-hold-open-ended", "looked at again today", "", hold(reasoned + ", review: 2015-06-15")),
    Clause(
      "family-hold-open-ended", "to be looked at yesterday", "risk", hold(reasoned + ", review: 2015-06-14")),
    Clause(
      "family-hold-open-ended", "to be looked at this month", "unclear", hold(reasoned + ", review: 2015-06")),
    Clause(
      "family-hold-open-ended", "to be looked at last month", "risk", hold(reasoned + ", review: 2015-05")),
    Clause(
      "family-hold-open-ended", "overdue and without a reason is one gap", "gap",
      hold("decided-by: sio, review: 2015-06-01")),
    Clause(
      "family-hold-open-ended", "it begins tomorrow", "",
      "waits: [{process: scr, part: family-contact, for: crim, on: 2015-06-16}]"),
    Clause(
      "family-hold-open-ended", "the criminal process has ended", "",
      FamilyEvidenceTests.processes(crim: "started: 2015-03-14, finished: 2015-06-01") + "\n"
        + hold("decided-by: sio")),
    Clause("family-hold-open-ended", "lifted this month", "unclear", hold("lifted: 2015-06")),
  ]

  @Test(arguments: during + openEnded) func clause(_ clause: Clause) throws { try clause.check() }

  @Test func theHoldIsAboutWhatItWaitsFor() throws {
    let found = try findings(of: .familyContactDuringHold, Self.hold("on: 2015-05-01", Self.held))
    #expect(
      found.map(\.message) == [
        "A contact with the maternal grandmother for the serious case review was made while the police hold on contact was "
          + "in force"
      ])
    #expect(found[0].about == ["scr", "crim", "grandmother"])
  }
}
