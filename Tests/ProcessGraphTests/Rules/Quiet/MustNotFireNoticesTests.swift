import Testing

@testable import ProcessGraph

/// What must never fire, by the numbers of the list, each beside the twin that does.
@Suite struct MustNotFireNoticesTests {
  static let noticeRules = Rule.all.filter { $0.family == .notices }

  /// The rules that find something about the homicide review.
  func fired(_ body: String) throws -> Set<String> {
    let report = try RuleTests.check(Example("", body))
    return Set(report.findings.filter { $0.about.contains("dhr") }.flatMap(\.answers))
  }

  static let review = """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: chair, trust: trust-member}}

    """

  @Test func number11ProcessNotProceeding() throws {
    let quiet = try fired(
      Self.review
        + "  dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, status: not-proceeding}")
    let twin = try fired(
      Self.review + "  dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}")
    #expect(!quiet.contains("panel-member-declare") && !quiet.contains("scope-missing"))
    #expect(twin.contains("panel-member-declare") && twin.contains("scope-missing"))
  }

  @Test func number12WhatIsAskedOfTheCoroner() throws {
    let body = "processes:\n  cor: {kind: cor, subjects: child, started: 2015-03-15}\n"
    let asked = Clause("notify-coroner-board", "no notice", "advice", body)
    try asked.check()
    let finding = try #require(try asked.findings().first)
    #expect(finding.remedy.contains("business unit") && finding.remedy.contains("to ask"))
    try Clause(
      "notify-coroner-board", "told together", "",
      body + """
        notices:
          - {about: cor, to: board, on: 2015-03-17}
          - {about: cor, to: cdop, on: 2015-03-17}
        """
    ).check()
  }

  @Test func number15JointReviewAndItself() throws {
    let apart = Self.review + "  dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}"
    let joint = apart.dropLast() + ", joint-with: scr}"
    let ofNotices = Set(
      Self.noticeRules.map(\.id).filter { $0.hasPrefix("notify-") } + ["panel-member-declare"])
    #expect(try fired(String(joint)).isDisjoint(with: ofNotices))
    #expect(try !fired(apart).isDisjoint(with: ofNotices))
  }
}

/// The last of the list that is about no one rule.
@Suite struct MustNotFireAcceptedTests {
  static func report(until: String) throws -> CheckReport {
    try RuleTests.check(
      Example(
        "accepted",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-06-10}
        accepted:
          - {rule: no-business-manager, about: scr, by: the board, on: 2015-06-11, because: she starts in July, until: \(until)}
        """))
  }

  @Test func number16AnAcceptedFinding() throws {
    let ahead = try Self.report(until: "2015-07-31")
    #expect(ahead.accepted.map(\.rule) == ["no-business-manager"])
    #expect(!ahead.findings.contains { ["no-business-manager", "acceptance-unused"].contains($0.rule) })
    // It does not count for the exit status, and is told among the accepted.
    #expect(ahead.count(of: .risk) == ahead.findings.count { $0.severity == .risk })
    #expect(ahead.text(extent: .full).contains("(no-business-manager); accepted by the board"))
    // The twin: its time has run out.
    let past = try Self.report(until: "2015-06-14")
    #expect(past.accepted.isEmpty)
    let back = past.findings.map(\.rule).filter {
      ["no-business-manager", "acceptance-expired"].contains($0)
    }
    #expect(back.sorted() == ["acceptance-expired", "no-business-manager"])
  }
}
