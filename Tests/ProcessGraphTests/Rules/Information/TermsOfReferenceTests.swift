import Testing

@testable import ProcessGraph

@Suite struct TermsOfReferenceTests {
  /// Two reviews of which the first has agreed its terms, with what the case says of the rest.
  static func reviews(
    _ agreed: String = "2015-05-01", dhr: String = "decided: 2015-04-13", _ rest: String = ""
  )
    -> String
  {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: \(agreed)}}
      dhr: {kind: dhr, commissioner: csp, lead: chair, \(dhr)}
    \(rest)
    """
  }

  static let notShared: [Clause] = [
    Clause("tor-not-shared", "six working days after the agreement", "gap", reviews("2015-06-05")),
    Clause("tor-not-shared", "five working days after it", "", reviews("2015-06-08")),
    Clause("tor-not-shared", "agreed by a month that decides", "unclear", reviews("2015-06")),
    Clause("tor-not-shared", "still to be agreed", "", reviews("2015-07-01")),
    Clause("tor-not-shared", "the other began this week", "", reviews(dhr: "started: 2015-06-10")),
    Clause("tor-not-shared", "the other is only considered", "", reviews(dhr: "notified: 2015-04-13")),
    Clause(
      "tor-not-shared", "the other has ended", "", reviews(dhr: "decided: 2015-04-13, finished: 2015-06-01")),
    Clause(
      "tor-not-shared", "the other is about a different death", "",
      reviews(dhr: "decided: 2015-04-13, about-other-events: yes")),
    Clause(
      "tor-not-shared", "each has terms, neither sent them", "gap gap",
      reviews(dhr: "decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-11}")),
    Clause(
      "tor-not-shared", "sent to the other's commissioner", "",
      reviews("2015-05-01", "shares:\n  - {what: terms-of-reference, from: board, to: csp, on: 2015-06-01}")),
    Clause(
      "tor-not-shared", "marked as done without a date", "",
      reviews("2015-05-01", "shares:\n  - {what: terms-of-reference, from: scr, to: dhr, status: done}")),
    Clause(
      "tor-not-shared", "refused", "gap",
      reviews(
        "2015-05-01",
        "shares:\n  - {what: terms-of-reference, from: scr, to: dhr, on: 2015-06-01, status: refused}")
    ),
    Clause(
      "tor-not-shared", "still to be sent", "gap",
      reviews("2015-05-01", "shares:\n  - {what: terms-of-reference, from: scr, to: dhr, on: 2015-06-20}")),
    Clause(
      "tor-not-shared", "something else was sent", "gap",
      reviews("2015-05-01", "shares:\n  - {what: chronology, from: scr, to: dhr, on: 2015-06-01}")),
    Clause(
      "tor-not-shared", "sent the other way", "gap",
      reviews("2015-05-01", "shares:\n  - {what: terms-of-reference, from: dhr, to: scr, on: 2015-06-01}")),
    Clause(
      "tor-not-shared", "sent in a month that decides", "unclear",
      reviews("2015-05-01", "shares:\n  - {what: terms-of-reference, from: scr, to: dhr, on: 2015-06}")),
    Clause(
      "tor-not-shared", "the paper itself was sent", "",
      """
      documents:
        terms: {what: terms-of-reference, for: scr, status: final, on: 2015-05-01}
      shares:
        - {what: terms, from: scr, to: dhr, on: 2015-05-05}
      """),
    Clause(
      "tor-not-shared", "a final paper without a date agrees nothing", "",
      """
      documents:
        terms: {what: terms-of-reference, for: scr, status: final}
      """),
    Clause(
      "tor-not-shared", "a joint commission is one side", "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr, terms-of-reference: {agreed: 2015-05-01}}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-13}
        sar: {kind: sar, commissioner: council, decided: 2015-04-13}
      """),
  ]

  @Test(arguments: notShared) func termsNotShared(_ clause: Clause) throws { try clause.check() }

  static func terms(
    _ columns: String, _ more: String = "crim: {kind: crim, started: 2015-03-14}", kind: String = "scr"
  )
    -> String
  {
    """
    processes:
      x: {kind: \(kind), commissioner: board, decided: 2015-04-10, terms-of-reference: {\(columns)}}
      \(more)
    """
  }

  static let content: [Clause] = [
    Clause(
      "tor-no-parallel", "they do not name the others", "gap",
      terms("agreed: 2015-05-01, names-parallel-processes: no")),
    Clause("tor-no-parallel", "the file does not say", "unclear", terms("agreed: 2015-05-01")),
    Clause("tor-no-parallel", "not agreed yet", "", terms("names-parallel-processes: no")),
    Clause(
      "tor-no-parallel", "agreed in a month that decides", "unclear",
      terms("agreed: 2015-06, names-parallel-processes: no")),
    Clause(
      "tor-no-parallel", "the other is only considered", "gap",
      terms("agreed: 2015-05-01, names-parallel-processes: no", "dhr: {kind: dhr, notified: 2015-04-13}")),
    Clause(
      "tor-no-parallel", "the other does not proceed", "",
      terms("agreed: 2015-05-01, names-parallel-processes: no", "dhr: {kind: dhr, status: not-proceeding}")),
    Clause(
      "tor-no-parallel", "a homicide review has the milder rule", "",
      terms("agreed: 2015-05-01, names-parallel-processes: no", kind: "dhr")),
    Clause(
      "qm-tor-parallel", "a homicide review", "risk",
      terms("agreed: 2015-05-01, names-parallel-processes: no", kind: "dhr")),
    Clause("qm-tor-parallel", "the file does not say", "unclear", terms("agreed: 2015-05-01", kind: "sar")),
    Clause("qm-tor-parallel", "a serious case review has the stricter rule", "", terms("agreed: 2015-05-01")),
    Clause(
      "complaint-in-tor", "they do not leave complaints out", "gap",
      terms("agreed: 2015-05-01, excludes-complaints: no")),
    Clause("complaint-in-tor", "the file does not say", "unclear", terms("agreed: 2015-05-01")),
    Clause(
      "complaint-in-tor", "a homicide review is not asked", "",
      terms("agreed: 2015-05-01, excludes-complaints: no", kind: "dhr")),
  ]

  @Test(arguments: content) func whatTermsSay(_ clause: Clause) throws { try clause.check() }

  @Test func aComplaintBesideItIsNamed() throws {
    let clause = Clause(
      "complaint-in-tor", "a complaint", "gap",
      Self.terms("agreed: 2015-05-01, excludes-complaints: no", "comp: {kind: comp, started: 2015-05-01}"))
    #expect(try clause.findings().first?.about == ["x", "comp"])
  }

  @Test func theFindingSpeaksOfBothSides() throws {
    let clause = Clause("tor-not-shared", "words", "gap", Self.reviews())
    let finding = try #require(try clause.findings().first)
    #expect(
      finding.message
        == "No record that the terms of reference of the serious case review were sent to the domestic homicide review"
    )
    #expect(
      finding.remedy
        == "The independent reviewer to send the terms of reference to the review chair."
    )
    #expect(finding.about == ["scr", "dhr", "reviewer", "chair"])
    #expect(finding.settings == [.earliestOpportunity: 5])
    #expect(finding.date?.description == "2015-05-01")
  }
}

extension TermsOfReferenceTests {
  static func reviews(_ agreed: String, _ rest: String) -> String {
    reviews(agreed, dhr: "decided: 2015-04-13", rest)
  }
}
