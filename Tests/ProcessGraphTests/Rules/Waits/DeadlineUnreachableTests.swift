import Testing

@testable import ProcessGraph

@Suite struct DeadlineUnreachableTests {
  static func clause(
    _ title: String, _ expected: String, _ scr: String,
    wait: String = "part: report, for: crim, until: trial",
    crim: String = "{trial: 2015-11-02}", kind: String = "scr", frame: Frame = .england2015,
    rule: String = "deadline-unreachable", _ tables: String = ""
  ) -> Clause {
    Clause(
      rule, title, expected, frame: frame,
      """
      processes:
        scr:  {kind: \(kind), lead: reviewer, \(scr)}
        crim: {kind: crim, lead: sio, started: 2015-03-14, milestones: \(crim)}
      waits:
        - {process: scr, \(wait), because: x, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
      \(tables)
      """)
  }

  static let clauses: [Clause] = [
    clause("due before the trial", "risk", "decided: 2015-04-10, due: 2015-11-01"),
    clause("due on the day", "", "decided: 2015-04-10, due: 2015-11-02"),
    clause("due in that month", "unclear", "decided: 2015-04-10, due: 2015-11"),
    clause("due in the month before", "risk", "decided: 2015-04-10, due: 2015-10"),
    clause("no deadline known", "", "notified: 2015-04-10", kind: "csc"),
    clause("already past", "", "decided: 2015-04-10, due: 2015-06-14"),
    clause("due today", "risk", "decided: 2015-04-10, due: 2015-06-15"),
    clause("by its clock", "risk", "decided: 2015-04-10"),
    clause("by its clock, in time", "", "decided: 2015-05-10"),
    clause("finished", "", "decided: 2015-04-10, due: 2015-11-01, finished: 2015-06-01"),
    clause("does not proceed", "", "status: not-proceeding, due: 2015-11-01"),
    clause("about other events", "", "decided: 2015-04-10, due: 2015-11-01, about-other-events: yes"),
    clause("an investigation of a regulator's", "", "started: 2015-04-10, due: 2015-11-01", kind: "reg"),
    clause("one agency's review", "risk", "started: 2015-04-10, due: 2015-11-01", kind: "csc"),
    clause(
      "only publication waits", "", "decided: 2015-04-10, due: 2015-11-01",
      wait: "part: publication, for: crim, until: trial"),
    clause(
      "a clock that ends at publication", "risk", "decided: 2015-04-10",
      wait: "part: publication, for: crim, until: trial", frame: .englandCurrent),
    clause(
      "its own `due` ends with the process", "", "decided: 2015-04-10, due: 2015-10-10",
      wait: "part: publication, for: crim, until: trial", frame: .englandCurrent),
    clause("its own expectation", "risk", "decided: 2015-04-10, due: 2015-11-03, expected: 2015-11-04"),
    clause(
      "no date, and due within sixty days", "unclear", "decided: 2015-04-10, due: 2015-08-14",
      crim: "{trial: }"
    ),
    clause("no date, and due later", "", "decided: 2015-04-10, due: 2015-08-15", crim: "{trial: }"),
    clause(
      "no date, nothing waits for it", "", "decided: 2015-04-10, due: 2015-08-14",
      wait: "part: publication, for: crim", crim: "{trial: }"),
    clause(
      "a ring holds it", "", "decided: 2015-04-10, due: 2015-11-01",
      "  - {process: crim, for: scr, until: report}"),
  ]

  @Test(arguments: clauses) func clause(_ clause: Clause) throws { try clause.check() }

