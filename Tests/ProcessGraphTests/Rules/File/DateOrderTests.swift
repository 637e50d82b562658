import Testing

@testable import ProcessGraph

@Suite struct DateOrderTests {
  /// One process with some columns.
  static func process(_ title: String, _ expected: String, _ kind: String, _ columns: String) -> Clause {
    Clause("date-order", title, expected, "processes:\n  x: {kind: \(kind), \(columns)}")
  }

  static let processes: [Clause] = [
    process(
      "in order", "", "scr",
      "aware: 2015-03-14, notified: 2015-03-16, decided: 2015-04-10, started: 2015-04-12"),
    process("on one day", "", "scr", "notified: 2015-04-10, decided: 2015-04-10, started: 2015-04-10"),
    process("aware after notified", "risk", "scr", "aware: 2015-03-17, notified: 2015-03-16"),
    process("decided after started", "risk", "scr", "decided: 2015-04-17, started: 2015-04-16"),
    process(
      "aware after finished, nothing between", "risk", "scr", "aware: 2015-05-17, finished: 2015-04-16"),
    process(
      "published before it finished", "risk", "scr",
      "started: 2015-04-01, finished: 2015-06-10, published: 2015-06-01"),
    process(
      "a verdict is published first", "", "crim",
      "started: 2015-04-01, finished: 2015-06-10, published: 2015-06-01"),
    process("an inquest too", "", "cor", "started: 2015-04-01, finished: 2015-06-10, published: 2015-06-01"),
    process("published before it started", "risk", "crim", "started: 2015-04-01, published: 2015-03-20"),
    process("a month that could be right", "", "scr", "notified: 2015-04-20, decided: 2015-04"),
    process("a month that cannot", "risk", "scr", "notified: 2015-05-01, decided: 2015-04"),
    process(
      "a milestone before all", "risk", "disc",
      "notified: 2015-04-10, started: 2015-04-20, milestones: {outcome: 2015-04-09}"),
    process(
      "a milestone after the notice", "", "disc",
      "notified: 2015-04-10, started: 2015-04-20, milestones: {outcome: 2015-04-10}"),
    process(
      "a milestone after the end", "risk", "crim",
      "started: 2015-03-14, finished: 2015-06-01, milestones: {sentence: 2015-06-02}"),
    process(
      "a restriction lifted after the end", "", "crim",
      "started: 2015-03-14, finished: 2015-06-01, milestones: {reporting-restriction-lifted: 2015-06-02}"),
    process(
      "the Home Office clears after the end", "", "dhr",
      "started: 2015-03-14, finished: 2015-06-01, milestones: {home-office-clearance: 2015-06-02}"),
    process(
      "a milestone and an end alone", "", "crim", "finished: 2015-06-01, milestones: {charge: 2015-03-14}"),
    process(
      "trial before charge", "risk", "crim",
      "started: 2015-03-14, milestones: {charge: 2015-05-01, trial: 2015-04-01}"),
    process(
      "sentence before charge", "risk", "crim",
      "started: 2015-03-14, milestones: {charge: 2015-05-01, sentence: 2015-04-01}"),
    process(
      "resumed before suspended", "risk", "cor",
      "started: 2015-03-14, milestones: {suspended: 2015-05-01, resumed: 2015-04-01}"),
    process(
      "inquest before it opened", "risk", "cor",
      "started: 2015-03-14, milestones: {inquest-opened: 2015-05-01, inquest: 2015-04-01}"),
    process(
      "verdict before a milestone of its own", "", "crim",
      "started: 2015-03-14, milestones: {verdict: 2015-04-01, plea: 2015-05-01}"),
    process("before the incident", "risk", "scr", "decided: 2015-03-13"),
    process("on the day of the incident", "", "scr", "decided: 2015-03-14"),
    process("a milestone before the incident", "risk", "cor", "milestones: {inquest-opened: 2015-03-13}"),
    process("an investigation may be older", "", "crim", "started: 2015-01-01"),
    process("so may a family court case", "", "fam", "started: 2014-01-01"),
    process("about other events", "", "scr", "decided: 2015-03-13, about-other-events: yes"),
    process(
      "about other events, but out of order", "risk", "scr",
      "notified: 2015-03-13, decided: 2015-03-12, about-other-events: yes"),
    process(
      "does not proceed", "", "scr", "notified: 2015-03-20, decided: 2015-03-18, status: not-proceeding"),
    process(
      "several pairs are one finding", "risk", "scr",
      "notified: 2015-05-20, decided: 2015-04-18, started: 2015-03-18"),
  ]

