import Testing

@testable import ProcessGraph

/// Who is bound by each rule: reviewed by hand against the sources that the rules name.
@Suite struct BindingTests {
  static let families: Set<Rule.Family> = [.notices, .joint, .gates, .file]
  static let reviewed = Rule.all.filter { families.contains($0.family) }

  /// They speak of one area's own bodies.
  static let local: Set = [
    "annual-report", "chair-kept-informed", "no-business-manager", "si-report-to-subgroup",
    "notify-agency-review",
    "notify-professional-review", "notify-complaint", "notify-criminal-police", "notify-police-complaints",
    "notify-si-commence",
  ]

  /// They rest on law or statutory guidance too.
  static let law: Set = [
    "notify-coroner-board", "pfd-circulated", "criteria-no-decision", "reviewer-missing", "deadline-missed",
    "deadline-near", "coroner-not-suspended", "coroner-resumed-early", "unpublished-report-to-coroner",
    "owhr-excluded", "age-dhr", "age-sar", "age-scr", "complaint-should-be-parked",
    "complaint-parked-without-ground", "purpose-limited-information", "joint-publication-gates",
  ]

  @Test func localRulesAreThoseOfTheList() {
    #expect(Set(Self.reviewed.filter { $0.binding == .local }.map(\.id)) == Self.local)
  }

  @Test func rulesThatBindEverybodyAreThoseOfTheList() {
    #expect(Self.law.isSubset(of: Set(Self.reviewed.filter { $0.binding == .law }.map(\.id))))
    let others = Self.reviewed.filter { !Self.law.contains($0.id) && !Self.local.contains($0.id) }
    for rule in others where rule.family != .gates { #expect(rule.binding == .goodPractice, "\(rule.id)") }
  }

  /// A rule of one area's bodies that rested on an Act as well would be switched off where the Act holds.
  @Test func localRulesRestOnThePaperAlone() {
    for rule in Self.reviewed where rule.binding == .local {
      #expect(
        rule.authority.allSatisfy { $0.source == .cragPaper || $0.standing == .judgement }, "\(rule.id)")
    }
  }

  @Test func theTableNamesEveryRuleOnce() {
    let lines = Rule.classes.split(separator: "\n").map { $0.drop { $0 == " " } }
    for rule in Rule.all { #expect(lines.count { $0 == rule.id } == 1, "\(rule.id)") }
  }

  @Test(arguments: [
    ("notify-ipcc-tvp", "notify-police-complaints"), ("notify-criminal-tvp", "notify-criminal-police"),
    ("notify-coroner-oscb", "notify-coroner-board"), ("si-report-to-crag", "si-report-to-subgroup"),
    ("scr-criteria-no-decision", "criteria-no-decision"),
  ]) func aFormerNameStillNamesTheRule(_ former: String, _ now: String) throws {
    let rule = try #require(Rule.named(former))
    #expect(rule.id == now)
    let text = rule.fires[0].text
    let accepted =
      "accepted:\n"
      + "  - {rule: \(former), by: chair, on: 2015-06-01, because: known, until: 2015-12-01}\n"
    #expect(try Self.report(text + accepted).accepted.contains { $0.rule == now })
    let only = try Self.report(text, CheckReport.Selection(only: [former]))
    #expect(Set(only.findings.map(\.rule)) == [now])
    let skipped = try Self.report(text, CheckReport.Selection(skip: [former]))
    #expect(!skipped.findings.contains { $0.rule == now })
  }

  private static func report(
    _ text: String, _ selection: CheckReport.Selection = .init()
  ) throws -> CheckReport {
    let source = try CaseReader.read(text: text, file: "example.yaml").case
    return CheckReport(CaseGraph(source, asOf: try #require(source.asOf)), selection: selection)
  }

  /// A rule that rests on an Act of one frame is good practice in the other, where the paper is all that asks for it.
  @Test func anActBindsOnlyInItsFrame() throws {
    func severity(_ frame: Frame, _ guidance: String, decided: String, asOf: String) throws -> Severity? {
      let text =
        "guidance: \(guidance)\nprocesses:\n  scr: {kind: scr, commissioner: board, decided: \(decided)}"
      let graph = try ReachedTests.graph(text, asOf: asOf, frame: frame)
      return CheckReport(graph).findings.first { $0.rule == "reviewer-missing" }?.severity
    }
    #expect(try severity(.englandCurrent, "none", decided: "2026-01-10", asOf: "2026-06-15") == .gap)
    #expect(try severity(.england2015, "none", decided: "2015-01-10", asOf: "2015-06-15") == .risk)
    #expect(try severity(.england2015, "crag-2016", decided: "2015-01-10", asOf: "2015-06-15") == .gap)
  }
}
