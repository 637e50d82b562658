import Testing

@testable import ProcessGraph

/// What a review needs before it can run: clauses that the examples do not show.
@Suite struct SettingUpTests {
  @Test(arguments: startOfReview) func holds(
    _ clause: Clause
  ) throws {
    try clause.check()
  }

  static let startOfReview = [
    Clause(
      "reviewer-missing", "thirty days", "", asOf: "2015-05-10",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10}
      """),
    Clause(
      "reviewer-missing", "thirty-one days", "gap", asOf: "2015-05-11",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10}
      """),
    Clause(
      "reviewer-missing", "no date", "unclear",
      """
      processes:
        scr: {kind: scr, commissioner: board, status: running}
      """),
    Clause(
      "reviewer-missing", "a month that leaves it open", "unclear", asOf: "2015-05-11",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04}
      """),
    Clause(
      "scope-missing", "terms of reference to be agreed next month", "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, terms-of-reference: {agreed: 2015-07-10}}
      """),
    Clause(
      "scope-missing", "terms of reference agreed some day this month", "unclear",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, terms-of-reference: {agreed: 2015-06}}
      """),
    Clause(
      "no-business-manager", "one for both of two reviews run as one", "",
      """
      processes:
        scr: {kind: scr, commissioner: board, decided: 2015-04-10, joint-with: dhr}
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-10, business-manager: chair}
      """),
    Clause(
      "child-perpetrator-considered", "no age", "",
      """
      subjects:
        child: {age: 15, died: 2015-03-14}
        boy:   {role: suspect}
      """),
    Clause(
      "child-perpetrator-considered", "confirmed about nothing in particular: the lead review", "",
      """
      subjects:
        child: {age: 15, died: 2015-03-14}
        boy:   {age: 16, role: suspect}
      confirmed:
        - {duty: child-perpetrator-considered, by: chair of the subgroup, on: 2015-05-06}
      """),
    Clause(
      "child-perpetrator-considered", "to be confirmed next month", "advice",
      """
      subjects:
        child: {age: 15, died: 2015-03-14}
        boy:   {age: 16, role: suspect}
      confirmed:
        - {duty: child-perpetrator-considered, by: chair of the subgroup, on: 2015-07-06}
      """),
  ]
}
