import Testing

@testable import ProcessGraph

/// Two review interviews of one person: which rule speaks for them, and that only one does.
@Suite struct InterviewPairTests {
  /// Interviews of the nurse.
  static func seen(_ rows: String...) -> String {
    "interviews:\n" + rows.map { "  - {of: nurse, \($0)}" }.joined(separator: "\n")
  }
  static let first = "by: si, on: 2015-05-06"

  /// What is found of pairs: rule, severity, rows.
  static func answers(_ tables: String) throws -> [String] {
    let report = try RuleTests.check(Example("test", tables))
    let rules: [Rule] = [.interviewDuplicateAvoidable, .interviewConsentNotAsked, .interviewCouldBeJoint]
    let found = try rules.flatMap { try findings(of: $0, tables) }.map { finding in
      let rows = finding.rows.map { $0.filter(\.isNumber) }.joined(separator: ",")
      return "\(finding.rule.dropFirst("interview-".count)) \(finding.weight) \(rows)"
    }
    let notes = report.notes.filter { $0.rule == "interview-consent-refused" }
    return found + notes.map { _ in "note" }
  }

  static let cases: [(title: String, tables: String, expected: [String])] = [
    ("no answer", seen(first, "by: scr, on: 2015-06-02"), ["consent-not-asked risk 1,2"]),
    (
      "yes, and held", seen(first + ", consent-to: scr", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable conflict 1,2"]
    ),
    (
      "yes, and ahead", seen(first + ", consent-to: scr", "by: scr, on: 2015-06-24"),
      ["duplicate-avoidable risk 1,2"]
    ),
    (
      "yes, and on a day nobody knows", seen(first + ", consent-to: scr", "by: scr"),
      ["duplicate-avoidable risk 1,2"]
    ),
    ("no", seen(first + ", consent-refused-to: scr", "by: scr, on: 2015-06-02"), ["note"]),
    (
      "yes to another review", seen(first + ", consent-to: dhr", "by: scr, on: 2015-06-02"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "asked in time",
      seen(first + ", consent-asked: 2015-06-02, consent-to: scr", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable conflict 1,2"]
    ),
    (
      "asked too late",
      seen(first + ", consent-asked: 2015-06-03, consent-to: scr", "by: scr, on: 2015-06-02"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "refused too late",
      seen(first + ", consent-asked: 2015-06-03, consent-refused-to: scr", "by: scr, on: 2015-06-02"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "asked in that month",
      seen(first + ", consent-asked: 2015-06, consent-to: scr", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable unclear 1,2"]
    ),
    (
      "withdrawn on the day",
      seen(first + ", consent-to: scr, consent-withdrawn: 2015-06-02", "by: scr, on: 2015-06-02"),
      ["note"]
    ),
    (
      "withdrawn the day after",
      seen(first + ", consent-to: scr, consent-withdrawn: 2015-06-03", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable conflict 1,2"]
    ),
    ("cancelled", seen(first, "by: scr, on: 2015-06-24, cancelled: yes"), []),
    ("one review twice", seen(first, "by: si, on: 2015-06-02"), []),
    ("already joint", seen("by: [si, scr], on: 2015-05-06", "by: scr, on: 2015-06-02"), []),
    (
      "yes for one of two that come together",
      seen(first + ", consent-to: scr", "by: [scr, dhr], on: 2015-06-02"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "yes for one, no for the other",
      seen(first + ", consent-to: scr, consent-refused-to: dhr", "by: [scr, dhr], on: 2015-06-02"), ["note"]
    ),
    (
      "the answer was given at an earlier interview",
      seen("by: si, on: 2015-05-01, consent-to: scr", "by: si, on: 2015-05-06", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable conflict 1,3"]
    ),
    (
      "the best answer of two earlier interviews speaks, once",
      seen("by: si, on: 2015-05-01", "by: dhr, on: 2015-05-06, consent-to: scr", "by: scr, on: 2015-06-02"),
      ["duplicate-avoidable conflict 2,3", "consent-not-asked risk 1,2"]
    ),
    (
      "two later interviews spared by one",
      seen(first + ", consent-to: [scr, dhr]", "by: scr, on: 2015-06-02", "by: dhr, on: 2015-06-24"),
      ["duplicate-avoidable conflict 1,2,3"]
    ),
    (
      "both ahead and near", seen("by: scr, on: 2015-06-20", "by: dhr, on: 2015-07-20"),
      ["could-be-joint advice 1,2"]
    ),
    (
      "both ahead, a day too far apart", seen("by: scr, on: 2015-06-20", "by: dhr, on: 2015-07-21"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "both ahead, with a narrow local window",
      seen("by: scr, on: 2015-06-20", "by: dhr, on: 2015-07-20") + "\nsettings: {joint-interview-window: 29}",
      ["consent-not-asked risk 1,2"]
    ),
    (
      "both ahead, on one day", seen("by: scr, on: 2015-06-20", "by: dhr, on: 2015-06-20"),
      ["could-be-joint advice 1,2"]
    ),
    (
      "both ahead, one on no known day", seen("by: scr, on: 2015-06-20", "by: dhr, on: 2015-06"),
      ["consent-not-asked risk 2,1"]
    ),
    (
      "the first is held", seen("by: scr, on: 2015-06-15", "by: dhr, on: 2015-06-20"),
      ["consent-not-asked risk 1,2"]
    ),
    (
      "both ahead, and answered", seen("by: scr, on: 2015-06-20, consent-to: dhr", "by: dhr, on: 2015-06-24"),
      ["duplicate-avoidable risk 1,2"]
    ),
    (
      "a month in which either may come first",
      seen("by: si, on: 2015-05, consent-to: scr", "by: scr, on: 2015-05-11"),
      ["duplicate-avoidable unclear 1,2"]
    ),
    (
      "a month, and nobody was asked either way", seen("by: si, on: 2015-05", "by: scr, on: 2015-05-11"),
      ["consent-not-asked risk 1,2"]
    ),
  ]

  @Test(arguments: cases.indices) func oneRuleSpeaks(_ n: Int) throws {
    let (title, tables, expected) = Self.cases[n]
    #expect(try Self.answers(tables) == expected, "\(title)\n\(tables)")
  }

  static func processes(_ x: String, _ y: String) -> String { "processes:\n  x: {\(x)}\n  y: {\(y)}\n" }

  /// The kinds decide whether two visits may be one.
  @Test func kindsThatStaySeparateAreAskedInstead() throws {
    let visits = Self.seen("by: x, on: 2015-06-20", "by: y, on: 2015-06-24")
    func answer(_ a: KindID, _ b: KindID) throws -> [String] {
      try Self.answers(
        Self.processes(
          "kind: \(a.rawValue), started: 2015-03-20", "kind: \(b.rawValue), started: 2015-03-20") + visits)
    }
    for a in [KindID.scr, .dhr, .sar, .mhhr, .si, .imr, .cdr] {
      for b in [KindID.scr, .dhr, .sar, .mhhr, .si, .imr, .cdr] where a != b {
        let degree = Compatibility.degree(of: .practitionerInterview, a, b)
        let mayJoin = degree != .separate && degree != .timingOnly
        let expected = mayJoin ? "could-be-joint advice 1,2" : "consent-not-asked risk 1,2"
        #expect(try answer(a, b) == [expected], "\(a) \(b)")
      }
    }
    // Where nothing is written about two kinds, joining is allowed.
    #expect(Compatibility.degree(of: .practitionerInterview, .leder, .scr) == nil)
    #expect(try answer(.leder, .scr) == ["could-be-joint advice 1,2"])
  }

  @Test func aPendingReviewAheadIsOneToAskAbout() throws {
    let tables = Self.processes(
      "kind: si, started: 2015-03-20", "kind: scr, commissioner: board, notified: 2015-04-01")
    #expect(
      try Self.answers(tables + Self.seen("by: x, on: 2015-05-06", "by: y, on: 2015-07-20")) == [
        "consent-not-asked risk 1,2"
      ])
    let ended = Self.processes(
      "kind: si, started: 2015-03-20, finished: 2015-05-20",
      "kind: scr, commissioner: board, notified: 2015-04-01")
    #expect(try Self.answers(ended + Self.seen("by: x, on: 2015-05-06", "by: y, on: 2015-07-20")).isEmpty)
  }

  @Test func onlyTheMonthSaysWhetherTheyRanAtOnce() throws {
    let tables = Self.processes(
      "kind: si, started: 2015-03-20, finished: 2015-05",
      "kind: scr, commissioner: board, started: 2015-05-20")
    #expect(
      try Self.answers(tables + Self.seen("by: x, on: 2015-05-06", "by: y, on: 2015-06-02"))
        == ["consent-not-asked unclear 1,2"])
  }

  @Test func anInterviewAlsoForThePoliceComplaintsBodyStaysNeeded() throws {
    let tables = """
      processes:
        si:   {kind: si, commissioner: trust, started: 2015-03-20}
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        iopc: {kind: iopc, started: 2015-03-20}

      """
    #expect(
      try Self.answers(
        tables + Self.seen(Self.first + ", consent-to: scr", "by: [scr, iopc], on: 2015-06-02")
      ).isEmpty)
  }

  @Test func whatIsSaidOfAnAnswer() throws {
    let asked = try findings(
      of: .interviewConsentNotAsked,
      Self.seen(Self.first + ", consent-asked: 2015-05-06", "by: scr, on: 2015-06-02"))
    #expect(
      asked.map(\.message) == [
        "The community psychiatric nurse was asked whether the serious case review may use the notes, with no record of the answer"
      ])
    #expect(asked[0].about == ["scr", "si", "nurse"])
    let notes = try RuleTests.check(
      Example(
        "test",
        Self.seen(
          Self.first + ", consent-refused-to: dhr, consent-to: scr, consent-withdrawn: 2015-05-10",
          "by: scr, on: 2015-06-02", "by: dhr, on: 2015-06-03"))
    ).notes
    #expect(
      notes.map(\.message) == [
        "The community psychiatric nurse is interviewed by the serious case review separately: consent withdrawn on 10 May 2015",
        "The community psychiatric nurse is interviewed by the domestic homicide review separately: consent not given",
      ])
    #expect(notes[0].about == ["scr", "nurse"])
  }
}
