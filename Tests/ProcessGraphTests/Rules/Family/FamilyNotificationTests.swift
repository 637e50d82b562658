import Testing

@testable import ProcessGraph

/// Notifications that should have been one, and families nobody is recorded to have told.
@Suite struct FamilyNotificationTests {
  static let both = "by: scr, on: 2015-04-15, about: notification"
  static let told = "{with: uncle, by: [scr, dhr], on: 2015-04-15, about: notification}"

  /// Notifications of the grandmother, the uncle having been told of both.
  static func notified(_ rows: String...) -> String {
    "contacts:\n  - \(told)\n" + rows.map { "  - {with: grandmother, \($0)}" }.joined(separator: "\n")
  }

  static let scattered: [Clause] = [
    Clause(
      "family-notify-uncoordinated", "a month apart", "conflict",
      notified(both, "by: dhr, on: 2015-05-18, about: notification")),
    Clause(
      "family-notify-uncoordinated", "close together it is repeated contact", "",
      notified(both, "by: dhr, on: 2015-04-22, about: notification")),
    Clause(
      "family-notify-uncoordinated", "the later is still ahead", "gap risk",
      notified(both, "by: dhr, on: 2015-06-18, about: notification")),
    Clause(
      "family-notify-uncoordinated", "liaison was about witnesses", "conflict",
      notified(both, "by: dhr, on: 2015-05-18, about: notification")
        + "\nliaison: [{between: [scr, dhr], on: 2015-05-01, about: witnesses}]"),
    Clause(
      "family-notify-uncoordinated", "liaison came afterwards", "conflict",
      notified(both, "by: dhr, on: 2015-05-18, about: notification")
        + "\nliaison: [{between: [scr, dhr], on: 2015-05-19, about: family}]"),
    Clause(
      "family-notify-uncoordinated", "liaison in the same month", "unclear",
      notified(both, "by: dhr, on: 2015-05-18, about: notification")
        + "\nliaison: [{between: [scr, dhr], on: 2015-05, about: family}]"),
    Clause(
      "family-notify-uncoordinated", "the second made through the plan's lead", "",
      notified(both, "by: dhr, on: 2015-05-18, about: notification, through: chair")),
    Clause(
      "family-notify-uncoordinated", "the second process was known a day too late", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, notified: 2015-04-16, decided: 2015-04-20}
      \(notified(both, "by: dhr, on: 2015-05-18, about: notification"))
      """),
    Clause(
      "family-notify-uncoordinated", "the second process was known that day", "conflict",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, notified: 2015-04-15, decided: 2015-04-20}
      \(notified(both, "by: dhr, on: 2015-05-18, about: notification"))
      """),
  ]

  /// A review decided on some date, and nobody told.
  static func untold(_ decided: String, _ more: String = "") -> String {
    "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, \(decided)}\n" + more
  }

  static let noRecord: [Clause] = [
    Clause("family-notify-uncoordinated", "five working days ago", "", untold("decided: 2015-06-08")),
    Clause("family-notify-uncoordinated", "six working days ago", "gap gap", untold("decided: 2015-06-05")),
    Clause(
      "family-notify-uncoordinated", "some day this month", "unclear unclear", untold("decided: 2015-06")),
    Clause(
      "family-notify-uncoordinated", "on a day nobody wrote down", "unclear unclear",
      untold("status: running")),
    Clause(
      "family-notify-uncoordinated", "told by somebody's visit of support", "gap gap",
      untold(
        "decided: 2015-06-05",
        "contacts: [{with: [grandmother, uncle], by: scr, on: 2015-06-06, about: support}]")),
    Clause(
      "family-notify-uncoordinated", "a visit they declined tells them too", "",
      untold(
        "decided: 2015-06-05",
        "contacts: [{with: [grandmother, uncle], by: scr, on: 2015-06-06, about: involvement, outcome: declined}]"
      )),
    Clause(
      "family-notify-uncoordinated", "to be told tomorrow", "gap gap",
      untold(
        "decided: 2015-06-05",
        "contacts: [{with: [grandmother, uncle], by: scr, on: 2015-06-16, about: notification}]")),
    Clause(
      "family-notify-uncoordinated", "the lead spoke before the review was decided", "gap gap",
      """
      \(untold("decided: 2015-06-05", "  si: {kind: si, commissioner: trust, started: 2015-03-20}"))
      contacts: [{with: [grandmother, uncle], by: si, through: chair, on: 2015-06-01, about: notification}]
      """),
    Clause(
      "family-notify-uncoordinated", "the lead has spoken since, for another process", "",
      """
      \(untold("decided: 2015-06-05", "  si: {kind: si, commissioner: trust, started: 2015-03-20}"))
      contacts: [{with: [grandmother, uncle], by: si, through: chair, on: 2015-06-08, about: notification}]
      """),
    Clause(
      "family-notify-uncoordinated", "the hold covers one of the two people", "gap",
      untold(
        "decided: 2015-06-05",
        "  crim: {kind: crim, started: 2015-03-14}\nwaits: [{process: scr, part: family-contact, of: uncle, for: crim}]"
      )),
    Clause(
      "family-notify-uncoordinated", "the hold has been lifted", "gap gap",
      untold(
        "decided: 2015-06-05",
        "  crim: {kind: crim, started: 2015-03-14}\n"
          + "waits: [{process: scr, part: family-contact, for: crim, on: 2015-06-06, lifted: 2015-06-10}]")),
  ]

  @Test(arguments: scattered + noRecord) func clause(_ clause: Clause) throws { try clause.check() }

  @Test func aJointCommissionIsToldOfOnce() throws {
    let found = try findings(
      of: .familyNotifyUncoordinated,
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      contacts:
        - {with: uncle, by: dhr, on: 2015-04-16, about: notification}
      """)
    #expect(found.map(\.rows) == [["scr", "dhr"]])
    #expect(found[0].about == ["scr", "dhr", "grandmother"])
    #expect(found[0].settings == [.earliestOpportunity: 5])
  }
}
