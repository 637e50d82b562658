import Testing

@testable import ProcessGraph

/// Notices about health, agency and coroners' processes.
@Suite struct NoticeHealthTests {
  @Test(arguments: coroner + incidents + homicide) func holds(_ clause: Clause)
    throws
  {
    try clause.check()
  }

  static let coroner = [
    Clause(
      "notify-coroner-board", "told on different days", "advice",
      """
      processes:
        cor: {kind: cor, started: 2015-03-15}
      notices:
        - {about: cor, to: board, on: 2015-03-17}
        - {about: cor, to: cdop, on: 2015-03-18}
      """),
    Clause(
      "notify-coroner-board", "a month that may be the day", "",
      """
      processes:
        cor: {kind: cor, started: 2015-03-15, finished: 2015-05-01}
      notices:
        - {about: cor, to: business-unit, on: 2015-03}
        - {about: cor, to: cdop, on: 2015-03-18}
      """),
    Clause(
      "notify-coroner-board", "no age: never a risk", "",
      """
      subjects:
        child: {died: 2015-03-14, death: unnatural}
      processes:
        cor: {kind: cor, started: 2015-03-15}
      """),
    Clause(
      "notify-coroner-board", "a natural death", "",
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
      "pfd-circulated", "whether a child died is not on file", "unclear",
      """
      subjects:
        child: {died: 2015-03-14, death: unnatural}
      documents:
        report: {what: pfd-report, by: council, status: final, on: 2015-05-08}
      shares:
        - {what: report, from: council, to: crag, on: 2015-05-11}
      """),
    Clause(
      "pfd-circulated", "a refused share is none", "gap",
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
      "si-report-to-subgroup", "and then it is reported here", "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {council: trust-member}}
        si:  {kind: si, commissioner: council, provider: trust, started: 2015-03-20, safeguarding: yes}
      """),
    Clause(
      "si-report-to-subgroup", "board and business unit know, the subgroup does not", "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, panel: {trust: trust-member}}
        si:  {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: yes}
      notices:
        - {about: si, to: board, on: 2015-03-24}
        - {about: si, to: business-unit, on: 2015-03-24}
      """),
    Clause(
      "si-commissioner-informed", "no provider on file", "unclear",
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
      "notify-agency-review", "a management review of the month of the decision", "unclear",
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
      "notify-mhh", "the only review there is", "gap",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20}
      """),
    Clause(
      "notify-mhh", "the commissioner has told, the provider is not on file", "unclear",
      """
      processes:
        mhhr: {kind: mhhr, commissioner: council, decided: 2015-05-20}
      notices:
        - {about: mhhr, by: council, to: crag, on: 2015-05-22}
      """),
    Clause(
      "notify-mhh", "somebody else's notice is not theirs", "gap",
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

  @Test func oneSilenceIsOneFinding() throws {
    let clause = Clause(
      "notify-si-commence", "nobody was told", "gap",
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

  /// Where no child is concerned and the investigation is itself the lead review, whoever commissions it knows of it.
  @Test func whoeverCommissionsItIsNotToldOfIt() throws {
    func said(beside: String) throws -> Int {
      try findings(
        of: .notifyMhh,
        """
        guidance: crag-2016
        subjects:
          man: {age: 63, died: 2015-03-14, death: unnatural}
        people:
          reviewer: {official: investigation lead}
          chair: {official: review chair}
        processes:
        \(beside)
          mhhr: {kind: mhhr, commissioner: council, provider: trust, subjects: man, lead: reviewer, decided: 2015-05-20}
        """
      ).count
    }
    #expect(try said(beside: "") == 0)
    let homicide = "  dhr: {kind: dhr, commissioner: csp, subjects: man, lead: chair, decided: 2015-05-01}"
    #expect(try said(beside: homicide) == 1)
  }
}
