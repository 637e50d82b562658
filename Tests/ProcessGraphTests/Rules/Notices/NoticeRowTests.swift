import Testing

@testable import ProcessGraph

/// The rows of the table of notices: clauses that their examples do not show.
@Suite struct NoticeRowTests {
  @Test(arguments: disciplinary + criminal + talks + complaints) func tellingTheReview(_ clause: Clause)
    throws
  {
    try clause.check()
  }

  static let disciplinary = [
    Clause(
      "notify-disciplinary", "a linked agency", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, linked: {trust: police-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-05-18}
      """),
    Clause(
      "notify-disciplinary", "a seat on the panel of the process it is run as one with", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr}
        dhr:  {kind: dhr, commissioner: csp, decided: 2015-04-10, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-05-18}
      """),
    Clause(
      "notify-disciplinary", "sixty days of silence are not too long", "", asOf: "2015-05-26",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-03-23}
      notices:
        - {about: disc, to: panel, on: 2015-03-27}
      """),
    Clause(
      "notify-disciplinary", "sixty-one days are", "risk", asOf: "2015-05-27",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-03-23}
      notices:
        - {about: disc, to: panel, on: 2015-03-27}
      """),
    Clause(
      "notify-disciplinary", "an update counts like the first notice", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-03-23}
      notices:
        - {about: disc, to: panel, on: 2015-03-27}
        - {about: disc, to: panel, on: 2015-05-04, update: yes}
      """),
  ]

  static let criminal = [
    Clause(
      "notify-reviewer-criminal", "an investigation only considered", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, status: considered}
      notices:
        - {about: crim, to: crag, on: 2015-05-18}
      """),
    Clause(
      "notify-reviewer-criminal", "the clock begins with the notice to the subgroup", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      notices:
        - {about: crim, to: crag, on: 2015-06-11}
      """),
    Clause(
      "notify-reviewer-criminal", "a talk between the leads tells the reviewer, not the panel", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      liaison:
        - {between: [scr, crim], on: 2015-04-20}
      notices:
        - {about: crim, to: crag, on: 2015-03-18}
      """),
    Clause(
      "notify-reviewer-criminal", "a notice to the review itself reaches both", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      notices:
        - {about: crim, to: crag, on: 2015-03-18}
        - {about: crim, to: scr, on: 2015-04-13}
      """),
    Clause(
      "notify-police-complaints", "without a police force on file the duty is named all the same", "gap",
      """
      agencies:
        board: {name: Safeguarding Children Board, sector: partnership}
        csp:   {name: Community Safety Partnership, sector: partnership}
      people:
        reviewer: {official: independent reviewer}
        chair:    {official: review chair}
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        ipcc: {kind: iopc, started: 2015-05-11}
      """),
  ]

  static let talks = [
    Clause(
      "sio-early-contact", "still within the time", "risk", asOf: "2015-04-15",
      """
      liaison:
        - {between: [scr, crim], on: 2015-04-14, about: timing}
      """),
    Clause(
      "sio-early-contact", "a subject planned is not a subject talked about", "gap",
      """
      liaison:
        - {between: [scr, crim], on: 2015-04-14, about: terms-of-reference}
        - {between: [scr, crim], on: 2015-07-14, about: information-sharing}
      """),
    Clause(
      "sio-early-contact", "an age that is not on file", "unclear",
      """
      subjects:
        child: {died: 2015-03-14, death: unnatural, abuse: suspected}
      liaison:
        - {between: [scr, crim], on: 2015-04-14, about: timing}
      """),
    Clause(
      "sio-early-contact", "a review of an adult beside the abuse of a child", "gap",
      """
      processes:
        dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      liaison:
        - {between: [dhr, crim], on: 2015-04-20, about: timing}
      """),
    Clause(
      "ipcc-early-contact", "they have not met", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        ipcc: {kind: iopc, started: 2015-05-04}
      """),
  ]

  static let complaints = [
    Clause(
      "notify-complaint", "informed once, and then silence", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, contributors: trust}
        comp: {kind: comp, commissioner: trust, started: 2015-03-23}
      notices:
        - {about: comp, to: crag, on: 2015-03-27}
      """),
    Clause(
      "notify-complaint", "never told, and ended: one finding", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, contributors: trust}
        comp: {kind: comp, commissioner: trust, started: 2015-03-23, finished: 2015-05-04}
      """),
    Clause(
      "notify-complaint", "ended this week", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, contributors: trust}
        comp: {kind: comp, commissioner: trust, started: 2015-03-23, finished: 2015-06-12}
      """),
    Clause(
      "notify-complaint", "ended, on no day that the file gives", "unclear",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-03-20, contributors: trust}
        comp: {kind: comp, commissioner: trust, started: 2015-03-23, status: finished}
      """),
    Clause(
      "notify-complaint", "ended before the review has begun", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, notified: 2015-03-20, contributors: trust}
        comp: {kind: comp, commissioner: trust, started: 2015-03-23, finished: 2015-05-04}
      """),
  ]

  @Test func whatIsMissingIsNamed() throws {
    let clause = Clause(
      "notify-reviewer-criminal", "only the panel is missing", "gap",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      liaison:
        - {between: [scr, crim], on: 2015-04-20}
      notices:
        - {about: crim, to: crag, on: 2015-03-18}
      """)
    #expect(
      try clause.findings().map(\.message) == [
        "No record that the panel of the serious case review has been told about the criminal investigation"
      ])
  }

  @Test func silenceIsCountedFromTheLastNotice() throws {
    let finding = try #require(try Self.disciplinary[3].findings().first)
    #expect(
      finding.message
        == "No record since 27 March 2015 that the panel of the serious case review has been told how the "
        + "disciplinary process is going")
    #expect(finding.settings == [.progressGap: 60])
  }

  @Test func severalRunAsOneAreGoing() throws {
    let clause = Clause(
      "chair-kept-informed", "a joint review without word", "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-01, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-01}
      """)
    #expect(
      try clause.findings().map(\.message) == [
        "No record that the independent chair has been told how the serious case review and the domestic homicide "
          + "review are going"
      ])
  }
}
