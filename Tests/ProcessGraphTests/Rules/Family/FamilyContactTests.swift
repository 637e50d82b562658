import Testing

@testable import ProcessGraph

/// Contacts one after another with one person.
@Suite struct FamilyContactTests {
  /// Contacts with the grandmother: who for, when, and more columns.
  static func contacts(_ rows: String...) -> String {
    "contacts:\n" + rows.map { "  - {with: grandmother, \($0)}" }.joined(separator: "\n")
  }
  static let involved = "about: involvement"

  static let repeated: [Clause] = [
    Clause(
      "family-multiple-contact", "fourteen days apart", "conflict",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-15, \(involved)")),
    Clause(
      "family-multiple-contact", "fifteen days apart", "",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-16, \(involved)")),
    Clause(
      "family-multiple-contact", "on one day", "conflict",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-01, \(involved)")),
    Clause(
      "family-multiple-contact", "a local window of three days", "",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved)")
        + "\nsettings: {family-contact-window: 3}"),
    Clause(
      "family-multiple-contact", "one held and one ahead", "risk",
      contacts("by: scr, on: 2015-06-10, \(involved)", "by: dhr, on: 2015-06-20, \(involved)")),
    Clause(
      "family-multiple-contact", "two held and a third ahead", "conflict",
      contacts(
        "by: scr, on: 2015-06-01, \(involved)", "by: dhr, on: 2015-06-10, \(involved)",
        "by: scr, on: 2015-06-20, \(involved)")),
    Clause(
      "family-multiple-contact", "a chain of three, of which neighbours alone are near", "conflict",
      contacts(
        "by: scr, on: 2015-05-01, \(involved)", "by: scr, on: 2015-05-12, \(involved)",
        "by: dhr, on: 2015-05-24, \(involved)")),
    Clause(
      "family-multiple-contact", "a month that may be near", "unclear",
      contacts("by: scr, on: 2015-05, \(involved)", "by: dhr, on: 2015-05-20, \(involved)")),
    Clause(
      "family-multiple-contact", "a month within a wide window is near", "conflict",
      contacts("by: scr, on: 2015-05, \(involved)", "by: dhr, on: 2015-05-20, \(involved)")
        + "\nsettings: {family-contact-window: 31}"),
    Clause(
      "family-multiple-contact", "a month that cannot be near", "",
      contacts("by: scr, on: 2015-03, \(involved)", "by: dhr, on: 2015-05-20, \(involved)")),
    Clause(
      "family-multiple-contact", "a month may join two that are apart", "unclear",
      contacts(
        "by: scr, on: 2015-05-01, \(involved)", "by: scr, on: 2015-05, \(involved)",
        "by: dhr, on: 2015-05-25, \(involved)")),
    Clause(
      "family-multiple-contact", "held or ahead, only the month says", "unclear",
      contacts("by: scr, on: 2015-06, \(involved)", "by: dhr, on: 2015-06, \(involved)")
        + "\nsettings: {family-contact-window: 31}"),
    Clause(
      "family-multiple-contact", "no day at all", "",
      contacts("by: scr, \(involved)", "by: dhr, on: 2015-05-20, \(involved)")),
    Clause(
      "family-multiple-contact", "cancelled", "",
      contacts("by: scr, on: 2015-05-01, \(involved), cancelled: yes", "by: dhr, on: 2015-05-05, \(involved)")
    ),
    Clause(
      "family-multiple-contact", "one organisation, however often", "",
      contacts(
        "by: scr, on: 2015-05-01, \(involved)", "by: scr, on: 2015-05-02, \(involved)",
        "by: scr, on: 2015-05-03, \(involved)")),
    Clause(
      "family-multiple-contact", "a joint visit and one by the same organisation", "",
      contacts("by: [scr, dhr], on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved)")),
    Clause(
      "family-multiple-contact", "a joint visit and a third organisation", "conflict",
      contacts("by: [scr, dhr], on: 2015-05-01, \(involved)", "by: si, on: 2015-05-05, \(involved)")),
    Clause(
      "family-multiple-contact", "a complaint and a notice of law", "",
      contacts("by: scr, on: 2015-05-01, about: complaint", "by: si, on: 2015-05-05, about: statutory-notice")
    ),
    Clause(
      "family-multiple-contact", "an interview by the police", "",
      contacts("by: crim, on: 2015-05-01, about: interview", "by: scr, on: 2015-05-05, \(involved)")),
    Clause(
      "family-multiple-contact", "a notification by the police", "conflict",
      contacts("by: crim, on: 2015-05-01, about: notification", "by: scr, on: 2015-05-05, \(involved)")),
    Clause(
      "family-multiple-contact", "what the family asked for does not bridge a gap", "",
      contacts(
        "by: scr, on: 2015-05-01, \(involved)", "by: scr, on: 2015-05-12, \(involved), asked-by-family: yes",
        "by: dhr, on: 2015-05-24, \(involved)")),
    Clause(
      "family-multiple-contact", "through somebody who leads no plan", "conflict",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved), through: sio")),
    Clause(
      "family-multiple-contact", "through the lead of a plan that does not cover the process", "conflict",
      contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved), through: chair")
        + "\nfamily-plans: [{lead: chair, covers: scr}, {lead: chair, covers: si}, {covers: [dhr, crim]}]"),
    Clause(
      "family-multiple-contact", "nobody commissions one of them on paper", "unclear",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, lead: chair, decided: 2015-04-13}
      \(contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved)"))
      """),
    Clause(
      "family-multiple-contact", "one body commissions both", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: board, lead: chair, decided: 2015-04-13}
      \(contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved)"))
      """),
    Clause(
      "family-multiple-contact", "one of them is about other events", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, about-other-events: yes}
      \(contacts("by: scr, on: 2015-05-01, \(involved)", "by: dhr, on: 2015-05-05, \(involved)"))
      """),
  ]

  @Test(arguments: repeated) func clause(_ clause: Clause) throws {
    try clause.check()
  }

  @Test func everyRowOfARunIsShownWithItsDate() throws {
    let found = try findings(
      of: .familyMultipleContact,
      Self.contacts(
        "by: dhr, on: 2015-05-12, about: feedback", "by: scr, on: 2015-05-01, about: notification",
        "by: scr, on: 2015-05-08, about: involvement"))
    #expect(found.map(\.rows) == [["contacts[2]", "contacts[3]", "contacts[1]"]])
    #expect(
      found[0].message == "Two organisations contacted the maternal grandmother within eleven days")
    #expect(found[0].details.map(\.what) == ["notification", "involvement", "feedback"])
    #expect(found[0].settings == [.familyContactWindow: 14])
  }
}
