import Testing

@testable import ProcessGraph

/// Every point of the paper is answered, every rule answers something, and every id that is named exists.
@Suite struct CoverageTests {
  static let written = Set(Rule.all.map(\.id))
  static let namedByPoints = Set(Coverage.points.flatMap(\.rules))
  static let namedBeside = Set(Coverage.besides.flatMap(\.rules))

  @Test func everyPointIsAnswered() {
    for point in Coverage.points { #expect(point.isAnswered, "\(point.key)") }
  }

  @Test func keysAreUnique() {
    let keys = Coverage.points.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.count == 168)
  }

  @Test func everyRuleNamedExists() {
    #expect(Self.namedBeside.subtracting(Self.written).isEmpty)
  }

  @Test func everyPointThatARuleAnswersExists() {
    let keys = Set(Coverage.points.map(\.key))
    for rule in Rule.all {
      #expect(keys.isSuperset(of: rule.answers), "\(rule.id)")
      #expect(Set(rule.answers).count == rule.answers.count, "\(rule.id)")
    }
  }

  @Test func everyDutyNamedExistsAndIsNamed() {
    let named = Set(Coverage.points.flatMap(\.duties) + Coverage.besides.flatMap(\.duties))
    let known = Set(ChecklistDuty.all.map(\.id))
    #expect(named.subtracting(known).isEmpty)
    // A duty that only quietens a rule is answered for by that rule.
    let unnamed = ChecklistDuty.all.filter { !named.contains($0.id) }
    for duty in unnamed {
      let rule = duty.quietens ?? ""
      #expect(Self.namedByPoints.union(Self.namedBeside).contains(rule), "\(duty.id)")
    }
  }

  /// A rule is named by a point, rests on what stands beside it, cites a statute, or keeps the file in order.
  @Test(arguments: Rule.all.map(\.id)) func everyRuleHasAReason(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    let isNamed = Self.namedByPoints.contains(id) || Self.namedBeside.contains(id)
    let citesStatute = rule.authority.contains { $0.standing == .verified && $0.source != .cragPaper }
    let isDataQuality = rule.authority.contains(.judgement("data quality"))
    #expect(isNamed || citesStatute || isDataQuality)
  }

  @Test func labelsAreNotRules() {
    let labels = Set(Coverage.besides.flatMap(\.labels))
    #expect(labels.isDisjoint(with: Self.written))
    #expect(labels.isDisjoint(with: ChecklistDuty.all.map(\.id)))
  }

  @Test func informationLinesAreNotRules() {
    let lines = Set(Coverage.points.flatMap(\.information))
    #expect(lines == ["interview-consent-refused"])
    #expect(lines.isDisjoint(with: Self.written))
  }

  @Test func theTableIsPrinted() {
    let text = Coverage.text(width: 80)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    for key in Coverage.points.map(\.key) {
      #expect(lines.contains { $0.hasPrefix("  \(key) ") }, "\(key)")
    }
    #expect(text.contains("  2.6       the subgroup follows a review from first to last and reports to the"))
    #expect(text.contains("\nAppendix C Sources\n"))
  }
}
