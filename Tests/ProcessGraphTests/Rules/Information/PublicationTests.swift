import Testing

@testable import ProcessGraph

@Suite struct PublicationTests {
  static func published(_ on: String, _ crim: String, _ rest: String...) -> String {
    """
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: \(on)}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, \(crim)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let charged = "milestones: {charge: 2015-03-18}"
  static let restricted: [Clause] = [
    Clause("published-while-restricted", "published already", "conflict", published("2015-06-08", charged)),
    Clause("published-while-restricted", "published this month", "unclear", published("2015-06", charged)),
    Clause(
      "published-while-restricted", "neither a charge nor a decision", "unclear",
      published("2015-06-08", "status: running")),
    Clause(
      "published-while-restricted", "a decision against a charge since", "",
      published("2015-06-08", "milestones: {no-charge: 2015-06-01}")),
    Clause(
      "published-while-restricted", "charged later", "",
      published("2015-05-08", "milestones: {charge: 2015-06-01}")),
    Clause(
      "published-while-restricted", "on the day of the verdict", "",
      published("2015-06-08", "milestones: {charge: 2015-03-18, verdict: 2015-06-08}")),
    Clause(
      "published-while-restricted", "in the month of the verdict", "unclear",
      published("2015-06-08", "milestones: {charge: 2015-03-18, verdict: 2015-06}")),
    Clause(
      "published-while-restricted", "the case had ended", "",
      published("2015-06-08", charged + ", finished: 2015-06-01")),
    Clause(
      "published-while-restricted", "the case is about other events", "",
      published("2015-06-08", charged + ", about-other-events: yes")),
    Clause(
      "published-while-restricted", "publication was spoken of afterwards", "conflict",
      published(
        "2015-06-08", charged, "liaison:\n  - {between: [scr, crim], on: 2015-06-10, about: publication}")),
    Clause(
      "published-while-restricted", "a restriction with no date", "conflict",
      published("2015-06-08", "milestones: {no-charge: 2015-05-01, reporting-restriction-lifted: }")),
    Clause(
      "published-while-restricted", "a restriction lifted in time", "",
      published("2015-06-08", "milestones: {no-charge: 2015-05-01, reporting-restriction-lifted: 2015-06-08}")
    ),
    Clause(
      "published-while-restricted", "two gates are one finding", "conflict",
      published("2015-06-08", "milestones: {charge: 2015-03-18, reporting-restriction-lifted: 2015-12-01}")),
    Clause(
      "published-while-restricted", "the date stands on the summary", "conflict",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  crim: {kind: crim, started: 2015-03-14, \(charged)}\ndocuments:\n  a: {what: learning-summary, for: scr, published: 2015-06-08}"
    ),
    Clause(
      "published-while-restricted", "a plan is no publication", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10}\n  crim: {kind: crim, started: 2015-03-14, \(charged)}\ndocuments:\n  a: {what: action-plan, for: scr, published: 2015-06-08}"
    ),
    Clause(
      "published-while-restricted", "a homicide review not cleared", "conflict",
      "processes:\n  dhr: {kind: dhr, decided: 2015-04-13, published: 2015-06-08}"),
    Clause(
      "published-while-restricted", "a homicide review cleared", "",
      "processes:\n  dhr: {kind: dhr, decided: 2015-04-13, published: 2015-06-08, milestones: {home-office-clearance: 2015-06-01}}"
    ),
    Clause(
      "published-while-restricted", "a finished review is looked at too", "conflict",
      "processes:\n  dhr: {kind: dhr, decided: 2015-04-13, finished: 2015-06-01, published: 2015-06-08}"),
  ]
  @Test(arguments: restricted) func restrictions(_ clause: Clause) throws { try clause.check() }

  @Test func theGatesAreListed() throws {
    let finding = try #require(try Self.restricted[12].findings().first)
    #expect(
      finding.message
        == "The report of the serious case review was published on 8 June 2015, before the end of the trial in the "
        + "criminal investigation and the lifting of the reporting restriction in the criminal investigation "
        + "(1 December 2015)")
    #expect(
      finding.remedy == "The independent reviewer to take legal advice, and to tell the independent chair.")
  }

  static func told(_ shares: String...) -> String {
    """
    people:
      grandmother: {family: maternal grandmother, of: child}
      nurse:       {practitioner: community psychiatric nurse, agency: trust, witness: no}
      officer:     {practitioner: custody officer, agency: police, witness: no}
      reviewer:    {official: independent reviewer}
      chair:       {official: review chair}
      sio:         {official: senior investigating officer, agency: police}
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, finished: 2015-06-05, published: 2015-06-08}
    interviews:
      - {of: nurse, by: scr, on: 2015-05-06}
      - {of: officer, by: scr, on: 2015-05-06}
    """ + (shares.isEmpty ? "" : "\nshares:\n" + shares.map { "  - {\($0)}" }.joined(separator: "\n"))
  }
  static let colleagues: [Clause] = [
    Clause("colleagues-not-told", "nobody, though it has ended", "risk", told()),
    Clause(
      "colleagues-not-told", "one of two", "risk",
      told("what: learning-summary, from: scr, to: nurse, on: 2015-06-08")),
    Clause(
      "colleagues-not-told", "each, one through the agency", "",
      told(
        "what: learning-summary, from: scr, to: nurse, on: 2015-06-08",
        "what: key-findings, from: board, to: police, on: 2015-06-08")),
    Clause(
      "colleagues-not-told", "everybody", "",
      told("what: final-report, from: scr, to: practitioners, on: 2015-06-08")),
    Clause(
      "colleagues-not-told", "an action plan is not the learning", "risk",
      told("what: action-plan, from: scr, to: practitioners, on: 2015-06-08")),
    Clause(
      "colleagues-not-told", "to be told next month", "risk",
      told("what: final-report, from: scr, to: practitioners, on: 2015-07-08")),
    Clause(
      "colleagues-not-told", "told in a month that decides", "unclear",
      told("what: final-report, from: scr, to: practitioners, on: 2015-06")),
    Clause(
      "colleagues-not-told", "to be published", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10, published: 2015-07-08}\ninterviews:\n  - {of: nurse, by: scr, on: 2015-05-06}"
    ),
  ]
  @Test(arguments: colleagues) func affectedColleagues(_ clause: Clause) throws { try clause.check() }

  static func two(_ a: String, _ b: String, _ rest: String...) -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: \(a)}
      dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, published: \(b)}
    \(rest.joined(separator: "\n"))
    """
  }
  static let plans: [Clause] = [
    Clause("comms-lead-missing", "fourteen days apart", "conflict", two("2015-05-01", "2015-05-15")),
    Clause("comms-lead-missing", "fifteen days apart, both past", "", two("2015-05-01", "2015-05-16")),
    Clause("comms-lead-missing", "in one month", "unclear", two("2015-05", "2015-05-20")),
    Clause(
      "comms-lead-missing", "far apart and ahead, with nothing on file", "risk risk",
      two("2015-07-01", "2015-08-01")),
    Clause(
      "comms-lead-missing", "sixty days ahead", "risk",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10, published: 2015-08-14}"),
    Clause(
      "comms-lead-missing", "sixty-one days ahead", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10, published: 2015-08-15}"),
    Clause(
      "comms-lead-missing", "the plan is superseded", "risk",
      "processes:\n  scr: {kind: scr, comms-lead: chair, decided: 2015-04-10, published: 2015-07-15}\ndocuments:\n  a: {what: communications-plan, for: scr, status: superseded}"
    ),
    Clause(
      "comms-lead-missing", "they run as one", "",
      "processes:\n  scr: {kind: scr, decided: 2015-04-10, published: 2015-05-01, joint-with: dhr}\n  dhr: {kind: dhr, decided: 2015-04-13, published: 2015-05-01}"
    ),
  ]
  @Test(arguments: plans) func communications(_ clause: Clause) throws { try clause.check() }

  static func answers(_ a: String, _ b: String, _ rest: String...) -> String {
    "documents:\n  a: {\(a)}\n  b: {\(b)}\n" + rest.map { "  \($0)" }.joined(separator: "\n")
  }
  static let yes = "conclusion: {question: Known?, answer: 'yes'}"
  static let no = "conclusion: {question: known?, answer: 'no'}"
  static let contradictions: [Clause] = [
    Clause(
      "findings-contradict", "an inquest's record without a status", "conflict",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: inquest-record, for: crim, on: 2015-06-01, \(no)")),
    Clause(
      "findings-contradict", "minutes without a status", "",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: minutes, for: crim, on: 2015-06-01, \(no)")),
    Clause(
      "findings-contradict", "of one review", "",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: rca, for: scr, status: final, on: 2015-06-01, \(no)")),
    Clause(
      "findings-contradict", "final on a day still ahead", "",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: final-report, for: dhr, status: final, on: 2015-07-01, \(no)")),
    Clause(
      "findings-contradict", "the earlier builds on the later", "",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, reuses: b, \(yes)",
        "what: final-report, for: dhr, status: final, on: 2015-06-01, \(no)")),
    Clause(
      "findings-contradict", "the later builds on the earlier and differs", "conflict",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: final-report, for: dhr, status: final, on: 2015-06-01, reuses: a, \(no)")),
    Clause(
      "findings-contradict", "three on one question", "conflict",
      answers(
        "what: final-report, for: scr, status: final, on: 2015-05-01, \(yes)",
        "what: final-report, for: dhr, status: final, on: 2015-06-01, \(no)",
        "c: {what: rca, for: si, status: final, on: 2015-04-01, \(no)}")),
  ]
  @Test(arguments: contradictions) func twoAnswers(_ clause: Clause) throws { try clause.check() }

  @Test func aCourtIsNeverTheOneToCorrect() throws {
    let finding = try #require(
      try Clause(
        "findings-contradict", "coroner", "conflict",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          cor: {kind: cor, started: 2015-03-15}
        documents:
          a: {what: final-report, for: scr, status: final, on: 2015-05-01, \(Self.yes)}
          b: {what: inquest-record, for: cor, on: 2015-06-01, \(Self.no)}
        """
      ).findings().first)
    #expect(
      finding.remedy
        == "The independent reviewer to agree how the review's report takes note of what the court or the "
        + "coroner found, and to tell the family together.")
    #expect(finding.about == ["scr", "cor", "grandmother", "uncle"])
  }
}
