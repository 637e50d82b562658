import Testing

@testable import ProcessGraph

/// What one rule finds in a small case: the tables that matter, the others taken from the examples' cast.
func judge(
  _ rule: Rule, _ body: String, asOf: String = "2015-06-15", frame: Frame = .england2015
) throws -> [Finding] {
  try RuleTests.findings(of: rule, in: Example("", body, frame: frame, asOf: asOf))
}

extension [Finding] {
  /// One word a finding: its severity, or that it cannot tell.
  var verdicts: [String] { map { $0.certain ? $0.severity.rawValue : "cannot tell" } }
}

/// A small case with the verdicts expected of one rule.
struct Judged: CustomTestStringConvertible, Sendable {
  let title: String
  let rule: Rule
  let verdicts: [String]
  let asOf: String
  let frame: Frame
  let body: String

  init(
    _ title: String, _ rule: Rule, _ verdicts: [String], asOf: String = "2015-06-15",
    frame: Frame = .england2015, _ body: String
  ) {
    (self.title, self.rule, self.verdicts) = (title, rule, verdicts)
    (self.asOf, self.frame, self.body) = (asOf, frame, body)
  }

  var testDescription: String { "\(rule.id): \(title)" }

  func expectVerdicts() throws {
    let findings = try judge(rule, body, asOf: asOf, frame: frame)
    #expect(findings.verdicts == verdicts, "\(findings.map(\.message))")
  }
}