  @Test func saysWhatItHangsOn() throws {
    let found = try Self.clause("", "", "decided: 2015-04-10, due: 2015-10-10").findings()
    #expect(
      found.map(\.message) == [
        "The serious case review is due by 10 October 2015, and by the dates on file cannot end before 2 November "
          + "2015, 23 days later"
      ])
    #expect(found.first?.rows == ["scr", "waits[1]", "crim"])
    #expect(found.first?.about == ["scr", "crim"])
    #expect(found.first?.details.count == 4)
  }

  @Test func namesWhatHasNoDate() throws {
    let found = try Self.clause("", "", "decided: 2015-04-10, due: 2015-08-10", crim: "{trial: }").findings()
    #expect(
      found.map(\.message) == [
        "The serious case review is due by 10 August 2015, and nobody can yet tell whether that can be kept: no "
          + "record of a date for the trial"
      ])
    #expect(found.first?.settings == [.progressGap: 60])
  }

  @Test func eachMemberOfACommissionHasItsOwnDeadline() throws {
    let found = try findings(
      of: .deadlineUnreachable,
      """
      processes:
        scr: {kind: scr, decided: 2015-04-10, due: 2015-10-10, expected: 2015-11-01, joint-with: dhr}
        dhr: {kind: dhr, decided: 2015-04-13, due: 2015-12-01}
      """)
    #expect(found.map(\.rows) == [["scr"]])
    #expect(found.first?.about == ["scr", "dhr"])
  }

  @Test func theRingNamesTheDeadline() throws {
    let text = """
      processes:
        scr: {kind: scr, decided: 2015-04-10, due: 2015-10-10}
        dhr: {kind: dhr, decided: 2015-04-13, due: 2015-12-01}
        sar: {kind: sar, decided: 2015-04-13, due: 2015-06-01}
      waits:
        - {process: scr, for: dhr}
        - {process: dhr, for: sar}
        - {process: sar, for: dhr}
      """
    #expect(try findings(of: .deadlineUnreachable, text).isEmpty)
    let ring = try findings(of: .deadlock, text)
    let due = ring.first?.details.filter { $0.what.contains("is due") }.map { $0.date?.description }
    #expect(due == ["2015-10-10", "2015-12-01"])
  }

  static let delays: [Clause] = [
    delay("nobody told", "risk", ""),
    delay("told in April", "risk", "- {about: scr, to: board, on: 2015-04-15, update: yes}"),
    delay("told sixty days ago", "", "- {about: scr, to: board, on: 2015-04-16, update: yes}"),
    delay("told in that month", "unclear", "- {about: scr, to: board, on: 2015-04, update: yes}"),
    delay("a first notice", "risk", "- {about: scr, to: board, on: 2015-06-01}"),
    delay("the independent chair", "", "- {about: scr, to: independent-chair, on: 2015-06-01, update: yes}"),
    delay("somebody else", "risk", "- {about: scr, to: cdop, on: 2015-06-01, update: yes}"),
    delay("about another process", "risk", "- {about: crim, to: board, on: 2015-06-01, update: yes}"),
    delay("still planned", "risk", "- {about: scr, to: board, on: 2015-07-01, update: yes}"),
    clause(
      "uncertain", "", "decided: 2015-04-10, due: 2015-08-14", crim: "{trial: }", kind: "dhr",
      rule: "qm-delay-informed"),
    clause(
      "one agency's review", "", "decided: 2015-04-10, due: 2015-10-10", kind: "csc",
      rule: "qm-delay-informed"),
    clause("in time", "", "decided: 2015-04-10, due: 2015-12-10", kind: "dhr", rule: "qm-delay-informed"),
    clause(
      "its date has passed", "risk", "decided: 2015-01-10, due: 2015-06-10", kind: "dhr",
      rule: "qm-delay-informed"),
  ]

  static func delay(_ title: String, _ expected: String, _ notice: String) -> Clause {
    clause(
      title, expected, "decided: 2015-04-10, due: 2015-10-10", kind: "dhr", rule: "qm-delay-informed",
      notice.isEmpty ? "" : "notices:\n  \(notice)")
  }

  @Test(arguments: delays) func delay(_ clause: Clause) throws { try clause.check() }
}
