import Testing

@testable import ProcessGraph

/// What a later report compares with: the same while the row it stands on is the same, wherever that stands.
@Suite struct FingerprintTests {
  static func prints(_ rule: String, _ body: String, asOf: String = "2015-06-15") throws -> [String] {
    try findings(of: try #require(Rule.named(rule)), body, asOf: asOf).map(\.fingerprint)
  }

  /// Two clusters of contacts with one person by the same two reviews, and what surrounds them.
  static func contacts(_ first: String = "", _ between: String = "", plan: String = "") -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10}
      dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-02-13}
    family-plans:
      - {lead: reviewer, agreed: 2015-02-20}\(plan)
    contacts:
    \(first)  - {with: grandmother, by: scr, on: 2015-03-06, about: involvement}
      - {with: grandmother, by: dhr, on: 2015-03-11, about: involvement}
    \(between)  - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
      - {with: grandmother, by: dhr, on: 2015-05-11, about: involvement}
    """
  }

  @Test func twoFindingsAboutTheSameIdsDiffer() throws {
    let prints = try Self.prints("family-multiple-contact", Self.contacts())
    #expect(prints.count == 2 && Set(prints).count == 2)
  }

  @Test func otherRowsChangeNothing() throws {
    let plain = try Self.prints("family-multiple-contact", Self.contacts())
    let before = "  - {with: uncle, by: scr, on: 2015-03-02, about: support}\n"
    let moved = Self.contacts(before, "  - {with: uncle, by: dhr, on: 2015-04-01, about: feedback}\n")
    #expect(try Self.prints("family-multiple-contact", "# a comment\n\n" + moved) == plain)
  }

  @Test func aFindingThatGrowsStaysTheSame() throws {
    let plain = try Self.prints("family-multiple-contact", Self.contacts())
    let third = "  - {with: grandmother, by: scr, on: 2015-03-20, about: feedback}\n"
    #expect(try Self.prints("family-multiple-contact", Self.contacts("", third)) == plain)
  }

  @Test func theSameRowTwiceIsNumbered() throws {
    let row = "  - {process: scr, part: whole, for: crim, on: 2015-05-15}\n"
    let body = """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      waits:
      \(row)\(row)
      """
    let prints = try Self.prints("barrier-criminal", body)
    #expect(prints.count == 2 && Set(prints).count == 2)
  }

  @Test func aWaitThatIsLookedAtAgainStaysTheSame() throws {
    func wait(_ cells: String) -> String {
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
        crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
      waits:
        - {process: scr, part: whole, for: crim, on: 2015-05-15\(cells)}
      """
    }
    #expect(
      try Self.prints("barrier-criminal", wait(""))
        == Self.prints("barrier-criminal", wait(", because: the trial, review: 2015-07-01")))
  }

  @Test func severalClocksOfOneProcessDiffer() throws {
    let body = """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, notified: 2014-03-16, decided: 2014-07-10}
      """
    let prints = try Self.prints("deadline-missed", body)
    #expect(prints.count > 1 && Set(prints).count == prints.count)
  }

  @Test func contactThatGoesStaleAgainStaysTheSame() throws {
    func spoken(_ on: String) -> String {
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-02-13}
      liaison:
        - {between: [scr, dhr], on: \(on)}
      """
    }
    #expect(
      try Self.prints("liaison-stale", spoken("2015-03-01"))
        == Self.prints("liaison-stale", spoken("2015-04-01")))
  }
}

/// A rule that breaks is a finding about the rule, and the run goes on.
@Suite struct BrokenRuleTests {
  struct Fault: Error, CustomStringConvertible { let description = "no such row" }

  static let broken = Rule(
    "broken", family: .file, severity: .gap, statement: "", why: "", firesWhen: "", quietWhen: "",
    task: "", remedy: "", clearsWhen: "", authority: [.judgement("none")], fires: [], quiet: []
  ) { _ in throw Fault() }

  @Test func aBrokenRuleIsAFinding() throws {
    let reading = try CaseReader.read(
      text: Example("test", "", frame: .england2015, asOf: "2015-06-15").text, file: "example.yaml")
    let check = Check(CaseGraph(reading.case, asOf: reading.case.asOf!))
    let findings = check.findings(of: Self.broken)
    #expect(findings.count == 1)
    #expect(findings[0].rule == "broken" && findings[0].weight == "unclear")
    #expect(findings[0].message == "The rule ‘broken’ could not be applied: no such row")
    // The others still speak, and one that asks it gets nothing.
    #expect(check.found(by: Self.broken).isEmpty)
    #expect(!check.findings(of: .reviewerMissing).contains { $0.rule == "broken" })
  }
}
