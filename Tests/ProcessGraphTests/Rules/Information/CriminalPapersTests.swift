import Testing

@testable import ProcessGraph

@Suite struct CriminalPapersTests {
  static func beside(
    _ rest: String..., scr: String = "decided: 2015-04-10", crim: String = "started: 2015-03-14"
  ) -> String {
    """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, \(scr)}
      crim: {kind: crim, commissioner: police, lead: sio, \(crim)}
    \(rest.joined(separator: "\n"))
    """
  }
  static func paper(_ columns: String) -> String { "documents:\n  a: {for: scr, \(columns)}" }
  static let history = paper("what: chronology, by: trust, on: 2015-06-01")

  static let advice: [Clause] = [
    Clause(
      "legal-ownership-advice", "a superseded paper counts", "gap",
      beside(paper("what: statement, by: trust, status: superseded"))),
    Clause("legal-ownership-advice", "minutes do not", "", beside(paper("what: minutes, by: trust"))),
    Clause(
      "legal-ownership-advice", "a paper of no agency", "", beside(paper("what: interview-notes, of: nurse"))),
    Clause(
      "legal-ownership-advice", "the case has ended", "",
      beside(history, crim: "started: 2015-03-14, finished: 2015-06-01")),
    Clause(
      "legal-ownership-advice", "the review has ended", "",
      beside(history, scr: "decided: 2015-04-10, finished: 2015-06-01")),
    Clause(
      "legal-ownership-advice", "advice from before the case opened", "gap",
      beside(history + "\n  b: {what: legal-advice, for: scr, on: 2015-04-20}", crim: "started: 2015-05-01")),
    Clause(
      "legal-ownership-advice", "advice still to come", "gap",
      beside(history + "\n  b: {what: legal-advice, for: scr, on: 2015-07-01}")),
    Clause(
      "legal-ownership-advice", "advice in a dispute between the two", "",
      beside(
        history,
        "disputes:\n  - {about: notes, between: [board, police], raised: 2015-05-01, legal-advice: 2015-05-08}"
      )),
    Clause(
      "legal-ownership-advice", "advice in another dispute", "gap",
      beside(
        history,
        "disputes:\n  - {about: notes, between: [board, csp], raised: 2015-05-01, legal-advice: 2015-05-08}")),
    Clause(
      "legal-ownership-advice", "several papers are one finding", "gap",
      beside(history + "\n  b: {what: agency-report, by: council, for: scr, status: requested}")),
  ]
  @Test(arguments: advice) func legalAdvice(_ clause: Clause) throws { try clause.check() }

  static let told: [Clause] = [
    Clause(
      "agencies-told-criminal", "a notice about the review says nothing of the case", "gap",
      beside(history, "notices:\n  - {about: scr, by: board, to: trust, on: 2015-04-20}")),
    Clause(
      "agencies-told-criminal", "the police wrote to it", "",
      beside(history, "notices:\n  - {about: scr, by: sio, to: trust, on: 2015-04-20}")),
    Clause(
      "agencies-told-criminal", "something came to it from the case", "",
      beside(history, "shares:\n  - {what: statement, from: crim, to: trust, on: 2015-05-01}")),
    Clause(
      "agencies-told-criminal", "to be told next month", "gap",
      beside(history, "notices:\n  - {about: crim, by: board, to: trust, on: 2015-07-01}")),
    Clause(
      "agencies-told-criminal", "told in a month that decides", "unclear",
      beside(history, "notices:\n  - {about: crim, by: board, to: trust, on: 2015-06}")),
    Clause(
      "agencies-told-criminal", "the panel was told, and it is not on it", "gap",
      beside(history, "notices:\n  - {about: crim, by: police, to: panel, on: 2015-04-20}")),
    Clause(
      "agencies-told-criminal", "the police themselves", "",
      beside(paper("what: chronology, by: police, on: 2015-06-01"))),
    Clause(
      "agencies-told-criminal", "asked for, and due by now", "gap",
      beside(paper("what: chronology, by: trust, status: requested, due: 2015-06-10"))),
    Clause(
      "agencies-told-criminal", "final before the case opened", "",
      beside(paper("what: chronology, by: trust, status: final, on: 2015-04-20"), crim: "started: 2015-05-01")
    ),
    Clause(
      "agencies-told-criminal", "a draft from before the case opened", "gap",
      beside(paper("what: chronology, by: trust, status: draft, on: 2015-04-20"), crim: "started: 2015-05-01")
    ),
  ]
  @Test(arguments: told) func agenciesTold(_ clause: Clause) throws { try clause.check() }

