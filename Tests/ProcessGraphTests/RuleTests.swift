import Testing

@testable import ProcessGraph

/// One test for every rule: it fires exactly where its examples are marked, and is quiet elsewhere.
@Suite struct RuleTests {
  static func check(_ example: Example) throws -> CheckReport {
    let reading = try CaseReader.read(text: example.text, file: "example.yaml")
    return CheckReport(CaseGraph(reading.case, asOf: reading.case.asOf!))
  }

  /// What one rule says of an example, part by part: before it is joined with what others say of the same cause.
  static func findings(of rule: Rule, in example: Example) throws -> [Finding] {
    let reading = try CaseReader.read(text: example.text, file: "example.yaml")
    let check = Check(CaseGraph(reading.case, asOf: reading.case.asOf!))
    // The rules about acceptances look at what the others find.
    let rules = rule.family == .file ? Rule.all : [rule]
    var parts = rules.flatMap(check.parts(of:))
    parts += acceptanceParts(for: parts, in: check, rules: rules)
    return parts.filter { $0.rule == rule.id }.map { check.graph.joined([$0], accepted: []) }.sorted { a, b in
      func key(_ finding: Finding) -> (Int, Int, Int) {
        (
          Severity.allCases.firstIndex(of: finding.severity)!, finding.date?.number ?? .max,
          finding.places.first?.location.line ?? 0
        )
      }
      return key(a) < key(b)
    }
  }

  @Test(arguments: Rule.all.map(\.id)) func firesWhereMarked(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(!rule.fires.isEmpty)
    for example in rule.fires {
      let findings = try Self.findings(of: rule, in: example)
      #expect(!findings.isEmpty, "\(id): “\(example.title)” finds nothing")
      let lines = Set(findings.flatMap(\.places).map(\.location.line)).sorted()
      #expect(lines == example.markedLines, "\(id): “\(example.title)”\n\(example.text)")
      for finding in findings {
        #expect(!finding.about.isEmpty || rule.family == .file)
        #expect(finding.message.first?.isUppercase == true && finding.message.last != ".")
        #expect(finding.remedy.last == ".")
        #expect(!finding.message.contains("failed") && !finding.remedy.contains("failed"))
      }
    }
  }

  @Test(arguments: Rule.all.map(\.id)) func staysQuiet(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.quiet.count >= 2)
    for example in rule.quiet {
      let findings = try Self.findings(of: rule, in: example)
      #expect(findings.isEmpty, "\(id): “\(example.title)”: \(findings.map(\.message))\n\(example.text)")
    }
  }

  @Test func eachSaysInFewWordsWhatToDo() {
    for rule in Rule.all {
      #expect((1...50).contains(rule.task.count), "\(rule.id): \(rule.task.count) characters")
      #expect(rule.task.first?.isUppercase == true && rule.task.last != ".", "\(rule.id)")
    }
  }

  @Test func idsAreUniqueAndKebabCase() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)") }
  }
}
