import Testing

@testable import ProcessGraph

/// What other processes found, what panel members know, and what the independent chair hears.
@Suite struct NoticeFindingsTests {
  @Test(arguments: findings + members + chair) func holds(_ clause: Clause) throws { try clause.check() }

  static let findings = [
    Clause(
      "findings-shared", "thirty days have not passed", "", asOf: "2015-05-30",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      """),
    Clause(
      "findings-shared", "thirty-one have", "gap", asOf: "2015-05-31",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      """),
    Clause(
      "findings-shared", "an independent body has no seat, and is asked all the same", "gap",
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
      "findings-shared", "a share still ahead", "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, finished: 2015-04-30}
      shares:
        - {what: key-findings, from: csc, to: reviewer, on: 2015-06-20}
      """),
    Clause(
      "findings-shared", "a paper of another process is not its findings", "gap",
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
      "findings-shared", "the day it ended is not on file", "unclear",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, contributors: council}
        csc: {kind: csc, commissioner: council, started: 2015-03-20, status: finished}
      """),
  ]

  static let members = [
    Clause(
      "panel-member-declare", "the reviewer heard from somebody else", "gap",
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
      "chair-kept-informed", "no date at all", "unclear",
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
}
