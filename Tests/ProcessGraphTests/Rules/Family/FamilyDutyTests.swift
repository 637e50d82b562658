import Testing

@testable import ProcessGraph

/// Taking part, disagreement, complaints, and what the family has heard of the remit.
@Suite struct FamilyDutyTests {
  static func review(_ dates: String, _ more: String = "") -> String {
    "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, \(dates)}\n" + more
  }
  static func contact(_ columns: String) -> String { "contacts: [{with: [grandmother, uncle], \(columns)}]" }

  static let involved: [Clause] = [
    Clause("family-not-involved", "sixty days", "", review("decided: 2015-04-16")),
    Clause("family-not-involved", "sixty-one days", "risk risk", review("decided: 2015-04-15")),
    Clause("family-not-involved", "in a month that straddles", "unclear unclear", review("decided: 2015-04")),
    Clause(
      "family-not-involved", "begun on a day nobody wrote down", "unclear unclear", review("status: running")),
    Clause(
      "family-not-involved", "a local time of ninety days", "",
      review("decided: 2015-04-15", "settings: {family-involvement-by: 90}")),
    Clause(
      "family-not-involved", "told and given feedback is no part", "risk risk",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: feedback"))),
    Clause(
      "family-not-involved", "interviewed", "",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: interview"))),
    Clause(
      "family-not-involved", "a visit was cancelled", "risk risk",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: involvement, cancelled: yes"))),
    Clause(
      "family-not-involved", "involved by another process", "risk risk",
      review(
        "decided: 2015-04-10",
        "  si: {kind: si, commissioner: trust, started: 2015-03-20}\n"
          + contact("by: si, on: 2015-05-06, about: involvement"))),
    Clause(
      "family-not-involved", "by another process, through the plan's lead", "",
      review(
        "decided: 2015-04-10",
        "  si: {kind: si, commissioner: trust, started: 2015-03-20}\n"
          + contact("by: si, through: chair, on: 2015-05-06, about: involvement"))),
    Clause("family-not-involved", "only considered", "", review("notified: 2015-03-20")),
    Clause(
      "family-not-involved", "two that run as one are one finding a person", "risk risk",
      review(
        "decided: 2015-04-10, joint-with: dhr", "  dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}")),
  ]

  static let disagreement: [Clause] = [
    Clause(
      "family-disagreement-unescalated", "no date, no advice", "gap", "disputes: [{between: [scr, crim]}]"),
    Clause(
      "family-disagreement-unescalated", "to be raised tomorrow", "",
      "disputes: [{between: [scr, crim], raised: 2015-06-16}]"),
    Clause(
      "family-disagreement-unescalated", "advice is to come tomorrow", "gap",
      "disputes: [{between: [scr, crim], raised: 2015-05-20, legal-advice: 2015-06-16}]"),
    Clause(
      "family-disagreement-unescalated", "advice this month", "unclear",
      "disputes: [{between: [scr, crim], raised: 2015-05-20, legal-advice: 2015-06}]"),
    Clause(
      "family-disagreement-unescalated", "settled without advice", "",
      "disputes: [{between: [scr, crim], raised: 2015-05-20, settled: 2015-06-01}]"),
    Clause(
      "family-disagreement-unescalated", "a share disputed, and a dispute between others", "gap",
      """
      shares: [{what: chronology, from: trust, to: scr, status: disputed}]
      disputes: [{between: [trust, dhr], raised: 2015-05-20, settled: 2015-06-01}]
      """),
    Clause(
      "family-disagreement-unescalated", "the dispute names the body that runs the review", "",
      """
      shares: [{what: chronology, from: trust, to: scr, status: disputed}]
      disputes: [{between: [board, trust], raised: 2015-05-20, legal-advice: 2015-06-01}]
      """),
    Clause(
      "family-disagreement-unescalated", "two disputed shares between the same two", "gap",
      """
      shares:
        - {what: chronology, from: trust, to: scr, status: disputed}
        - {what: agency-report, from: trust, to: scr, status: disputed}
      """),
    Clause(
      "family-disagreement-unescalated", "a share refused is not disputed", "",
      "shares: [{what: chronology, from: trust, to: scr, status: refused}]"),
  ]

  static let complaint = "  complaint: {kind: comp, commissioner: council, started: 2015-05-04}\n"
  static let explained = "confirmed: [{duty: complaint-route-explained, on: 2015-05-06"

  static let complaints: [Clause] = [
    Clause(
      "family-complaint-expectation", "a complaint runs", "gap", review("decided: 2015-04-10", complaint)),
    Clause(
      "family-complaint-expectation", "only spoken of", "gap",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: complaint"))),
    Clause(
      "family-complaint-expectation", "to be spoken of tomorrow", "",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-06-16, about: complaint"))),
    Clause(
      "family-complaint-expectation", "about the police", "gap",
      review("decided: 2015-04-10", "  x: {kind: iopc, complaint-scheme: police, started: 2015-05-04}")),
    Clause(
      "family-complaint-expectation", "an investigation nobody complained for", "",
      review("decided: 2015-04-10", "  x: {kind: iopc, started: 2015-05-04}")),
    Clause(
      "family-complaint-expectation", "it has ended", "",
      review("decided: 2015-04-10", "  x: {kind: comp, started: 2015-05-04, finished: 2015-06-01}")),
    Clause(
      "family-complaint-expectation", "confirmed about the complaint", "",
      review("decided: 2015-04-10", complaint + explained + ", about: complaint}]")),
    Clause(
      "family-complaint-expectation", "confirmed about nothing in particular", "",
      review("decided: 2015-04-10", complaint + explained + "}]")),
    Clause(
      "family-complaint-expectation", "to be confirmed tomorrow", "gap",
      review(
        "decided: 2015-04-10",
        complaint + "confirmed: [{duty: complaint-route-explained, about: scr, on: 2015-06-16}]")),
    Clause(
      "family-complaint-expectation", "one of two complaints was explained", "gap",
      review(
        "decided: 2015-04-10",
        complaint + "  other: {kind: comp, commissioner: trust, started: 2015-05-05}\n" + explained
          + ", about: complaint}]")),
    Clause(
      "family-complaint-expectation", "the review is only considered", "",
      review("notified: 2015-04-10", complaint)),
    Clause(
      "family-complaint-expectation", "no family in the file", "",
      review("decided: 2015-04-10", complaint + "people: {reviewer: {official: reviewer}}\nfamily-plans: []")),
  ]

  static let remit: [Clause] = [
    Clause(
      "family-told-remit", "seen by the review", "risk risk",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: involvement"))),
    Clause(
      "family-told-remit", "only given feedback", "",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-05-06, about: feedback"))),
    Clause(
      "family-told-remit", "to be seen tomorrow", "",
      review("decided: 2015-04-10", contact("by: scr, on: 2015-06-16, about: involvement"))),
    Clause(
      "family-told-remit", "terms shared with one of the two", "risk",
      review(
        "decided: 2015-04-10",
        contact("by: scr, on: 2015-05-06, about: involvement")
          + "\nshares: [{what: terms-of-reference, from: scr, to: uncle, on: 2015-05-08}]")),
    Clause(
      "family-told-remit", "terms to be shared tomorrow", "risk risk",
      review(
        "decided: 2015-04-10",
        contact("by: scr, on: 2015-05-06, about: involvement")
          + "\nshares: [{what: terms-of-reference, from: scr, to: family, on: 2015-06-16}]")),
    Clause(
      "family-told-remit", "the board shared the terms as a paper", "",
      review(
        "decided: 2015-04-10",
        contact("by: scr, on: 2015-05-06, about: involvement")
          + "\ndocuments: {terms: {what: terms-of-reference, for: scr}}"
          + "\nshares: [{what: terms, from: board, to: family, on: 2015-05-08}]")),
    Clause(
      "family-told-remit", "a complaint speaks of it already", "",
      review("decided: 2015-04-10", complaint + contact("by: scr, on: 2015-05-06, about: involvement"))),
    Clause(
      "family-told-remit", "a homicide review is not asked", "",
      "processes: {dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}}\n"
        + contact("by: dhr, on: 2015-05-06, about: involvement")),
  ]

  @Test(arguments: involved + disagreement + complaints + remit) func clause(_ clause: Clause) throws {
    try clause.check()
  }

  @Test func aDisputedShareIsAPlaceOfItsDispute() throws {
    let found = try findings(
      of: .familyDisagreementUnescalated,
      """
      shares: [{what: chronology, from: trust, to: scr, status: disputed, of: nurse}]
      disputes: [{about: the chronology, between: [scr, trust], raised: 2015-05-20}]
      """)
    #expect(found.map(\.rows) == [["disputes[1]", "shares[1]"]])
    #expect(found[0].about == ["scr", "nurse", "trust"])
  }

  @Test func theRemitPointsAtTheFirstContactOfEachPerson() throws {
    let found = try findings(
      of: .familyToldRemit,
      """
      contacts:
        - {with: grandmother, by: scr, on: 2015-05-20, about: involvement}
        - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
        - {with: uncle, by: scr, on: 2015-05-07, about: notification}
      """)
    #expect(found.map(\.rows) == [["contacts[2]"], ["contacts[3]"]])
  }
}
