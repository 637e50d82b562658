import Testing

@testable import ProcessGraph

@Suite struct PanelTests {
  /// A serious case review with some columns, and the rest of the case.
  static func review(_ columns: String, _ rest: String...) -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10\(columns.isEmpty ? "" : ", " + columns)}
    \(rest.joined(separator: "\n"))
    """
  }

  static let unrepresented: [Clause] = [
    Clause("agency-unrepresented", "contributes and has no voice", "gap", review("contributors: council")),
    Clause(
      "agency-unrepresented", "linked is enough", "",
      review("contributors: council, linked: {council: chair}")),
    Clause(
      "agency-unrepresented", "its practitioner was interviewed", "gap",
      review("", "interviews:\n  - {of: nurse, by: scr, on: 2015-05-06}")),
    Clause(
      "agency-unrepresented", "its practitioner is to be interviewed", "",
      review("", "interviews:\n  - {of: nurse, by: scr, on: 2015-07-06}")),
    Clause(
      "agency-unrepresented", "interviewed in a month that decides", "unclear",
      review("", "interviews:\n  - {of: nurse, by: scr, on: 2015-06}")),
    Clause(
      "agency-unrepresented", "a statement to the police is no interview", "",
      review("", "interviews:\n  - {of: nurse, by: scr, on: 2015-05-06, statement: yes}")),
    Clause(
      "agency-unrepresented", "a homicide review alone is not asked", "",
      "processes:\n  dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13, contributors: council}"),
    Clause(
      "agency-unrepresented", "the panel of a joint review is one", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13, panel: {council: chair}}
      """),
    Clause(
      "agency-unrepresented", "a finished investigation beside it", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, finished: 2015-06-01}
      """),
    Clause(
      "agency-unrepresented", "the review has ended", "",
      review("contributors: council, finished: 2015-06-01")),
  ]

  @Test(arguments: unrepresented) func agencyUnrepresented(_ clause: Clause) throws { try clause.check() }

  @Test func everyAgencyIsNamedInOneFinding() throws {
    let clause = Clause(
      "agency-unrepresented", "two", "gap", Self.review("contributors: [council, trust]"))
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.message
        == "No record that the Mental Health NHS Trust and the County Council have a member on the "
        + "panel of the serious case review, or a link to it")
    #expect(finding.about == ["scr", "trust", "council"])
  }

  static let linked = "linked: {council: trust-member}"

  static let links: [Clause] = [
    Clause(
      "link-incomplete", "told before the terms were agreed", "risk",
      review(
        linked + ", terms-of-reference: {agreed: 2015-05-01}",
        "notices:\n  - {about: scr, by: board, to: council, on: 2015-04-20}")),
    Clause(
      "link-incomplete", "something else was shared since", "risk",
      review(
        linked + ", terms-of-reference: {agreed: 2015-05-01}",
        "shares:\n  - {what: chronology, from: scr, to: council, on: 2015-05-06}")),
    Clause(
      "link-incomplete", "shared with the member who links it", "",
      review(
        linked + ", terms-of-reference: {agreed: 2015-05-01}",
        "shares:\n  - {what: terms-of-reference, from: scr, to: trust-member, on: 2015-05-06}")),
    Clause(
      "link-incomplete", "a deadline nobody passed on", "risk",
      review(
        linked,
        "documents:\n  history: {what: chronology, by: council, for: scr, status: requested, on: 2015-05-01, due: 2015-07-10}"
      )),
    Clause(
      "link-incomplete", "a deadline of another agency", "",
      review(
        linked,
        "documents:\n  history: {what: chronology, by: trust, for: scr, status: requested, on: 2015-05-01, due: 2015-07-10}"
      )),
    Clause(
      "link-incomplete", "several things are one finding", "risk",
      review(
        linked + ", terms-of-reference: {agreed: 2015-05-01}, published: 2015-07-20",
        "documents:\n  draft: {what: draft-report, for: scr, status: draft, on: 2015-05-20}\n  plan: {what: action-plan, for: scr, status: final, on: 2015-05-20}"
      )),
    Clause(
      "link-incomplete", "an agency on the panel hears there", "",
      review("panel: {council: chair}, terms-of-reference: {agreed: 2015-05-01}")),
    Clause(
      "link-incomplete", "a month that decides", "unclear",
      review(
        linked + ", terms-of-reference: {agreed: 2015-05-01}",
        "shares:\n  - {what: terms-of-reference, from: scr, to: council, on: 2015-06}")),
  ]

  @Test(arguments: links) func linkIncomplete(_ clause: Clause) throws { try clause.check() }

  @Test func whatALinkedAgencyMissesIsListed() throws {
    let finding = try #require(try Self.links[5].findings().first)
    #expect(
      finding.message
        == "No record that the County Council has been sent the terms of reference, the draft report, the "
        + "action plan and the date of publication of the serious case review")
    #expect(finding.about == ["scr", "trust-member", "council"])
  }
}