  static let spoken = "liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: timing}"
  static let disclosure: [Clause] = [
    Clause(
      "draft-to-criminal", "a draft report", "risk",
      beside(paper("what: draft-report, on: 2015-06-01"), spoken)),
    Clause("draft-to-criminal", "a chronology is not asked about", "", beside(history, spoken)),
    Clause(
      "draft-to-criminal", "not written yet", "", beside(paper("what: draft-report, on: 2015-07-01"), spoken)),
    Clause(
      "draft-to-criminal", "a final report that is published", "",
      beside(paper("what: final-report, status: final, on: 2015-05-01, published: 2015-06-01"), spoken)),
    Clause(
      "draft-to-criminal", "a final report to be published", "risk",
      beside(paper("what: final-report, status: final, on: 2015-05-01, published: 2015-09-01"), spoken)),
    Clause(
      "draft-to-criminal", "the paper is superseded", "",
      beside(paper("what: draft-report, status: superseded, on: 2015-06-01"), spoken)),
    Clause(
      "draft-to-criminal", "decided with another process", "risk",
      beside(
        paper("what: draft-report, on: 2015-06-01"), spoken,
        "shares:\n  - {what: a, from: scr, to: police, on: 2015-06-01, decided-with: scr}")),
    Clause(
      "draft-to-criminal", "an old contact is no silence", "risk",
      beside(
        paper("what: draft-report, on: 2015-06-01"),
        "liaison:\n  - {between: [scr, crim], on: 2015-04-15, about: timing}")),
    Clause(
      "draft-to-criminal", "beside another review, of whose contact no rule asks", "risk",
      """
      processes:
        scr:  {kind: scr, commissioner: board, decided: 2015-04-10}
        sar:  {kind: sar, commissioner: council, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, started: 2015-03-14}
      documents:
        a: {what: draft-report, for: sar, on: 2015-06-01}
      """),
  ]
  @Test(arguments: disclosure) func disclosureOfPapers(_ clause: Clause) throws { try clause.check() }

  static let points: [Clause] = [
    Clause(
      "cps-timescale", "the first speaks for all", "risk",
      beside("liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}")),
    Clause(
      "cps-tor", "and the others are quiet", "",
      beside("liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}")),
    Clause("cps-tor", "the first is settled, the next speaks", "risk", beside(spoken)),
    Clause("cps-witness", "nobody may be a witness", "", beside(spoken)),
    Clause(
      "cps-timescale", "open together for thirty days", "",
      beside("liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}", scr: "decided: 2015-05-16")
    ),
    Clause(
      "cps-timescale", "open together for thirty-one days", "risk",
      beside("liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}", scr: "decided: 2015-05-15")
    ),
    Clause("cps-timescale", "never spoken: another rule says so", "", beside()),
    Clause(
      "cps-timescale", "to be spoken of next month", "risk",
      beside(
        "liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}\n  - {between: [scr, crim], on: 2015-07-01, about: timing}"
      )),
    Clause(
      "cps-timescale", "perhaps spoken of, while other points certainly were not", "",
      beside(
        "liaison:\n  - {between: [scr, crim], on: 2015-06-01, about: remit}\n  - {between: [scr, crim], on: 2015-06, about: timing}"
      )),
    Clause(
      "cps-timescale", "a homicide review is not asked", "",
      "processes:\n  dhr: {kind: dhr, decided: 2015-04-10}\n  crim: {kind: crim, started: 2015-03-14}\nliaison:\n  - {between: [dhr, crim], on: 2015-06-01, about: remit}"
    ),
  ]
  @Test(arguments: points) func prosecutionPoints(_ clause: Clause) throws { try clause.check() }

  @Test func theOthersAreNamedWithTheFirst() throws {
    let finding = try #require(try Self.points[0].findings().first)
    #expect(
      finding.message
        == "No record that the leads of the serious case review and the criminal investigation have agreed "
        + "timescales, the terms of reference, disclosure of the review's papers and what the police can share"
    )
    #expect(finding.authority == [.verified(.prosecutorsGuide2014, "contents")])
  }
}
