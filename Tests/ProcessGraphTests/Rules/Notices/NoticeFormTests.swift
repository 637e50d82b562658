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
    ("2015-05-18", "risk"), ("2015-05-26", "risk"), ("2015-05-27", "gap"), ("2015-05-17", ""),
  ]) func theClock(_ asOf: String, _ expected: String) throws {
    try Clause("notify-criminal-police", "as of \(asOf)", expected, asOf: asOf, Self.police).check()
  }

  static let clocks = [
    Clause(
      "notify-criminal-police", "no date at all", "unclear",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, status: running}
      """),
    Clause(
      "notify-criminal-police", "a month in which the time may have run out", "unclear",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-06}
      """),
    Clause(
      "notify-criminal-police", "a month long past", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-03}
      """),
    Clause(
      "notify-criminal-police", "a notice of this month may be still to come", "unclear",
      police + """
        notices:
          - {about: crim, to: crag, on: 2015-06}
        """),
    Clause(
      "notify-criminal-police", "a planned notice tells nobody yet", "gap",
      police + """
        notices:
          - {about: crim, to: crag, on: 2015-06-16}
        """),
    Clause(
      "notify-criminal-police", "the board's own length of the clock", "risk", asOf: "2015-05-29",
      "settings: {earliest-opportunity: 10}\n" + police),
    Clause(
      "notify-disciplinary", "a review that has not begun has no panel to tell in time", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, notified: 2015-03-16, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
    Clause(
      "notify-disciplinary", "the panel's clock begins with the review", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-06-12, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
    Clause(
      "notify-disciplinary", "an open review without a date", "unclear",
      """
      processes:
        scr:  {kind: scr, commissioner: board, status: running, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
  ]

  @Test(arguments: clocks) func clocksAndMonths(_ clause: Clause) throws { try clause.check() }

  static let silences = [
    Clause(
      "notify-criminal-police", "the police contribute by an officer on the panel", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Clause(
      "notify-criminal-police", "an agency without a voice is another rule's", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Clause(
      "notify-criminal-police", "the subgroup oversees no homicide review", "",
      """
      processes:
        dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Clause(
      "notify-criminal-police", "a finished review hears no more", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, finished: 2015-06-01, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18}
      """),
    Clause(
      "notify-criminal-police", "an investigation of other events", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim: {kind: crim, commissioner: police, started: 2015-05-18, about-other-events: yes}
      """),
    Clause(
      "notify-criminal-police", "two investigations run as one are one finding", "gap",
      """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim:  {kind: crim, commissioner: police, started: 2015-05-18}
        crim2: {kind: crim, commissioner: police, started: 2015-05-20, joint-with: crim}
      """),
    Clause(
      "notify-criminal-police", "a notice about either of them serves", "",
      """
      processes:
        scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
        crim:  {kind: crim, commissioner: police, started: 2015-05-18}
        crim2: {kind: crim, commissioner: police, started: 2015-05-20, joint-with: crim}
      notices:
        - {about: crim2, to: crag, on: 2015-05-20}
      """),
  ]

  @Test(arguments: silences) func whoIsAsked(_ clause: Clause) throws { try clause.check() }

  @Test func localClockIsQuoted() throws {
    let finding = try #require(
      try Clause("notify-criminal-police", "", "gap", Self.police).findings().first)
    #expect(finding.settings == [.earliestOpportunity: 5])
    #expect(finding.about == ["scr", "crim", "police"])
    #expect(
      finding.message
        == "No record that the Case Review and Governance subgroup has been told about the criminal investigation"
    )
    #expect(
      finding.remedy
        == "The Police to tell the Case Review and Governance subgroup about the criminal investigation, and record the date."
    )
  }
}
