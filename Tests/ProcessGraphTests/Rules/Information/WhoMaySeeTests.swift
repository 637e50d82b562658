import Testing

@testable import ProcessGraph

@Suite struct WhoMaySeeTests {
  static func family(_ share: String, _ more: String = "") -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      fam: {kind: fam, commissioner: council, started: 2015-04-01}
    \(more)
    shares:
      - {\(share)}
    """
  }
  static let courts: [Clause] = [
    Clause(
      "qm-family-court", "from the case, done", "conflict",
      family("what: statement, from: fam, to: scr, on: 2015-06-01")),
    Clause(
      "qm-family-court", "planned", "risk", family("what: statement, from: fam, to: scr, on: 2015-07-01")),
    Clause(
      "qm-family-court", "to the press", "conflict",
      family("what: court-record, from: fam, to: media, on: 2015-06-01")),
    Clause(
      "qm-family-court", "refused", "",
      family("what: statement, from: fam, to: scr, on: 2015-06-01, status: refused")),
    Clause(
      "qm-family-court", "by statute", "",
      family("what: statement, from: fam, to: scr, on: 2015-06-01, basis: statute")),
    Clause(
      "qm-family-court", "by agreement, which is not the court's", "conflict",
      family("what: statement, from: fam, to: scr, on: 2015-06-01, basis: agreement")),
    Clause(
      "qm-family-court", "in a month that decides", "unclear",
      family("what: statement, from: fam, to: scr, on: 2015-06")),
    Clause(
      "qm-family-court", "a record of another court", "",
      family("what: court-record, from: scr, to: council, on: 2015-06-01")),
    Clause(
      "qm-civil-regulatory", "open together for thirty days", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  hse: {kind: hse, started: 2015-05-16}"),
    Clause(
      "qm-civil-regulatory", "thirty-one", "risk",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  hse: {kind: hse, started: 2015-05-15}"),
    Clause(
      "qm-civil-regulatory", "spoken thirty-one days ago", "risk",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  hse: {kind: hse, started: 2015-04-15}\nliaison:\n  - {between: [scr, hse], on: 2015-05-15}"
    ),
    Clause(
      "qm-civil-regulatory", "a complaint is not asked about", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  comp: {kind: comp, started: 2015-04-15}"),
    Clause(
      "qm-civil-regulatory", "a process of no listed kind", "risk",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  x: {kind: other, name: civil claim, started: 2015-04-15}"
    ),
  ]
  @Test(arguments: courts) func courtsAndRegulators(_ clause: Clause) throws { try clause.check() }

  static func hearing(_ share: String, _ more: String = "") -> String {
    """
    processes:
      dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      disc: {kind: disc, commissioner: trust, lead: trust-member, started: 2015-05-01}
    \(more)
    shares:
      - {\(share)}
    """
  }
  static let hearings: [Clause] = [
    Clause(
      "dhr-not-inquest", "planned", "risk", hearing("what: key-findings, from: dhr, to: disc, on: 2015-07-01")
    ),
    Clause(
      "dhr-not-inquest", "to whoever leads it", "conflict",
      hearing("what: statement, from: dhr, to: trust-member, on: 2015-06-01")),
    Clause(
      "dhr-not-inquest", "to the employer, who is told of much else", "",
      hearing("what: draft-report, from: dhr, to: trust, on: 2015-06-01")),
    Clause(
      "dhr-not-inquest", "an executive summary", "",
      hearing("what: executive-summary, from: dhr, to: disc, on: 2015-06-01")),
    Clause(
      "dhr-not-inquest", "advice was taken since", "",
      hearing(
        "what: statement, from: dhr, to: disc, on: 2015-06-01",
        "documents:\n  b: {what: legal-advice, for: dhr, on: 2015-06-05}")),
    Clause(
      "dhr-not-inquest", "advice was taken before", "conflict",
      hearing(
        "what: statement, from: dhr, to: disc, on: 2015-06-01",
        "documents:\n  b: {what: legal-advice, for: dhr, on: 2015-05-05}")),
    Clause(
      "dhr-not-inquest", "a paper of the review, from the agency", "conflict",
      hearing(
        "what: a, from: trust, to: disc, on: 2015-06-01",
        "documents:\n  a: {what: agency-report, by: trust, for: dhr, on: 2015-05-05}")),
  ]
  @Test(arguments: hearings) func disciplinaryHearings(_ clause: Clause) throws { try clause.check() }

  static func copies(_ document: String, _ shares: String...) -> String {
    "documents:\n  a: {for: scr, \(document)}\nshares:\n"
      + shares.map { "  - {from: scr, \($0)}" }.joined(separator: "\n")
  }
  static let drafts: [Clause] = [
    Clause(
      "draft-shared-wide", "planned", "risk",
      copies("what: draft-report", "what: a, to: media, on: 2015-07-01")),
    Clause(
      "draft-shared-wide", "done to one, planned to another", "conflict",
      copies(
        "what: draft-report", "what: a, to: media, on: 2015-06-01",
        "what: a, to: practitioners, on: 2015-07-01")),
    Clause(
      "draft-shared-wide", "two papers are two findings", "conflict conflict",
      copies(
        "what: draft-report", "what: a, to: media, on: 2015-06-01",
        "what: executive-summary, to: media, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "an agency's report that is final", "",
      copies(
        "what: agency-report, status: final, on: 2015-05-01",
        "what: a, to: affected-colleagues, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "an agency's report in draft", "conflict",
      copies("what: agency-report, status: draft", "what: a, to: affected-colleagues, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "an agency's report of which nothing is on file", "unclear",
      "shares:\n  - {what: agency-report, from: scr, to: affected-colleagues, on: 2015-06-01}"),
    Clause(
      "draft-shared-wide", "the final report, a day early", "conflict",
      copies(
        "what: final-report, status: final, on: 2015-05-01, published: 2015-06-02",
        "what: a, to: media, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "the final report in the month it is published", "unclear",
      copies(
        "what: final-report, status: final, on: 2015-05-01, published: 2015-06",
        "what: a, to: media, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "to a practitioner who wrote it", "",
      copies("what: draft-report, author: nurse", "what: a, to: nurse, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "to an official", "",
      copies("what: draft-report", "what: a, to: sio, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "notes go back to whoever they are of", "",
      copies("what: interview-notes, of: nurse", "what: a, to: nurse, on: 2015-06-01")),
    Clause(
      "draft-shared-wide", "refused", "",
      copies("what: draft-report", "what: a, to: media, on: 2015-06-01, status: refused")),
    Clause(
      "draft-shared-wide", "to a practitioner on the panel", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10, panel: {trust: nurse}}\nshares:\n  - {what: draft-report, from: scr, to: nurse, on: 2015-06-01}"
    ),
  ]
  @Test(arguments: drafts) func earlyCopies(_ clause: Clause) throws { try clause.check() }
}
