import Testing

@testable import ProcessGraph

/// Rules of several families that speak of one cause make one finding.
@Suite struct JoinedCauseTests {
  /// The rules of each finding of family-f that more than one answers.
  @Test func oneCauseIsOneFinding() throws {
    let report = try ExampleFigures.report("family-f")
    let joined = report.findings.map(\.answers).filter { $0.count > 1 }
    let expected: [[String]] = [
      ["interview-consent-not-asked", "practitioner-not-told"],
      ["interview-duplicate-avoidable", "practitioner-not-told"],
      ["agency-unrepresented", "link-incomplete"],
      ["no-agency-chronology", "imr-duplicates-rca", "legal-ownership-advice"],
      ["tor-not-shared", "liaison-stale"],
      ["tor-not-shared", "liaison-stale", "other-review-unchecked"],
      ["family-notify-uncoordinated", "family-told-remit"],
      ["family-notify-uncoordinated", "family-not-involved", "family-told-remit"],
      ["barrier-criminal", "deadline-unreachable"],
      ["notes-shared-without-consent", "practitioner-not-told-criminal"],
      ["mou-missing", "si-safeguarding-lead-liaison"],
      ["draft-to-criminal", "cps-timescale", "liaison-stale"],
      ["tor-informed-by-si", "si-informs-dhr"],
    ]
    #expect(joined == expected)
    #expect(report.findings.count == 33)
  }

  /// A list calls it by what weighs most, whichever of its rules comes first in the contract.
  @Test func whatWeighsMostLeads() throws {
    let report = try ExampleFigures.report("family-f")
    let papers = try #require(report.findings.first { $0.rule == "no-agency-chronology" })
    #expect(papers.severity == .gap && papers.leadingRule == "legal-ownership-advice")
    #expect(
      papers.message.hasPrefix(
        "For the serious case review: no record of seven chronologies and reports from "))
  }

  /// An interview that is still ahead is asked about once; another person's stays apart, and so does one that is held.
  @Test(arguments: [("2015-06-24", true), ("2015-06-04", false)])
  func onlyAnInterviewAheadJoins(day: String, isJoined: Bool) throws {
    let report = try RuleTests.check(
      Example(
        "test",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06, consent-asked: 2015-05-06, consent-to: dhr, told-of-processes: 2015-05-01}
          - {of: nurse, by: dhr, on: \(day)}
        """))
    let finding = try #require(report.findings.first { $0.answers.contains("interview-duplicate-avoidable") })
    #expect(finding.answers.contains("practitioner-not-told") == isJoined)
  }

  /// What is accepted of a cause leaves the rest standing.
  @Test func onePartCanBeAccepted() throws {
    let text =
      try ExampleFigures.text("family-f") + """

        accepted:
          - {rule: draft-to-criminal, because: agreed by letter, by: the panel, on: 2015-06-10, until: 2015-12-31}

        """
    let report = try ExampleFigures.report(text: text)
    let finding = try #require(report.findings.first { $0.answers.contains("cps-timescale") })
    #expect(finding.parts.map(\.rule) == ["cps-timescale", "liaison-stale"])
    #expect(finding.acceptedParts.map(\.rule) == ["draft-to-criminal"])
  }
}
