import Testing

@testable import ProcessGraph

@Suite struct PanelPeopleTests {
  static let people = """
    people:
      grandmother: {family: maternal grandmother, of: child}
      uncle:       {family: uncle, of: child}
      nurse:       {practitioner: community psychiatric nurse, agency: trust, witness: potential}
      visitor:     {practitioner: health visitor, agency: trust, witness: no}
      reviewer:    {official: independent reviewer}
      chair:       {official: review chair}
      sio:         {official: senior investigating officer, agency: police}
    """

  static func panel(_ member: String, _ rest: String...) -> String {
    """
    \(people)
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: \(member)}}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
    \(rest.joined(separator: "\n"))
    """
  }

  static let conflicts: [Clause] = [
    Clause("panel-conflict-of-interest", "may be a witness", "conflict", panel("nurse")),
    Clause("panel-conflict-of-interest", "nobody else", "", panel("chair")),
    Clause("panel-conflict-of-interest", "leads the investigation", "conflict", panel("sio")),
    Clause(
      "panel-conflict-of-interest", "is to be interviewed", "conflict",
      panel("visitor", "interviews:\n  - {of: visitor, by: scr, on: 2015-07-01}")),
    Clause(
      "panel-conflict-of-interest", "an interview that was cancelled", "",
      panel("visitor", "interviews:\n  - {of: visitor, by: scr, on: 2015-05-01, cancelled: yes}")),
    Clause(
      "panel-conflict-of-interest", "wrote a report on their own work", "conflict",
      panel(
        "chair", "documents:\n  report: {what: agency-report, by: trust, for: scr, author: chair, of: chair}")
    ),
    Clause(
      "panel-conflict-of-interest", "leads the review and wrote a report for it", "conflict",
      panel("chair", "documents:\n  report: {what: agency-report, by: trust, for: scr, author: reviewer}")),
    Clause(
      "panel-conflict-of-interest", "sits for the agency and wrote its report", "",
      panel("chair", "documents:\n  report: {what: agency-report, by: trust, for: scr, author: chair}")),
    Clause(
      "panel-conflict-of-interest", "two other parts are one finding", "conflict",
      panel("nurse", "interviews:\n  - {of: nurse, by: scr, on: 2015-05-01}")),
    Clause(
      "panel-conflict-of-interest", "confirmed about another process", "conflict",
      panel("nurse", "confirmed:\n  - {duty: conflict-managed, about: crim, by: chair, on: 2015-05-01}")),
    Clause(
      "panel-conflict-of-interest", "confirmed with no process named: the lead review", "",
      panel("nurse", "confirmed:\n  - {duty: conflict-managed, by: chair, on: 2015-05-01}")),
    Clause(
      "panel-conflict-of-interest", "the case is about other events", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: sio}}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, about-other-events: yes}
      """),
    Clause(
      "panel-conflict-of-interest", "the review has ended", "",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10, finished: 2015-06-01, panel: {police: sio}}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      """),
    Clause(
      "panel-conflict-of-interest", "the lead of the review leads a complaint", "conflict",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        comp: {kind: comp, commissioner: council, lead: reviewer, started: 2015-05-01}
      """),
  ]

  @Test(arguments: conflicts) func conflictOfInterest(_ clause: Clause) throws { try clause.check() }

  @Test func bothPartsAreNamed() throws {
    let findings = try Self.conflicts[8].findings()
    #expect(
      findings.map(\.message) == [
        "The community psychiatric nurse sits on the panel of the serious case review and was interviewed for it and "
          + "may be a witness in the criminal case"
      ])
    #expect(findings.first?.about == ["scr", "nurse"])
  }

  static let absences: [Clause] = [
    Clause("panel-absence", "absent", "risk", "meetings:\n  - {of: scr, on: 2015-05-11, absent: trust}"),
    Clause(
      "panel-absence", "a meeting still ahead", "", "meetings:\n  - {of: scr, on: 2015-07-11, absent: trust}"),
    Clause(
      "panel-absence", "a month that decides", "unclear",
      "meetings:\n  - {of: scr, on: 2015-06, absent: trust}"
    ),
    Clause(
      "panel-absence", "two agencies are two findings", "risk risk",
      "meetings:\n  - {of: scr, on: 2015-05-11, absent: [trust, police]}"),
    Clause(
      "panel-absence", "two meetings of one agency are one", "risk",
      "meetings:\n  - {of: scr, on: 2015-05-11, absent: trust}\n  - {of: scr, on: 2015-06-08, absent: trust}"),
    Clause(
      "panel-absence", "of an investigation that is no review", "",
      "meetings:\n  - {of: crim, on: 2015-05-11, absent: trust}"),
  ]

  @Test(arguments: absences) func panelAbsence(_ clause: Clause) throws { try clause.check() }

  static let signoffs: [Clause] = [
    Clause(
      "signoff-missing", "two agencies are two findings", "gap gap",
      """
      documents:
        a: {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20}
        b: {what: chronology, by: council, for: scr, status: final, on: 2015-05-20}
      """),
    Clause(
      "signoff-missing", "final on a day still ahead", "",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: final, on: 2015-07-01}"),
    Clause(
      "signoff-missing", "final in a month that decides", "unclear",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: final, on: 2015-06}"),
    Clause(
      "signoff-missing", "to be signed off next month", "gap",
      "documents:\n  a: {what: chronology, by: trust, for: scr, status: final, on: 2015-05-20, signed-off: 2015-07-01}"
    ),
    Clause(
      "signoff-missing", "interview notes are not signed off", "",
      "documents:\n  a: {what: interview-notes, by: trust, for: scr, status: final, on: 2015-05-20}"),
    Clause(
      "signoff-missing", "an analysis used as the report", "gap",
      """
      documents:
        a: {what: rca, by: trust, for: si, status: final, on: 2015-05-20}
      shares:
        - {what: a, from: si, to: scr, as: agency-report, on: 2015-06-01}
      """),
    Clause(
      "signoff-missing", "an analysis that is only an analysis", "",
      "documents:\n  a: {what: rca, by: trust, for: si, status: final, on: 2015-05-20}"),
    Clause(
      "signoff-missing", "a final report without an agency", "gap",
      "documents:\n  a: {what: final-report, for: scr, status: final, on: 2015-05-20}"),
  ]

  @Test(arguments: signoffs) func signoffMissing(_ clause: Clause) throws { try clause.check() }

  static let overdue: [Clause] = [
    Clause(
      "actions-overdue", "two owners are two findings", "risk risk",
      "actions:\n  - {owner: trust, due: 2015-05-01}\n  - {owner: sio, due: 2015-05-01}"),
    Clause(
      "actions-overdue", "nobody by name", "risk",
      "actions:\n  - {from: scr, what: something, due: 2015-05-01}"),
    Clause(
      "actions-overdue", "to be done later", "risk",
      "actions:\n  - {owner: trust, due: 2015-05-01, done: 2015-07-01}"),
    Clause("actions-overdue", "a month that is not over", "", "actions:\n  - {owner: trust, due: 2015-07}"),
    Clause(
      "actions-overdue", "a month that decides", "unclear", "actions:\n  - {owner: trust, due: 2015-06}"),
    Clause("actions-overdue", "without a date", "", "actions:\n  - {owner: trust, what: something}"),
  ]

  @Test(arguments: overdue) func actionsOverdue(_ clause: Clause) throws { try clause.check() }
}
