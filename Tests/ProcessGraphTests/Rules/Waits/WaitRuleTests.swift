import Testing

@testable import ProcessGraph

/// The rules that keep waits honest, clause by clause.
@Suite struct WaitRuleTests {
  static let processes = """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      si:   {kind: si, commissioner: trust, started: 2015-03-20}
      other: {kind: other, name: school inquiry, started: 2015-03-20}
      comp: {kind: comp, commissioner: trust, complaint-scheme: police, started: 2015-03-20}
      iopc: {kind: iopc, started: 2015-03-20}
      csc:  {kind: csc, commissioner: council, started: 2015-03-20}
      imr:  {kind: imr, commissioner: trust, started: 2015-03-20}
      reg:  {kind: reg, started: 2015-03-20}
      cor:  {kind: cor, started: 2015-03-15}
      crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: {charge: 2015-06-01}}
    """

  static func clause(_ rule: String, _ title: String, _ expected: String, _ rows: String...) -> Clause {
    Clause(
      rule, title, expected, processes + "\nwaits:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n"))
  }

  static let barriers: [Clause] = [
    clause(
      "barrier-complaint", "any scheme, any part", "gap",
      "process: scr, part: publication, for: comp, because: x, review: 2015-07-01"),
    clause(
      "barrier-complaint", "contact with the family", "gap",
      "process: scr, part: family-contact, for: comp"),
    clause("barrier-complaint", "of another review", "", "process: dhr, for: comp"),
    clause("barrier-complaint", "planned", "", "process: scr, for: comp, on: 2015-07-01"),
    clause("barrier-complaint", "a month that decides", "unclear", "process: scr, for: comp, on: 2015-06"),
    clause("barrier-ipcc", "whole", "gap", "process: scr, for: iopc"),
    clause("barrier-ipcc", "narrow", "", "process: scr, part: interviews, for: iopc"),
    clause("barrier-si", "whole", "gap", "process: scr, for: si"),
    clause("barrier-agency-review", "whole, for a management review", "gap", "process: scr, for: imr"),
    clause(
      "barrier-agency-review", "a report without a date", "gap", "process: scr, part: report, for: csc"),
    clause(
      "barrier-agency-review", "a report for a management review", "", "process: scr, part: report, for: imr"),
    clause("barrier-regulatory", "whole", "risk", "process: scr, for: reg"),
    clause("barrier-disciplinary", "none on file", "", "process: scr, for: reg"),
    clause("qm-no-precedence", "a review that is not protected", "risk", "process: dhr, for: comp"),
    clause(
      "qm-no-precedence", "its report without a reason", "risk",
      "process: dhr, part: report, for: crim, review: 2015-07-01"),
    clause("qm-no-precedence", "a case review for a coroner", "risk", "process: scr, for: cor"),
    clause("qm-no-precedence", "for a process of no known kind", "risk", "process: scr, for: other"),
    clause("qm-no-precedence", "for a kind that another rule names", "", "process: scr, for: reg"),
    clause("qm-no-precedence", "one agency's review", "", "process: si, for: crim"),
    clause("qm-no-precedence", "the coroner", "", "process: cor, for: crim"),
    clause("qm-no-precedence", "by order of a court", "", "process: dhr, for: crim, ground: court-order"),
  ]

  static let reasons: [Clause] = [
    clause("wait-unreasoned", "nothing said", "risk", "process: scr, part: interviews, for: crim"),
    clause(
      "wait-unreasoned", "planned, nothing said", "risk",
      "process: scr, part: interviews, for: crim, on: 2015-07-01"),
    clause("wait-unreasoned", "a planned whole wait", "risk", "process: scr, for: crim, on: 2015-07-01"),
    clause(
      "wait-unreasoned", "a ground is no reason", "risk",
      "process: scr, part: interviews, for: crim, ground: police, decided-by: sio, review: 2015-07-01"),
    clause(
      "wait-unreasoned", "all three", "",
      "process: scr, part: interviews, for: crim, because: x, decided-by: sio, review: 2015-07-01"),
    clause("wait-unreasoned", "an evidence hold", "", "process: scr, part: family-contact, for: crim"),
    clause("wait-unreasoned", "lifted", "", "process: scr, part: interviews, for: crim, lifted: 2015-06-01"),
    clause("wait-unreasoned", "over", "", "process: scr, part: interviews, for: crim, until: charge"),
    clause("wait-unreasoned", "the coroner", "", "process: cor, for: crim"),
    clause("wait-unreasoned", "a process of no known kind", "", "process: other, for: crim"),
    clause("wait-unreasoned", "another rule reports it", "", "process: dhr, for: crim"),
    clause("wait-unreasoned", "reported for one of two", "risk", "process: [scr, si], for: crim"),
    clause(
      "wait-unreasoned", "a court's order for the whole", "risk",
      "process: scr, for: crim, ground: court-order"),
    clause(
      "wait-review-overdue", "yesterday", "risk",
      "process: scr, part: interviews, for: crim, review: 2015-06-14"),
    clause(
      "wait-review-overdue", "today", "", "process: scr, part: interviews, for: crim, review: 2015-06-15"),
    clause(
      "wait-review-overdue", "last month", "risk",
      "process: scr, part: interviews, for: crim, review: 2015-05"),
    clause(
      "wait-review-overdue", "this month", "unclear",
      "process: scr, part: interviews, for: crim, review: 2015-06"),
    clause("wait-review-overdue", "beside a barrier", "risk", "process: scr, for: crim, review: 2015-06-01"),
    clause(
      "wait-review-overdue", "an evidence hold", "",
      "process: scr, part: family-contact, for: crim, review: 2015-06-01"),
    clause(
      "wait-review-overdue", "planned", "",
      "process: scr, part: interviews, for: crim, review: 2015-06-01, on: 2015-07-01"),
    clause("wait-review-overdue", "the coroner", "", "process: cor, for: crim, review: 2015-06-01"),
    clause("wait-review-overdue", "over", "", "process: scr, for: crim, until: charge, review: 2015-06-01"),
  ]

  /// A wait for the charge on 1 June, and a row of the review.
  static func lapsed(_ title: String, _ expected: String, _ part: String, _ tables: String) -> Clause {
    Clause(
      "wait-on-finished", title, expected,
      processes + "\nwaits:\n  - {process: scr, part: \(part), for: crim, until: charge}\n" + tables)
  }

  static let restarts: [Clause] = [
    lapsed("nothing since", "advice", "interviews", ""),
    lapsed("an interview since", "", "interviews", "interviews:\n  - {of: nurse, by: scr, on: 2015-06-02}"),
    lapsed("one planned", "", "interviews", "interviews:\n  - {of: nurse, by: scr, on: 2015-09-02}"),
    lapsed("one before", "advice", "interviews", "interviews:\n  - {of: nurse, by: scr, on: 2015-05-30}"),
    lapsed(
      "one cancelled", "advice", "interviews",
      "interviews:\n  - {of: nurse, by: scr, on: 2015-06-02, cancelled: yes}"),
    lapsed("one by another", "advice", "interviews", "interviews:\n  - {of: nurse, by: dhr, on: 2015-06-02}"),
    lapsed(
      "of somebody else", "advice", "interviews, of: visitor",
      "interviews:\n  - {of: nurse, by: scr, on: 2015-06-02}"),
    lapsed(
      "of the agency's", "", "interviews, of: trust", "interviews:\n  - {of: nurse, by: scr, on: 2015-06-02}"),
    lapsed(
      "the part is reached", "", "interviews",
      "documents:\n  d: {what: final-report, for: scr, status: final, on: 2015-05-02}"),
    lapsed("a draft since", "", "report", "documents:\n  d: {what: draft-report, for: scr, on: 2015-06-02}"),
    lapsed(
      "notes since are no report", "advice", "report",
      "documents:\n  d: {what: interview-notes, for: scr, on: 2015-06-02}"),
    lapsed(
      "the agency's report since", "", "agency-report, of: trust",
      "documents:\n  d: {what: agency-report, by: trust, for: scr, status: draft, on: 2015-06-02}"),
    lapsed(
      "another agency's", "advice", "agency-report, of: trust",
      "documents:\n  d: {what: agency-report, by: council, for: scr, status: draft, on: 2015-06-02}"),
    lapsed(
      "publication planned", "", "publication",
      "documents:\n  d: {what: final-report, for: scr, published: 2015-12-02}"),
    lapsed("nothing of the whole since", "advice", "whole", ""),
    lapsed("a meeting since", "", "whole", "meetings:\n  - {of: scr, on: 2015-06-02}"),
    lapsed("liaison since", "", "whole", "liaison:\n  - {between: [scr, crim], on: 2015-06-02}"),
    lapsed(
      "only publication planned", "advice", "whole",
      "documents:\n  d: {what: final-report, for: scr, published: 2015-12-02}"),
    clause("wait-on-finished", "lifted", "", "process: scr, for: crim, until: charge, lifted: 2015-06-03"),
    clause("wait-on-finished", "still standing", "", "process: scr, for: crim, until: trial"),
    clause("wait-on-finished", "the coroner is asked", "advice", "process: cor, for: crim, until: charge"),
  ]

  @Test(arguments: barriers) func barrier(_ clause: Clause) throws { try clause.check() }
  @Test(arguments: reasons) func reason(_ clause: Clause) throws { try clause.check() }
  @Test(arguments: restarts) func restart(_ clause: Clause) throws { try clause.check() }

  @Test func whatIsMissingIsNamed() throws {
    let found = try findings(
      of: .waitUnreasoned,
      Self.processes
        + "\nwaits:\n  - {process: scr, part: interviews, of: nurse, for: crim, because: a witness}")
    #expect(
      found.map(\.message) == [
        "The interview with the community psychiatric nurse for the serious case review waits for the end of the "
          + "criminal investigation, with no record of who decided or a review date"
      ])
  }

  @Test func theEndOfTheWaitIsAPlace() throws {
    let found = try findings(
      of: .waitOnFinished,
      Self.processes
        + "\nwaits:\n  - {process: scr, part: interviews, of: nurse, decided-by: sio, for: crim, until: charge}"
    )
    #expect(found.map(\.rows) == [["waits[1]", "crim"]])
    #expect(found.first?.about == ["scr", "crim", "nurse"])
    #expect(found.first?.date?.description == "2015-06-01")
  }

  static let notProceeding: [(columns: String, weights: [String])] = [
    ("process: scr, for: gone", ["advice"]),
    ("process: scr, for: gone, until: report, on: 2015-07-01", ["advice"]),
    ("process: scr, for: gone, lifted: 2015-06-01", []),
    ("process: scr, for: gone, lifted: 2015-06", ["unclear"]),
    ("process: scr, for: gone, lifted: 2015-07-01", ["advice"]), ("process: over, for: gone", []),
    ("process: never, for: gone", []), ("process: scr, for: elsewhere", []),
    ("process: any, for: gone", ["advice"]),
  ]

  @Test(arguments: notProceeding.indices) func nothingWaitsForWhatDoesNotProceed(_ n: Int) throws {
    let (columns, weights) = Self.notProceeding[n]
    let text = """
      processes:
        scr:   {kind: scr, lead: reviewer, decided: 2015-04-10}
        over:  {kind: sar, decided: 2015-04-10, finished: 2015-06-01}
        never: {kind: sar, status: not-proceeding}
        gone:  {kind: dhr, status: not-proceeding, milestones: {home-office-clearance: 2015-05-01}}
        elsewhere: {kind: dhr, status: not-proceeding, about-other-events: yes}
      waits:
        - {\(columns)}
      """
    #expect(try findings(of: .waitOnNotProceeding, text).map(\.weight) == weights, "\(columns)")
    // Such a wait takes no part in any other rule about waits.
    for rule in [Rule.barrierCriminal, .qmNoPrecedence, .waitUnreasoned, .waitOnFinished, .deadlock] {
      #expect(try findings(of: rule, text).isEmpty, "\(rule.id) \(columns)")
    }
  }

  @Test func theComplaintsBodyIsNamedByItsFrame() throws {
    let text =
      "processes:\n  scr: {kind: scr, lead: reviewer, decided: 2015-04-10}\n  iopc: {kind: iopc, started: 2015-04-01}\nwaits:\n  - {process: scr, for: iopc}"
    let then = try findings(of: .barrierIpcc, text)
    let now = try findings(of: .barrierIpcc, text, frame: .englandCurrent)
    #expect(then.first?.message.contains("IPCC investigation") == true)
    #expect(now.first?.message.contains("IOPC investigation") == true)
  }
}
