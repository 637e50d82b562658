import Testing

@testable import ProcessGraph

/// Whom a remedy asks: those who can do it, and nobody to speak with themselves.
@Suite struct WhoIsAskedTests {
  private static func remedies(_ body: String, of rule: String, asOf: String = "2015-06-15") throws
    -> [String]
  {
    let report = try RuleTests.check(Example("test", body, asOf: asOf))
    return report.findings.flatMap(\.parts).filter { $0.rule == rule }.map(\.remedy)
  }

  @Test func eachAgencyIsAskedForItsOwnPapers() throws {
    let asked = try Self.remedies(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-02-10, contributors: [trust, council], panel: {police: police-member}}
      """, of: "no-agency-chronology", asOf: "2015-09-15")
    #expect(asked.count == 1)
    #expect(asked[0].contains("the Mental Health NHS Trust") && asked[0].contains("the County Council"))
  }

  @Test func whoeverIsWaitedForReviewsAPauseWithThoseWhoWait() throws {
    let asked = try Self.remedies(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      waits:
        - {process: scr, part: interviews, for: crim, until: trial, because: evidence, decided-by: sio, on: 2015-04-01, review: 2015-05-01}
      """, of: "wait-review-overdue")
    #expect(
      asked == [
        "The senior investigating officer to review the pause with the independent reviewer, and to set a new date or lift it."
      ])
  }

  @Test func aPauseThatGainsNoDayIsNoQuickestChange() throws {
    let asked = try Self.remedies(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, due: 2015-10-10}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02}}
      waits:
        - {process: scr, part: interviews, for: crim, until: trial, on: 2015-05-01}
        - {process: scr, part: report, for: crim, until: trial, on: 2015-05-01}
      """, of: "deadline-unreachable")
    #expect(asked.count == 1 && !asked[0].contains("quickest"), "\(asked)")
  }

  @Test(arguments: [
    ("", "ask the Mental Health NHS Trust to"),
    (", panel: {trust: trust-member}", "ask the panel member for the Mental Health NHS Trust to"),
  ])
  func anAgencyWithoutAPanelMemberIsAskedItself(panel: String, words: String) throws {
    let asked = try Self.remedies(
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10\(panel)}
      interviews:
        - {of: nurse, by: scr, on: 2015-05-06}
      """, of: "practitioner-welfare")
    #expect(asked.count == 1 && asked[0].contains(words), "\(asked)")
  }
}
