import Testing

@testable import ProcessGraph

/// What a later report compares with: the same while what a finding is at bottom about is the same.
@Suite struct ReferenceTests {
  /// References by the rules the findings answer, in order.
  static func references(_ body: String, asOf: String = "2015-06-15", of rule: String) throws -> [String] {
    let report = try RuleTests.check(Example("test", body, asOf: asOf))
    return report.findings.filter { $0.answers.contains(rule) }.map(\.reference)
  }

  static func contacts(_ first: String = "", _ between: String = "", on: String = "2015-03-06") -> String {
    """
    processes:
      scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-02-10}
      dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-02-13}
    family-plans:
      - {lead: reviewer, agreed: 2015-02-20}
    contacts:
    \(first)  - {with: grandmother, by: scr, on: \(on), about: involvement}
      - {with: grandmother, by: dhr, on: 2015-03-11, about: involvement}
    \(between)  - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
      - {with: grandmother, by: dhr, on: 2015-05-11, about: involvement}
    """
  }

  static let rule = "family-multiple-contact"

  @Test func theyAreFourLettersOrFigures() throws {
    let report = try RuleTests.check(Example("test", Self.contacts()))
    #expect(report.findings.count > 5)
    for finding in report.findings {
      let word = finding.reference.split(separator: "-")[0]
      #expect(word.count == 4 && word.utf8.allSatisfy(References.alphabet.contains))
    }
    #expect(Set(report.findings.map(\.reference)).count == report.findings.count)
  }

  @Test func thoseOfOneCauseAndRootAreNumberedByDate() throws {
    let two = try Self.references(Self.contacts(), of: Self.rule)
    #expect(two.count == 2)
    #expect(two[1] == two[0] + "-2")
  }

  @Test func rowsAddedMovedOrDatedAnewChangeNothing() throws {
    let plain = try Self.references(Self.contacts(), of: Self.rule)
    let before = "  - {with: uncle, by: scr, on: 2015-03-02, about: support}\n"
    let after = "  - {with: uncle, by: dhr, on: 2015-04-01, about: feedback}\n"
    #expect(try Self.references(Self.contacts(before, after), of: Self.rule) == plain)
    #expect(try Self.references(Self.contacts(on: "2015-03-08"), of: Self.rule) == plain)
    #expect(try Self.references("# a comment\n\n" + Self.contacts(), of: Self.rule) == plain)
  }

  @Test func anIdThatIsRenamedRenamesIt() throws {
    let plain = try Self.references(Self.contacts(), of: Self.rule)
    let renamed = Self.contacts().replacing("grandmother", with: "uncle")
    #expect(try Self.references(renamed, of: Self.rule) != plain)
  }

  @Test func aFindingIsFoundByItsReference() throws {
    let report = try RuleTests.check(Example("test", Self.contacts()))
    let finding = try #require(report.findings.first)
    #expect(report.finding(finding.reference.lowercased())?.message == finding.message)
    #expect(report.finding("none") == nil)
  }
}

/// What comes first is what can still be prevented.
@Suite struct UrgencyTests {
  @Test func groupsComeInTheirOrder() throws {
    let report = try RuleTests.check(
      Example(
        "test",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: involvement}
          - {with: uncle, by: scr, on: 2015-06-24, about: involvement}
          - {with: uncle, by: dhr, on: 2015-06-20, about: involvement}
        """))
    let groups = report.findings.map { report.graph.urgency(of: $0).rawValue }
    #expect(groups == groups.sorted() && Set(groups).count > 3)
    let first = try #require(report.findings.first)
    #expect(first.planned?.description == "2015-06-20" && first.by == first.planned)
  }

  @Test func whatIsPlannedLaterIsNotComingUp() throws {
    let report = try RuleTests.check(
      Example(
        "test",
        """
        contacts:
          - {with: uncle, by: scr, on: 2015-07-24, about: involvement}
          - {with: uncle, by: dhr, on: 2015-07-20, about: involvement}
        """))
    let finding = try #require(report.findings.first { $0.rule == "family-multiple-contact" })
    #expect(report.graph.urgency(of: finding) == .risk)
  }

  @Test func aDayIsNeverInThePast() throws {
    for name in ["family-f", "joint-16-17", "quiet"] {
      let text = try ExampleFigures.text(name)
      let reading = try CaseReader.read(text: text, file: "case.yaml")
      let report = CheckReport(CaseGraph(reading.case, asOf: reading.case.asOf!))
      for finding in report.findings { if let by = finding.by { #expect(by >= report.graph.asOf) } }
    }
  }
}

/// A rule that breaks is a finding about the rule, and the run goes on.
@Suite struct BrokenRuleTests {
  struct Fault: Error, CustomStringConvertible { let description = "no such row" }

  static let broken = Rule(
    "broken", family: .file, severity: .gap, statement: "", why: "", firesWhen: "", quietWhen: "",
    task: "", remedy: "", clearsWhen: "", authority: [.judgement("none")], fires: [], quiet: [],
    looksFor: { _ -> [Found] in throw Fault() }, says: { found, _ in found })

  @Test func aBrokenRuleIsAFinding() throws {
    let reading = try CaseReader.read(
      text: Example("test", "", frame: .england2015, asOf: "2015-06-15").text, file: "example.yaml")
    let check = Check(CaseGraph(reading.case, asOf: reading.case.asOf!))
    let findings = check.parts(of: Self.broken)
    #expect(findings.count == 1)
    #expect(findings[0].rule == "broken" && findings[0].severity == .unclear)
    #expect(findings[0].message == "The rule ‘broken’ could not be applied: no such row")
    // The others still speak, and one that asks it gets nothing.
    #expect(check.found(by: Self.broken).isEmpty)
    #expect(!check.parts(of: .reviewerMissing).contains { $0.rule == "broken" })
  }
}
