import Testing

@testable import ProcessGraph

/// What a review needs besides itself: the yearly report, word with health, one version of a paper, a lead across borders.
@Suite struct SettingUpBesideTests {
  @Test(arguments: yearEnd + health + versions + borders) func holds(_ clause: Clause) throws {
    try clause.check()
  }

  static let yearEnd = [
    Clause(
      "annual-report", "listed in the year before the last", "advice",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2014-01-10}
      confirmed:
        - {duty: annual-report-listed, about: scr, by: chair, on: 2014-03-20}
      """),
    Clause(
      "annual-report", "listed in the year that ended", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2014-01-10}
      confirmed:
        - {duty: annual-report-listed, about: scr, by: chair, on: 2014-11-20}
      """),
    Clause(
      "annual-report", "on 31 March itself the year before is the last", "", asOf: "2015-03-31",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-03-20}
      """),
    Clause(
      "annual-report", "finished since", "advice",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-03-20, finished: 2015-05-20}
      """),
    Clause(
      "annual-report", "finished before", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2014-03-20, finished: 2015-03-20}
      """),
  ]

  static let health = [
    Clause(
      "mou-missing", "run as one with the review", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: si}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      """),
    Clause(
      "si-safeguarding-lead-liaison", "on the thirtieth day together", "risk", asOf: "2015-05-10",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      """),
    Clause(
      "si-safeguarding-lead-liaison", "on the twenty-ninth", "", asOf: "2015-05-09",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      """),
    Clause(
      "si-safeguarding-lead-liaison", "liaison grown old is another rule's", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      liaison:
        - {between: [scr, si], on: 2015-04-20}
      """),
    Clause(
      "si-safeguarding-lead-liaison", "liaison grown old, and the next one near", "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        si:  {kind: si, commissioner: trust, started: 2015-03-20}
      liaison:
        - {between: [scr, si], on: 2015-04-20, next: 2015-06-20}
      """),
  ]

  static let versions = [
    Clause(
      "document-version-live-twice", "two action plans, one of them with a month", "conflict",
      """
      documents:
        one: {what: action-plan, for: scr, status: final}
        two: {what: action-plan, for: scr, status: final, on: 2015-04}
      """),
    Clause(
      "document-version-live-twice", "one may be still to come", "unclear",
      """
      documents:
        one: {what: action-plan, for: scr, status: final, on: 2015-04-30}
        two: {what: action-plan, for: scr, status: final, on: 2015-06}
      """),
    Clause(
      "document-version-live-twice", "by different agencies", "",
      """
      documents:
        one: {what: action-plan, by: trust, for: scr, status: final}
        two: {what: action-plan, by: council, for: scr, status: final}
      """),
    Clause(
      "document-version-live-twice", "a draft and a final version", "",
      """
      documents:
        one: {what: action-plan, for: scr, status: draft}
        two: {what: action-plan, for: scr, status: final}
      """),
    Clause(
      "document-version-live-twice", "each agency writes its own chronology", "",
      """
      documents:
        one: {what: chronology, for: scr, status: draft}
        two: {what: chronology, for: scr, status: draft}
      """),
    Clause(
      "document-version-live-twice", "two processes run as one", "conflict",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-10}
      documents:
        one: {what: terms-of-reference, for: scr, status: final}
        two: {what: terms-of-reference, for: dhr, status: final}
      """),
    Clause(
      "document-version-live-twice", "of these one reuses the other", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-10}
      documents:
        one: {what: terms-of-reference, for: scr, status: final}
        two: {what: terms-of-reference, for: dhr, status: final, reuses: one}
      """),
    Clause(
      "document-version-live-twice", "final reports have a rule of their own", "",
      """
      documents:
        one: {what: final-report, for: scr, status: final}
        two: {what: final-report, for: scr, status: final}
      """),
  ]

  static let borders = [
    Clause(
      "cross-border-lead-missing", "no age", "unclear",
      """
      area: Fictionshire
      subjects:
        child: {died: 2015-03-14, lives-in: Otherland}
      """),
    Clause(
      "cross-border-lead-missing", "the file's area is not given", "",
      """
      subjects:
        child: {age: 6, died: 2015-03-14, lives-in: Otherland}
      """),
    Clause(
      "cross-border-lead-missing", "the review has ended", "",
      """
      area: Fictionshire
      subjects:
        child: {age: 6, died: 2015-03-14, lives-in: Otherland}
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, finished: 2015-06-10}
      """),
  ]
}
