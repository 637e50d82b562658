import Testing

@testable import ProcessGraph

/// When somebody has to decide whether to hold a review: clauses that the examples do not show.
@Suite struct CriteriaTests {
  @Test(arguments: criteria) func holds(_ clause: Clause) throws { try clause.check() }

  static let nothing = """
    processes:
      crim: {kind: crim, commissioner: police, started: 2015-03-14}

    """

  static let criteria = [
    Clause(
      "criteria-no-decision", "age not on file", "unclear",
      nothing + """
        subjects:
          child: {died: 2015-03-14, abuse: suspected}
        """),
    Clause(
      "criteria-no-decision", "nothing but age and death on file", "",
      nothing + """
        subjects:
          child: {age: 6, died: 2015-03-14}
        """),
    Clause(
      "criteria-no-decision", "survived, and concern not on file: it does not matter", "gap",
      nothing + """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "died, and concern not on file: it does not matter", "gap",
      nothing + """
        subjects:
          child: {age: 6, died: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "18", "",
      nothing + """
        subjects:
          child: {age: 18, died: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "a suspect", "",
      nothing + """
        subjects:
          child: {age: 16, died: 2015-03-14, abuse: known, role: suspect}
        """),
    Clause(
      "criteria-no-decision", "survived, and agencies worked well together", "",
      nothing + """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: known, cause-for-concern: no}
        """),
    Clause(
      "criteria-no-decision", "within the month to decide", "risk", asOf: "2015-04-14",
      nothing + """
        subjects:
          child: {age: 6, died: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "within the working days", "", asOf: "2015-03-20",
      nothing + """
        subjects:
          child: {age: 6, died: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "a domestic homicide", "gap",
      nothing + """
        subjects:
          child: {age: 34, died: 2015-03-14, domestic-homicide: yes}
        """),
    Clause(
      "criteria-no-decision", "a domestic homicide, and no age", "unclear",
      nothing + """
        subjects:
          child: {died: 2015-03-14, domestic-homicide: yes}
        """),
    Clause(
      "criteria-no-decision", "an adult with care needs", "gap",
      nothing + """
        subjects:
          child: {age: 71, died: 2015-03-14, abuse: suspected, care-needs: yes, cause-for-concern: yes}
        """),
    Clause(
      "criteria-no-decision", "an adult, and care needs not on file", "unclear",
      nothing + """
        subjects:
          child: {age: 71, died: 2015-03-14, abuse: suspected, cause-for-concern: yes}
        """),
    Clause(
      "criteria-no-decision", "an adult without care needs", "",
      nothing + """
        subjects:
          child: {age: 71, died: 2015-03-14, abuse: suspected, care-needs: no, cause-for-concern: yes}
        """),
    Clause(
      "criteria-no-decision", "at 17 both are owed", "gap gap",
      nothing + """
        subjects:
          child: {age: 17, died: 2015-03-14, abuse: known, domestic-homicide: yes}
        """),
    Clause(
      "criteria-no-decision", "at 17 one of the two is on file", "",
      """
      processes:
        dhr: {kind: dhr, commissioner: csp, decided: 2015-04-10}
      subjects:
        child: {age: 17, died: 2015-03-14, abuse: known, domestic-homicide: yes}
      """),
    Clause(
      "criteria-no-decision", "a suspect under the care of mental health services", "risk",
      nothing + """
        subjects:
          child: {age: 34, died: 2015-03-14, death: unnatural, abuse: no}
          man: {age: 40, role: suspect, mental-health-care: yes}
        """),
    Clause(
      "criteria-no-decision", "one finding for each child", "gap gap",
      nothing + """
        subjects:
          child: {age: 6, died: 2015-03-14, abuse: known}
          baby:  {age: 0, died: 2015-03-14, abuse: known}
        """),
    Clause(
      "criteria-no-decision", "a review of somebody else", "gap",
      """
      subjects:
        child: {age: 6, died: 2015-03-14, abuse: known}
        baby:  {age: 0, died: 2015-03-14, abuse: no}
      processes:
        scr: {kind: scr, commissioner: board, subjects: baby, decided: 2015-04-10}
      """),
    Clause(
      "criteria-no-decision", "a decision recorded as one", "",
      """
      subjects:
        child: {age: 6, died: 2015-03-14, abuse: known}
      processes:
        scr: {kind: scr, commissioner: board, notified: 2015-03-20}
      decisions:
        - {about: scr, decision: not-needed, on: 2015-04-10}
      """),
    Clause(
      "criteria-no-decision", "a decision still ahead", "",
      """
      subjects:
        child: {age: 6, died: 2015-03-14, abuse: known}
      processes:
        scr: {kind: scr, commissioner: board, notified: 2015-03-20, decided: 2015-07-10}
      """),
    Clause(
      "criteria-no-decision", "a rapid review so decided serves today", "", frame: .englandCurrent,
      """
      subjects:
        child: {age: 6, died: 2015-03-14, abuse: known}
      processes:
        rr: {kind: rr, commissioner: board, decided: 2015-03-20}
      """),
  ]

  /// Today the decision on a review of a child is good practice, in 2015 it was law.
  @Test func authorityFollowsTheFrame() throws {
    for (frame, standing, severity) in [
      (Frame.england2015, Authority.Standing.verified, Severity.gap), (.englandCurrent, .secondary, .risk),
    ] {
      let clause = Clause(
        "criteria-no-decision", "\(frame)", severity.rawValue, frame: frame,
        Self.nothing + "subjects:\n  child: {age: 6, died: 2015-03-14, abuse: known}")
      #expect(try clause.findings().map(\.severity) == [severity])
      #expect(try clause.findings().first?.authority.map(\.standing) == [standing])
    }
  }
}
