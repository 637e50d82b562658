import Testing

@testable import ProcessGraph

/// The general form of the rules on notices: its clock, its recipients, and when it leaves the word to another rule.
@Suite struct NoticeFormTests {
  static let police = """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-05-18}

    """

  /// Begun on Monday 18 May; the 25th was a bank holiday, so that five working days end on the 26th.
  @Test(arguments: [
    ("2015-05-18", ["risk"]), ("2015-05-26", ["risk"]), ("2015-05-27", ["breach"]), ("2015-05-17", []),
  ]) func theClock(_ asOf: String, _ verdicts: [String]) throws {
    #expect(try judge(.notifyCriminalTvp, Self.police, asOf: asOf).verdicts == verdicts)
  }

  static let clocks = [
    Judged(
      "no date at all", .notifyCriminalTvp, ["cannot tell"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, status: running}
      """),
    Judged(
      "a month in which the time may have run out", .notifyCriminalTvp, ["cannot tell"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-06}
      """),
    Judged(
      "a month long past", .notifyCriminalTvp, ["breach"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-03}
      """),
    Judged(
      "a notice of this month may be still to come", .notifyCriminalTvp, ["cannot tell"],
      police + """
        notices:
          - {about: crim, to: crag, on: 2015-06}
        """),
    Judged(
      "a planned notice tells nobody yet", .notifyCriminalTvp, ["breach"],
      police + """
        notices:
          - {about: crim, to: crag, on: 2015-06-16}
        """),
    Judged(
      "the board's own length of the clock", .notifyCriminalTvp, ["risk"], asOf: "2015-05-29",
      "settings: {earliest-opportunity: 10}\n" + police),
    Judged(
      "a review that has not begun has no panel to tell in time", .notifyDisciplinary, ["risk"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, notified: 2015-03-16, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
    Judged(
      "the panel's clock begins with the review", .notifyDisciplinary, ["risk"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-06-12, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
    Judged(
      "an open review without a date", .notifyDisciplinary, ["cannot tell"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, status: running, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
  ]

  @Test(arguments: clocks) func clocksAndMonths(_ judged: Judged) throws { try judged.expectVerdicts() }

  static let silences = [
    Judged(
      "the police contribute by an officer on the panel", .notifyCriminalTvp, ["breach"],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Judged(
      "an agency without a voice is another rule's", .notifyCriminalTvp, [],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Judged(
      "the subgroup oversees no homicide review", .notifyCriminalTvp, [],
      """
      processes:
        dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Judged(
      "a finished review hears no more", .notifyCriminalTvp, [],
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, finished: 2015-06-01, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Judged(
      "an investigation of other events", .notifyCriminalTvp, [],
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18, about-other-events: yes}
      """),
    Judged(
      "two investigations run as one are one finding", .notifyCriminalTvp, ["breach"],
      """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim:  {kind: crim, commissioner: police, started: 2015-05-18}
        crim2: {kind: crim, commissioner: police, started: 2015-05-20, joint-with: crim}
      """),
    Judged(
      "a notice about either of them serves", .notifyCriminalTvp, [],
      """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim:  {kind: crim, commissioner: police, started: 2015-05-18}
        crim2: {kind: crim, commissioner: police, started: 2015-05-20, joint-with: crim}
      notices:
        - {about: crim2, to: crag, on: 2015-05-20}
      """),
  ]

  @Test(arguments: silences) func whoIsAsked(_ judged: Judged) throws { try judged.expectVerdicts() }

  @Test func localClockIsQuoted() throws {
    let finding = try #require(try judge(.notifyCriminalTvp, Self.police).first)
    #expect(finding.settings == [.earliestOpportunity: 5])
    #expect(finding.about == ["scr", "crim", "police"])
    #expect(
      finding.message
        == "No record that the Case Review and Governance subgroup has been told of the criminal investigation")
    #expect(
      finding.remedy
        == "The Police to tell the Case Review and Governance subgroup of the criminal investigation, and record the date.")
  }
}
