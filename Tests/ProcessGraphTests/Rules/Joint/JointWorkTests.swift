import Testing

@testable import ProcessGraph

@Suite struct JointWorkTests {
  static func pair(_ scr: String, _ dhr: String, _ rest: String...) -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, \(scr)}
      dhr: {kind: dhr, commissioner: csp, lead: chair, \(dhr)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let apart = pair("decided: 2015-04-10", "decided: 2015-04-13")

  static let late: [Clause] = [
    Clause(
      "joint-late", "the clock of the kind where no date is set", "risk",
      pair(
        "decided: 2015-01-10", "decided: 2015-05-01",
        "decisions:\n  - {about: [scr, dhr], decision: joint, on: 2015-06-08}")),
    Clause(
      "joint-late", "undecided: the other rules say so", "",
      pair("decided: 2015-04-10, due: 2015-06-20", "decided: 2015-04-13")),
    Clause(
      "joint-late", "a decision still ahead", "",
      pair(
        "decided: 2015-04-10, due: 2015-07-10", "decided: 2015-04-13",
        "decisions:\n  - {about: [scr, dhr], decision: joint, on: 2015-06-20}")),
    Clause(
      "joint-late", "a month that decides", "unclear",
      pair(
        "decided: 2015-04-10, due: 2015-07-10", "decided: 2015-04-13",
        "decisions:\n  - {about: [scr, dhr], decision: joint, on: 2015-05}")),
  ]
  @Test(arguments: late) func jointLate(_ clause: Clause) throws { try clause.check() }

  static let unchecked: [Clause] = [
    Clause("other-review-unchecked", "nothing on file", "gap advice", apart),
    Clause(
      "other-review-unchecked", "no other process on file", "unclear",
      "processes:\n  dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}"),
    Clause(
      "other-review-unchecked", "only a criminal case beside it", "gap",
      """
      processes:
        dhr:  {kind: dhr, commissioner: csp, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      liaison:
        - {between: [dhr, crim], on: 2015-05-01}
      """),
    Clause(
      "other-review-unchecked", "five working days since it was notified", "advice",
      pair("decided: 2015-04-10", "notified: 2015-06-08, decided: 2015-06-09")),
    Clause(
      "other-review-unchecked", "six, though decided later", "gap advice",
      pair("decided: 2015-04-10", "notified: 2015-06-05, decided: 2015-06-12")),
    Clause(
      "other-review-unchecked", "considered, with no date", "unclear advice",
      pair("decided: 2015-04-10", "status: considered")),
    Clause(
      "other-review-unchecked", "its own partnership told others", "advice",
      apart + "\nnotices:\n  - {about: scr, by: csp, to: crag, on: 2015-04-20}"),
    Clause(
      "other-review-unchecked", "a notice about itself", "gap",
      apart + "\nnotices:\n  - {about: dhr, by: csp, to: board, on: 2015-04-20}"),
    Clause(
      "other-review-unchecked", "a decision names it", "advice",
      apart + "\ndecisions:\n  - {about: dhr, decision: parallel, on: 2015-05-01}"),
    Clause(
      "other-review-unchecked", "an adults review beside a criminal case", "advice",
      """
      processes:
        sar:  {kind: sar, commissioner: council, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      """),
    Clause(
      "other-review-unchecked", "whoever runs the other was told of it", "",
      """
      processes:
        sar:  {kind: sar, commissioner: council, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      notices:
        - {about: sar, by: council, to: police, on: 2015-04-20}
      """),
    Clause(
      "other-review-unchecked", "it runs as one with another", "",
      pair("decided: 2015-04-10, joint-with: dhr", "decided: 2015-04-13")),
  ]
  @Test(arguments: unchecked) func otherReviewUnchecked(_ clause: Clause) throws { try clause.check() }

  static func si(_ si: String, dhr: String = "decided: 2015-04-13", _ rest: String...) -> String {
    """
    processes:
      dhr: {kind: dhr, commissioner: csp, lead: chair, \(dhr)}
      si:  {kind: si, commissioner: council, provider: trust, \(si)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let informs: [Clause] = [
    Clause(
      "si-informs-dhr", "finished, and not passed on", "advice",
      si("started: 2015-03-20, finished: 2015-05-01")),
    Clause("si-informs-dhr", "not begun", "", si("aware: 2015-03-20")),
    Clause(
      "si-informs-dhr", "the review is only considered", "advice",
      si("started: 2015-03-20", dhr: "notified: 2015-04-13")),
    Clause(
      "si-informs-dhr", "the review has ended", "",
      si("started: 2015-03-20", dhr: "decided: 2015-04-13, finished: 2015-06-01")),
    Clause(
      "si-informs-dhr", "the provider passed it on", "",
      si("started: 2015-03-20") + "\nshares:\n  - {what: key-findings, from: trust, to: csp, on: 2015-05-01}"),
    Clause(
      "si-informs-dhr", "it is to be passed on", "advice",
      si("started: 2015-03-20") + "\nshares:\n  - {what: rca, from: si, to: dhr, on: 2015-07-01}"),
    Clause(
      "si-informs-dhr", "about another incident", "", si("started: 2015-03-20, about-other-events: yes")),
    Clause(
      "tor-informed-by-si", "agreed after it began", "advice",
      si("started: 2015-03-20", dhr: "decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01}")),
    Clause(
      "tor-informed-by-si", "agreed on the day it began", "advice",
      si("started: 2015-05-01", dhr: "decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01}")),
    Clause(
      "tor-informed-by-si", "agreed in the month it began", "unclear",
      si("started: 2015-05-10", dhr: "decided: 2015-04-13, terms-of-reference: {agreed: 2015-05}")),
    Clause("tor-informed-by-si", "not agreed yet", "", si("started: 2015-03-20")),
  ]
  @Test(arguments: informs) func healthFindings(_ clause: Clause) throws { try clause.check() }

  static let linked: [Clause] = [
    Clause(
      "linked-below-threshold", "beside an adults review", "advice",
      "processes:\n  scr: {kind: scr, commissioner: board, status: not-proceeding}\n  sar: {kind: sar, commissioner: council, decided: 2015-04-13}"
    ),
    Clause(
      "linked-below-threshold", "the other is only considered", "",
      "processes:\n  scr: {kind: scr, commissioner: board, status: not-proceeding}\n  sar: {kind: sar, commissioner: council, notified: 2015-04-13}"
    ),
    Clause(
      "linked-below-threshold", "the review proceeds", "",
      "processes:\n  scr: {kind: scr, commissioner: board, decided: 2015-04-10}\n  sar: {kind: sar, commissioner: council, decided: 2015-04-13}"
    ),
    Clause(
      "linked-below-threshold", "that it is not needed answers only the one", "advice",
      "processes:\n  scr: {kind: scr, commissioner: board, status: not-proceeding}\n  sar: {kind: sar, commissioner: council, decided: 2015-04-13}\ndecisions:\n  - {about: scr, decision: not-needed, on: 2015-05-01}"
    ),
    Clause(
      "linked-below-threshold", "a decision about both", "",
      "processes:\n  scr: {kind: scr, commissioner: board, status: not-proceeding}\n  sar: {kind: sar, commissioner: council, decided: 2015-04-13}\ndecisions:\n  - {about: [scr, sar], decision: parallel, on: 2015-05-01}"
    ),
  ]
  @Test(arguments: linked) func linkedBelowThreshold(_ clause: Clause) throws { try clause.check() }

  static let mustHaves: [Clause] = [
    Clause(
      "joint-missing-must-have", "joined by the processes themselves", "conflict",
      pair("decided: 2015-04-10, joint-with: dhr", "decided: 2015-04-13")),
    Clause(
      "joint-missing-must-have", "joined in part", "conflict",
      apart + "\ndecisions:\n  - {about: [scr, dhr], decision: part-joint, on: 2015-05-01}"),
    Clause(
      "joint-missing-must-have", "linked is not joined", "",
      apart + "\ndecisions:\n  - {about: [scr, dhr], decision: linked, on: 2015-05-01}"),
    Clause(
      "joint-missing-must-have", "to be decided next month", "",
      apart + "\ndecisions:\n  - {about: [scr, dhr], decision: part-joint, on: 2015-07-01}"),
  ]
  @Test(arguments: mustHaves) func missingMustHaves(_ clause: Clause) throws { try clause.check() }

  @Test func factsAndNamesCoverARequirement() throws {
    let body = """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: si, panel: {trust: trust-member}, must-haves: {kept-public: business office, national-panel-copy: trust-member}}
        si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20}
      documents:
        history: {what: chronology, by: trust, for: scr, status: final, on: 2015-05-01}
        summary: {what: learning-summary, for: scr, status: draft, on: 2015-05-01}
        rca:     {what: rca, by: trust, for: si, status: draft, on: 2015-05-01}
      contacts:
        - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
        - {with: grandmother, by: si, on: 2015-03-25, about: statutory-notice}
      notices:
        - {about: scr, by: board, to: national-panel, on: 2015-04-13}
      decisions:
        - {about: [scr, si], decision: joint, on: 2015-05-01, owners: {report-to-commissioner: trust}}
      """
    let finding = try #require(
      try Clause("joint-missing-must-have", "facts", "conflict", body).findings().first)
    #expect(finding.details.map(\.what) == ["an action plan made with the partners"])
    #expect(finding.remedy.hasSuffix("to name who secures an action plan made with the partners."))
  }
}
