import Testing

@testable import ProcessGraph

@Suite struct CoronerGateTests {
  static func court(_ crim: String, _ cor: String, _ rest: String...) -> String {
    """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, \(crim)}
      cor:  {kind: cor, started: 2015-03-15\(cor)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let charged = "milestones: {charge: 2015-03-18}"

  static let suspension: [Clause] = [
    Clause("coroner-not-suspended", "charged, nothing more on file", "unclear", court(charged, "")),
    Clause("coroner-not-suspended", "not charged", "", court("status: running", "")),
    Clause("coroner-not-suspended", "to be charged", "", court("milestones: {charge: 2015-07-18}", "")),
    Clause("coroner-not-suspended", "the case has ended", "", court(charged + ", finished: 2015-06-01", "")),
    Clause(
      "coroner-not-suspended", "suspended on an unknown day", "",
      court(charged, ", milestones: {suspended: }")),
    Clause(
      "coroner-not-suspended", "to be suspended later", "unclear",
      court(charged, ", milestones: {suspended: 2015-07-02}")),
    Clause(
      "coroner-not-suspended", "timing was spoken of before the charge", "unclear",
      court(charged, "", "liaison:\n  - {between: [crim, cor], on: 2015-03-17, about: timing}")),
    Clause(
      "coroner-not-suspended", "only disclosure was spoken of", "unclear",
      court(charged, "", "liaison:\n  - {between: [crim, cor], on: 2015-03-20, about: disclosure}")),
    Clause(
      "coroner-resumed-early", "has resumed with the trial to come", "risk",
      court(charged, ", milestones: {suspended: 2015-03-20, resumed: 2015-06-01}")),
    Clause(
      "coroner-resumed-early", "to resume, with no date for the verdict", "unclear",
      court(charged, ", milestones: {suspended: 2015-03-20, resumed: 2015-09-01}")),
    Clause(
      "coroner-resumed-early", "to resume in the month of the verdict", "unclear",
      court("milestones: {charge: 2015-03-18, verdict: 2015-11-20}", ", milestones: {resumed: 2015-11}")),
    Clause(
      "coroner-resumed-early", "no charge", "",
      court("milestones: {verdict: 2015-11-20}", ", milestones: {resumed: 2015-09-01}")),
    Clause(
      "coroner-resumed-early", "timing was spoken of after it resumed", "risk",
      court(
        charged, ", milestones: {resumed: 2015-06-01}",
        "liaison:\n  - {between: [crim, cor], on: 2015-06-08, about: timing}")),
  ]
  @Test(arguments: suspension) func coroner(_ clause: Clause) throws { try clause.check() }

  static func shared(_ what: String, _ share: String, _ more: String = "") -> String {
    court(
      charged, "",
      """
      agencies:
        board:   {name: Safeguarding Children Board, sector: partnership}
        csp:     {name: Community Safety Partnership, sector: partnership}
        police:  {name: Police, sector: police}
        trust:   {name: Mental Health NHS Trust, sector: health}
        council: {name: County Council, sector: council}
        court:   {name: Coroner's Court, sector: court}
      documents:
        paper: {what: \(what), by: trust, for: scr, of: nurse, on: 2015-05-20}
      \(more)
      shares:
        - {what: paper, from: scr, \(share)}
      """)
  }
  static let papers: [Clause] = [
    Clause(
      "unpublished-report-to-coroner", "a draft to a court", "risk",
      shared("draft-report", "to: court, on: 2015-06-01")),
    Clause(
      "unpublished-report-to-coroner", "planned", "risk", shared("chronology", "to: cor, on: 2015-07-01")),
    Clause(
      "unpublished-report-to-coroner", "refused", "",
      shared("chronology", "to: cor, on: 2015-06-01, status: refused")),
    Clause(
      "unpublished-report-to-coroner", "to the trust", "", shared("chronology", "to: trust, on: 2015-06-01")),
    Clause(
      "unpublished-report-to-coroner", "terms of reference", "",
      shared("terms-of-reference", "to: cor, on: 2015-06-01")),
    Clause(
      "unpublished-report-to-coroner", "a final report nobody has published", "risk",
      shared("final-report", "to: cor, on: 2015-06-01")),
    Clause(
      "unpublished-report-to-coroner", "advice that came later", "risk",
      shared(
        "chronology", "to: cor, on: 2015-06-01", "  advice: {what: legal-advice, for: scr, on: 2015-06-05}")),
    Clause(
      "unpublished-report-to-coroner", "advice in the month of the share", "unclear",
      shared("chronology", "to: cor, on: 2015-06-01", "  advice: {what: legal-advice, for: scr, on: 2015-06}")
    ),
    Clause(
      "unpublished-report-to-coroner", "advice for another review", "risk",
      shared(
        "chronology", "to: cor, on: 2015-06-01", "  advice: {what: legal-advice, for: crim, on: 2015-05-20}")),
  ]
  @Test(arguments: papers) func papersToACoroner(_ clause: Clause) throws { try clause.check() }

  @Test func thoseWhoseWordsAreInItAreNamed() throws {
    let clause = Clause(
      "unpublished-report-to-coroner", "notes", "risk",
      Self.shared("interview-notes", "to: cor, on: 2015-06-01"))
    let finding = try #require(try clause.findings().first)
    #expect(finding.about == ["scr", "cor", "nurse"])
    #expect(
      finding.remedy
        == "The independent reviewer to take legal advice now on who may ask for them and what can still be agreed, "
        + "and to tell the community psychiatric nurse, whose words are in them, that they have gone."
    )
  }

  @Test func whatIsAheadIsHeldBackUntilThereIsAdvice() throws {
    let clause = Clause(
      "unpublished-report-to-coroner", "a chronology ahead", "risk",
      Self.shared("chronology", "to: cor, on: 2015-07-01"))
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.remedy
        == "The independent reviewer to take legal advice before sharing, and tell the community psychiatric nurse, "
        + "whose words are in it.")
  }

  static func complaint(_ columns: String, _ other: String, _ rest: String...) -> String {
    """
    processes:
      comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act\(columns)}
      x:    {\(other)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let complaints: [Clause] = [
    Clause(
      "complaint-should-be-parked", "beside care proceedings", "risk",
      complaint("", "kind: fam, started: 2015-04-01")),
    Clause(
      "complaint-should-be-parked", "beside a review", "", complaint("", "kind: scr, started: 2015-04-01")),
    Clause(
      "complaint-should-be-parked", "the complaint has ended", "",
      complaint(", finished: 2015-06-01", "kind: fam, started: 2015-04-01")),
    Clause(
      "complaint-should-be-parked", "spoken of in a month that decides", "unclear",
      complaint(
        "", "kind: fam, started: 2015-04-01", "liaison:\n  - {between: [comp, x], on: 2015-06, about: timing}"
      )),
    Clause(
      "complaint-parked-without-ground", "held for a review", "risk",
      complaint("", "kind: dhr, started: 2015-04-01", "waits:\n  - {process: comp, for: x, on: 2015-05-08}")),
    Clause(
      "complaint-parked-without-ground", "held for a criminal case", "",
      complaint("", "kind: crim, started: 2015-04-01", "waits:\n  - {process: comp, for: x, on: 2015-05-08}")),
    Clause(
      "complaint-parked-without-ground", "a wait still ahead", "",
      complaint("", "kind: dhr, started: 2015-04-01", "waits:\n  - {process: comp, for: x, on: 2015-07-08}")),
    Clause(
      "complaint-parked-without-ground", "part of it only", "",
      complaint(
        "", "kind: dhr, started: 2015-04-01",
        "waits:\n  - {process: comp, part: report, for: x, on: 2015-05-08}")),
    Clause(
      "complaint-parked-without-ground", "from a month that decides", "unclear",
      complaint("", "kind: dhr, started: 2015-04-01", "waits:\n  - {process: comp, for: x, on: 2015-06}")),
  ]
  @Test(arguments: complaints) func complaintsBesideOthers(_ clause: Clause) throws { try clause.check() }
}