  static let rows: [Clause] = [
    Clause(
      "date-order", "a review before the wait", "risk",
      "waits:\n  - {process: scr, for: crim, on: 2015-05-02, review: 2015-05-01}"),
    Clause(
      "date-order", "lifted before it began", "risk",
      "waits:\n  - {process: any, for: crim, on: 2015-05-02, lifted: 2015-05-01}"),
    Clause(
      "date-order", "lifted before its review", "",
      "waits:\n  - {process: scr, for: crim, on: 2015-05-02, review: 2015-07-01, lifted: 2015-05-02}"),
    Clause(
      "date-order", "signed off before it was written", "risk",
      "documents:\n  d: {what: final-report, for: scr, on: 2015-06-02, signed-off: 2015-06-01}"),
    Clause(
      "date-order", "published before it was signed off", "risk",
      "documents:\n  d: {what: final-report, for: scr, signed-off: 2015-06-02, published: 2015-06-01}"),
    Clause(
      "date-order", "written after its due date", "",
      "documents:\n  d: {what: final-report, for: scr, on: 2015-06-02, due: 2015-06-01}"),
    Clause(
      "date-order", "consent withdrawn before it was asked", "risk",
      "interviews:\n  - {of: nurse, by: scr, consent-asked: 2015-06-02, consent-withdrawn: 2015-06-01}"),
    Clause(
      "date-order", "a cancelled interview", "",
      "interviews:\n  - {of: nurse, by: scr, consent-asked: 2015-06-02, consent-withdrawn: 2015-06-01, cancelled: yes}"
    ),
    Clause(
      "date-order", "advice before the dispute", "risk",
      "disputes:\n  - {between: [scr, dhr], raised: 2015-06-02, legal-advice: 2015-06-01}"),
    Clause(
      "date-order", "settled before it was raised", "risk",
      "disputes:\n  - {raised: 2015-06-02, settled: 2015-06-01}"),
    Clause(
      "date-order", "advice after settlement", "",
      "disputes:\n  - {raised: 2015-06-02, legal-advice: 2015-06-10, settled: 2015-06-05}"),
    Clause(
      "date-order", "cleared before the report", "risk",
      """
      processes:
        x: {kind: dhr, decided: 2015-04-10, milestones: {home-office-clearance: 2015-06-01}}
      documents:
        d: {what: final-report, for: x, status: final, on: 2015-06-02}
      """),
    Clause(
      "date-order", "cleared between two versions", "",
      """
      processes:
        x: {kind: dhr, decided: 2015-04-10, milestones: {home-office-clearance: 2015-06-01}}
      documents:
        c: {what: final-report, for: x, status: superseded, on: 2015-05-02}
        d: {what: final-report, for: x, status: final, on: 2015-06-02}
      """),
  ]

