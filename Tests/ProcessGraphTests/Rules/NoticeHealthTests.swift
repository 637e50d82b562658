import Testing

@testable import ProcessGraph

/// Notices about health, agency and coroners' processes, and the sharing of what they found.
@Suite struct NoticeHealthTests {
  @Test(arguments: coroner + incidents + homicide + findings + members + chair) func holds(_ clause: Clause)
    throws
  {
    try clause.check()
  }

  static let coroner = [
    Clause(
      "notify-coroner-oscb", "told on different days", "advice",
      """
      processes:
        cor: {kind: cor, started: 2015-03-15}
      notices:
        - {about: cor, to: board, on: 2015-03-17}
        - {about: cor, to: cdop, on: 2015-03-18}
      """),
    Clause(
      "notify-coroner-oscb", "a month that may be the day", "",
      """
      processes:
        cor: {kind: cor, started: 2015-03-15, finished: 2015-05-01}
      notices:
        - {about: cor, to: business-unit, on: 2015-03}
        - {about: cor, to: cdop, on: 2015-03-18}
      """),
    Clause(
      "notify-coroner-oscb", "no age: never a risk", "",
      """
      subjects:
        child: {died: 2015-03-14, death: unnatural}
      processes:
        cor: {kind: cor, started: 2015-03-15}
      """),
    Clause(
      "notify-coroner-oscb", "a natural death", "",
      """
      subjects:
        child: {age: 6, died: 2015-03-14, death: natural}
      processes:
        cor: {kind: cor, started: 2015-03-15}
      """),
    Clause(
      "pfd-circulated", "a week after the report there is still time", "risk",
      """
      documents:
        report: {what: pfd-report, by: council, status: final, on: 2015-06-08}
      """),
    Clause(
      "pfd-circulated", "whether a child died is not on file", "risk?",
      """
      subjects:
        child: {died: 2015-03-14, death: unnatural}
      documents:
        report: {what: pfd-report, by: council, status: final, on: 2015-05-08}
      shares:
        - {what: report, from: council, to: crag, on: 2015-05-11}
      """),
    Clause(
      "pfd-circulated", "a refused share is none", "breach",
      """
      documents:
        report: {what: pfd-report, by: council, status: final, on: 2015-05-08}
      shares:
        - {what: report, from: council, to: crag, on: 2015-05-11, status: refused}
        - {what: report, from: council, to: cdop, on: 2015-05-11}
      """),
  ]

