import Testing

@testable import ProcessGraph

@Suite struct JointTests {
  static func case9(_ processes: String..., rest: String = "") -> String {
    """
    subjects:
      child: {age: 9, died: 2015-03-14, death: unnatural, abuse: suspected}
    processes:
    \(processes.map { "  \($0)" }.joined(separator: "\n"))
    \(rest)
    """
  }
  static let scr = "scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}"
  static let dhr = "dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}"
  static let sar = "sar: {kind: sar, commissioner: council, decided: 2015-04-13}"

  static let notConsidered: [Clause] = [
    Clause(
      "joint-not-considered", "a review and an investigation", "",
      case9(scr, "si: {kind: si, started: 2015-03-20}")),
    Clause("joint-not-considered", "three are one finding", "gap", case9(scr, dhr, sar)),
    Clause(
      "joint-not-considered", "two of three are decided, the third is not", "gap",
      case9(scr, dhr, sar, rest: "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-05-04}")),
    Clause(
      "joint-not-considered", "all three are decided, two by two", "",
      case9(
        scr, dhr, sar,
        rest: """
          decisions:
            - {about: [scr, dhr], decision: parallel, on: 2015-05-04}
            - {about: [sar, dhr], decision: linked, on: 2015-05-04}
            - {about: [scr, sar], decision: part-joint, on: 2015-05-04}
          """)),
    Clause(
      "joint-not-considered", "a decision still to come", "gap",
      case9(scr, dhr, rest: "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-07-04}")),
    Clause(
      "joint-not-considered", "a decision in a month that decides", "unclear",
      case9(scr, dhr, rest: "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-06}")),
    Clause(
      "joint-not-considered", "a decision about one of them", "gap",
      case9(scr, dhr, rest: "decisions:\n  - {about: [scr], decision: parallel, on: 2015-05-04}")),
    Clause(
      "joint-not-considered", "one has ended", "",
      case9(scr, "dhr: {kind: dhr, decided: 2015-04-13, finished: 2015-06-01}")),
    Clause(
      "joint-not-considered", "one does not proceed", "",
      case9(scr, "dhr: {kind: dhr, decided: 2015-04-13, status: not-proceeding}")),
    Clause(
      "joint-not-considered", "one is about a different death", "",
      case9(scr, "dhr: {kind: dhr, decided: 2015-04-13, about-other-events: yes}")),
    Clause(
      "joint-not-considered", "an offensive weapons review today", "risk", frame: .englandCurrent,
      case9(scr, "owhr: {kind: owhr, decided: 2015-04-13}")),
  ]

  @Test(arguments: notConsidered) func jointNotConsidered(_ clause: Clause) throws { try clause.check() }

  @Test func atEighteenTheMessageSaysWhy() throws {
    let clause = Clause(
      "joint-not-considered", "18", "gap",
      """
      subjects:
        child: {age: 18, died: 2015-03-14, domestic-homicide: yes}
      processes:
        \(Self.sar)
        \(Self.dhr)
      """)
    let message = try #require(try clause.findings().first).message
    #expect(
      message
        == "No record that anyone has asked whether the safeguarding adults review and the domestic homicide review "
        + "could be commissioned as one; the child was 18, and a review of a child is owed only below "
        + "that age")
  }

  @Test func latenessIsSaidWithIt() throws {
    let clause = Clause(
      "joint-not-considered", "late", "gap",
      Self.case9("scr: {kind: scr, commissioner: board, decided: 2015-04-01, due: 2015-06-20}", Self.sar))
    let message = try #require(try clause.findings().first).message
    #expect(message.hasSuffix("; more than half of the time for the serious case review has gone"))
  }

  static func young(_ subject: String, _ processes: String..., rest: String = "") -> String {
    """
    subjects:
      child: {died: 2015-03-14, death: unnatural, \(subject)}
    processes:
    \(processes.map { "  \($0)" }.joined(separator: "\n"))
    \(rest)
    """
  }

  static let sixteen: [Clause] = [
    Clause("joint-1618", "aged 16", "gap", young("age: 16, domestic-homicide: yes", scr, dhr)),
    Clause("joint-1618", "aged 15", "", young("age: 15, domestic-homicide: yes", scr, dhr)),
    Clause("joint-1618", "the age is not on file", "unclear", young("domestic-homicide: yes", scr, dhr)),
    Clause("joint-1618", "not a domestic homicide", "", young("age: 16, domestic-homicide: no", scr, dhr)),
    Clause(
      "joint-1618", "the suspect", "", young("age: 16, domestic-homicide: yes, role: suspect", scr, dhr)),
    Clause(
      "joint-1618", "only the review of a child", "gap", young("age: 16, domestic-homicide: yes", scr)),
    Clause("joint-1618", "neither", "", young("age: 16, domestic-homicide: yes", sar)),
    Clause(
      "joint-1618", "the other was considered and does not proceed", "",
      young("age: 16, domestic-homicide: yes", scr, "dhr: {kind: dhr, status: not-proceeding}")),
    Clause(
      "joint-1618", "the other has ended", "",
      young(
        "age: 16, domestic-homicide: yes", scr, "dhr: {kind: dhr, decided: 2015-04-13, finished: 2015-06-01}")
    ),
    Clause(
      "joint-1618", "they run as one", "",
      young("age: 16, domestic-homicide: yes", scr, "dhr: {kind: dhr, decided: 2015-04-13, joint-with: scr}")),
    Clause(
      "joint-1618", "decided in a month that decides", "unclear",
      young(
        "age: 16, domestic-homicide: yes", scr, dhr,
        rest: "decisions:\n  - {about: [scr, dhr], decision: parallel, on: 2015-06}")),
    Clause(
      "joint-1618", "a decision about something else", "gap",
      young(
        "age: 16, domestic-homicide: yes", scr, dhr, sar,
        rest: "decisions:\n  - {about: [scr, sar], decision: parallel, on: 2015-05-01}")),
  ]

  @Test(arguments: sixteen) func jointAtSixteen(_ clause: Clause) throws { try clause.check() }

  @Test func oneFindingNamesTheWholeSet() throws {
    let body = Self.young("age: 16, domestic-homicide: yes", Self.scr, Self.dhr, Self.sar)
    let finding = try #require(try Clause("joint-1618", "set", "gap", body).findings().first)
    #expect(finding.about == ["scr", "dhr", "sar", "child"])
    try Clause("joint-not-considered", "the set is spoken for", "", body).check()
  }

  @Test func anUnknownAgeDoesNotHideTheBreach() throws {
    try Clause(
      "joint-not-considered", "age not on file", "gap",
      Self.young("domestic-homicide: yes", Self.scr, Self.dhr)
    ).check()
  }

  @Test func theMissingReviewIsNamed() throws {
    let clause = Clause(
      "joint-1618", "only one", "gap", Self.young("age: 16, domestic-homicide: yes", Self.dhr))
    #expect(
      try clause.findings().map(\.message) == [
        "For the child, aged 16, there is the domestic homicide review, and no record of whether a "
          + "serious case review is needed as well"
      ])
  }
}
