import Testing

@testable import ProcessGraph

/// One test for every rule across cases: it fires exactly where its examples are marked, and is quiet elsewhere.
@Suite struct CrossRuleTests {
  @Test(arguments: CrossRule.all.map(\.id)) func firesWhereMarked(_ id: String) throws {
    let rule = try #require(CrossRule.named(id))
    #expect(!rule.fires.isEmpty)
    for example in rule.fires {
      let findings = rule.findings(in: example)
      #expect(!findings.isEmpty, "\(id): “\(example.title)” finds nothing")
      let places = Set(findings.flatMap(\.facts).compactMap(\.place).map(\.name)).sorted()
      #expect(places == Self.marked(example), "\(id): “\(example.title)”")
      for finding in findings {
        #expect(finding.cases.count > 1)
        #expect(finding.message.first?.isUppercase == true && finding.message.last != ".")
        #expect(finding.remedy.last == ".")
        #expect(!finding.message.contains("failed") && !finding.remedy.contains("failed"))
        #expect(finding.reference.count == 4)
      }
    }
  }

  @Test(arguments: CrossRule.all.map(\.id)) func staysQuiet(_ id: String) throws {
    let rule = try #require(CrossRule.named(id))
    #expect(rule.quiet.count >= 2)
    for example in rule.quiet {
      #expect(rule.findings(in: example).map(\.message) == [], "\(id): “\(example.title)”")
    }
  }

  @Test func idsAreTheirOwnAndSayWhatToDo() {
    let ids = CrossRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isDisjoint(with: Rule.all.map(\.id)))
    for rule in CrossRule.all {
      #expect((1...50).contains(rule.task.count), "\(rule.id): \(rule.task.count) characters")
      #expect(rule.statement.last == "." && rule.why.last == ".")
    }
  }

  /// What the order of the cases, and what their files are called, change nothing about.
  @Test func referencesStayWhenACaseIsAdded() throws {
    let example = CrossRule.practitionerInSeveralCases.fires[0]
    let before = try #require(CrossRule.practitionerInSeveralCases.findings(in: example).first)
    var bodies = example.bodies
    bodies.append("people:\n  nurse: {practitioner: nurse, agency: trust}")
    let after = CrossRule.practitionerInSeveralCases.findings(in: CrossExample("", cases: bodies))
    #expect(after.map(\.reference) == [before.reference])
  }

  private static func marked(_ example: CrossExample) -> [String] {
    example.files.flatMap { file in
      file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.contains("# ↓") }.map { "\(file.name):\($0.offset + 1)" }
    }.sorted()
  }
}