  static let incidents = [
    Clause(
      "notify-si-commence", "the provider has the duty, and no part in the review", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {council: trust-member}}
        si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20}
      """),
    Clause(
      "si-report-to-crag", "and then it is reported here", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {council: trust-member}}
        si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, safeguarding: yes}
      """),
    Clause(
      "si-report-to-crag", "board and business unit know, the subgroup does not", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {trust: trust-member}}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}
      notices:
        - {about: si, to: board, on: 2015-03-24}
        - {about: si, to: business-unit, on: 2015-03-24}
      """),
    Clause(
      "si-commissioner-informed", "no provider on file", "risk?",
      """
      processes:
        si: {kind: si, commissioner: council, started: 2015-03-20}
      """),
    Clause(
      "si-commissioner-informed", "no provider on file, and within the gap", "",
      """
      processes:
        si: {kind: si, commissioner: council, started: 2015-04-20}
      """),
    Clause(
      "notify-agency-review", "a management review of the month of the decision", "risk?",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        imr: {kind: imr, commissioner: council, started: 2015-04}
      """),
    Clause(
      "notify-professional-review", "no review of children", "",
      """
      processes:
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-10}
        reg: {kind: reg, started: 2015-05-04}
      """),
  ]

  static let homicide = [
    Clause(
      "notify-mhh", "the only review there is", "breach",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20}
      """),
    Clause(
      "notify-mhh", "the commissioner has told, the provider is not on file", "risk?",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, decided: 2015-05-20}
      notices:
        - {about: mhhr, by: council, to: crag, on: 2015-05-22}
      """),
    Clause(
      "notify-mhh", "somebody else's notice is not theirs", "breach",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20}
      notices:
        - {about: mhhr, by: police, to: crag, on: 2015-05-22}
      """),
    Clause(
      "notify-mhh", "both told long ago, and neither since", "risk",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-03-20}
      notices:
        - {about: mhhr, by: council, to: crag, on: 2015-03-23}
        - {about: mhhr, by: trust, to: crag, on: 2015-03-23}
      """),
    Clause(
      "notify-mhh", "one of them has been in touch since", "",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-03-20}
      notices:
        - {about: mhhr, by: council, to: crag, on: 2015-03-23}
        - {about: mhhr, by: trust, to: crag, on: 2015-03-23}
        - {about: mhhr, by: trust-member, to: crag, on: 2015-05-11, update: yes}
      """),
  ]

  static let findings = [
    Clause(
      "findings-shared", "thirty days have not passed", "", asOf: "2015-05-30",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      """),
    Clause(
      "findings-shared", "thirty-one have", "breach", asOf: "2015-05-31",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      """),
    Clause(
      "findings-shared", "an independent body has no seat, and is asked all the same", "breach",
      """
      agencies:
        board: {name: Safeguarding Children Board, sector: partnership}
        csp:   {name: Community Safety Partnership, sector: partnership}
        ipcc:  {name: Independent Police Complaints Commission, sector: regulator}
      people:
        reviewer: {official: independent reviewer}
        chair:    {official: review chair}
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        iopc: {kind: iopc, commissioner: ipcc, started: 2015-03-20, finished: 2015-04-30}
      """),
    Clause(
      "findings-shared", "a share still ahead", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      shares:
        - {what: key-findings, from: csc, to: reviewer, on: 2015-06-20}
      """),
    Clause(
      "findings-shared", "a paper of another process is not its findings", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      documents:
        other: {what: agency-report, by: trust, status: final, on: 2015-04-30}
      shares:
        - {what: other, from: council, to: scr, on: 2015-05-20}
      """),
    Clause(
      "findings-shared", "the day it ended is not on file", "risk?",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, status: finished}
      """),
  ]

  static let members = [
    Clause(
      "panel-member-declare", "the reviewer heard from somebody else", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: chair}}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}
      notices:
        - {about: dhr, by: police, to: panel, on: 2015-04-20}
      """),
    Clause(
      "panel-member-declare", "the member who links the agency told", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, linked: {council: trust-member}}
        fam: {kind: fam, commissioner: council, started: 2015-04-13}
      notices:
        - {about: fam, by: trust-member, to: reviewer, on: 2015-04-20}
      """),
    Clause(
      "panel-member-declare", "the lead review does not declare itself", "",
      """
      processes:
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, panel: {csp: chair}}
      """),
    Clause(
      "panel-member-declare", "a kind with a row of its own", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-04-13}
      """),
  ]

  static let chair = [
    Clause(
      "chair-kept-informed", "no date at all", "risk?",
      """
      processes:
        scr: {kind: scr, commissioner: board, status: running}
      """),
    Clause(
      "chair-kept-informed", "told by way of the board", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-03-20}
      notices:
        - {about: scr, to: board, on: 2015-05-04}
      """),
    Clause(
      "chair-kept-informed", "a homicide review is not the subgroup's", "",
      """
      processes:
        dhr: {kind: dhr, commissioner: csp, decided: 2015-03-20}
      """),
  ]

  @Test func oneSilenceIsOneFinding() throws {
    let clause = Clause(
      "notify-si-commence", "nobody was told", "breach",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {trust: trust-member}}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}
      """)
    try clause.check()
    let message = try #require(try clause.findings().first?.message)
    for name in ["Safeguarding Children Board,", "business unit", "Case Review and Governance subgroup"] {
      #expect(message.contains(name), "\(message)")
    }
  }
}
