import Testing

@testable import ProcessGraph

/// The last day on which a rule speaks, and the first on which it does not: a day more or less would be noticed.
@Suite struct BoundaryTests {
  @Test(arguments: Boundary.all.indices) func oneDayDecides(_ n: Int) throws {
    let boundary = Boundary.all[n]
    let rule = try #require(Rule.named(boundary.rule))
    let fires = try RuleTests.findings(of: rule, in: boundary.example(on: boundary.fires))
    #expect(!fires.isEmpty, "\(boundary.rule) on \(boundary.fires)\n\(boundary.body)")
    let quiet = try RuleTests.findings(of: rule, in: boundary.example(on: boundary.quiet))
    #expect(quiet.isEmpty, "\(boundary.rule) on \(boundary.quiet)\n\(boundary.body)")
  }
}