  /// Dates that cannot be meant, each in a row of its own, and near misses.
  static let slips: [Clause] = [
    Clause(
      "date-order", "an interview before the incident", "risk",
      "interviews:\n  - {of: nurse, by: scr, on: 2014-05-06}"),
    Clause(
      "date-order", "of a process that is older than the incident", "",
      """
      processes:
        si: {kind: si, commissioner: trust, started: 2013-03-20}
      interviews:
        - {of: nurse, by: si, on: 2014-05-06}
      """),
    Clause(
      "date-order", "a talk five weeks before the review began", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-05-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      liaison:
        - {between: [scr, crim], on: 2015-04-01}
      """),
    Clause(
      "date-order", "a contact five weeks before the review began", "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-05-10}
      contacts:
        - {with: grandmother, by: scr, on: 2015-04-01, about: notification}
      """),
    Clause(
      "date-order", "a contact four weeks before the review began", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-05-10}
      contacts:
        - {with: grandmother, by: scr, on: 2015-04-12, about: notification}
      """),
    Clause(
      "date-order", "decided long after its own interview", "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, notified: 2015-03-16, decided: 2051-04-10}
      interviews:
        - {of: nurse, by: scr, on: 2015-05-06}
      """),
    Clause(
      "date-order", "a death after the file's own day", "risk",
      "subjects:\n  child: {age: 17, died: 2051-03-14, death: unnatural}"),
    Clause(
      "date-order", "a death ten months after the harm", "", asOf: "2016-06-15",
      "subjects:\n  child: {age: 17, seriously-harmed: 2015-03-14, died: 2016-01-14}\nas-of: 2016-06-15"),
    Clause(
      "date-order", "a paper of the last century", "risk",
      "documents:\n  d: {what: chronology, by: council, for: scr, on: 1915-05-06}"),
    Clause(
      "date-order", "a paper from four years before", "",
      "documents:\n  d: {what: chronology, by: council, for: scr, on: 2011-05-06}"),
    Clause(
      "date-order", "a paper that is due in ninety years", "risk",
      "documents:\n  d: {what: agency-report, by: council, for: scr, status: requested, due: 2105-08-01}"),
    Clause(
      "date-order", "an old paper of a process about other events", "",
      """
      processes:
        si: {kind: si, commissioner: trust, about-other-events: yes}
      documents:
        d: {what: rca, by: trust, for: si, on: 2005-05-06}
      """),
    Clause(
      "date-order", "a wait to be looked at again in ninety years", "risk",
      "waits:\n  - {process: scr, for: crim, on: 2015-05-02, review: 2105-07-01}"),
    Clause(
      "date-order", "a decision of the last century", "risk",
      "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 1915-05-01, by: the board}"),
    Clause(
      "date-order", "a dispute settled in ninety years", "risk",
      "disputes:\n  - {between: [scr, dhr], about: family-contact, raised: 2015-05-01, settled: 2105-05-20}"),
    Clause(
      "date-order", "terms agreed in ninety years", "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, terms-of-reference: {agreed: 2105-05-01}}
      """),
    Clause(
      "date-order", "an acceptance may last for long", "",
      """
      accepted:
        - {rule: scope-missing, about: [scr], by: the chair, on: 2015-05-01, because: later, until: 2035-01-08}
      """),
    Clause(
      "date-order", "a process older than the incident", "",
      "processes:\n  care: {kind: fam, started: 2004-03-04}"),
    Clause(
      "date-order", "a notice more than five years ahead", "risk",
      "notices:\n  - {about: crim, by: police, to: crag, on: 2025-05-06}"),
  ]

  @Test(arguments: slips) func slip(_ clause: Clause) throws { try clause.check() }

  /// A wrong year hides a contact before the police agreed: the row says so, and what it may be.
  @Test func saysWhatADateHides() throws {
    let found = try findings(
      of: .dateOrder,
      "contacts:\n  - {with: grandmother, by: scr, on: 2014-05-06, about: involvement}")
    #expect(
      found.first?.message.hasPrefix(
        "The date of the contact with the maternal grandmother, 6 May 2014, is ten months before the incident; "
          + "if 6 May 2015 is meant, it hides ") == true)
    #expect(found.first?.details.contains { $0.what.contains("agreed") } == true)
  }

  @Test(arguments: processes) func process(_ clause: Clause) throws { try clause.check() }
  @Test(arguments: rows) func row(_ clause: Clause) throws { try clause.check() }

  @Test func saysWhich() throws {
    let one = try findings(
      of: .dateOrder, "processes:\n  scr: {kind: scr, notified: 2015-04-20, decided: 2015-04-10}")
    #expect(
      one.map(\.message) == [
        "In the serious case review, ‘decided’ (10 April 2015) stands before ‘notified’ (20 April 2015)"
      ])
    #expect(one.first?.remedy == "Check ‘decided’ against ‘notified’ in the row ‘scr’.")
    #expect(one.first?.about == ["scr"] && one.first?.rows == ["scr"])
    let three = try findings(
      of: .dateOrder,
      "processes:\n  scr: {kind: scr, notified: 2015-05-20, decided: 2015-04-10, started: 2015-04-02}")
    #expect(
      three.map(\.message) == ["In the serious case review, three pairs of dates stand in the wrong order"])
    #expect(three.first?.details.map(\.what) == ["‘decided’", "‘started’", "‘started’"])
    #expect(three.first?.date?.description == "2015-04-02")
  }
}
