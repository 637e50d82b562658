import Testing

@testable import ProcessGraph

/// One clause of a rule's page, as a small case file and what the rule makes of it.
struct Clause: Sendable, CustomTestStringConvertible {
  let title: String
  let rule: String
  let example: Example
  /// The severities of the rule's findings in their order.
  let expected: [String]

  /// - Parameter expected: severities with spaces between them: `gap unclear`. Empty means quiet.
  init(
    _ rule: String, _ title: String, _ expected: String, frame: Frame = .england2015,
    asOf: String = "2015-06-15",
    _ body: String
  ) {
    (self.rule, self.title) = (rule, title)
    example = Example(title, body, frame: frame, asOf: asOf)
    self.expected = expected.split(separator: " ").map(String.init)
  }

  var testDescription: String { "\(rule): \(title)" }

  /// What the rule finds, most urgent first.
  func findings() throws -> [Finding] {
    try RuleTests.findings(of: try #require(Rule.named(rule)), in: example)
  }

  /// Holds the findings to what is expected.
  func check() throws {
    let findings = try findings()
    let found = findings.map(\.severity.rawValue)
    #expect(found == expected, "\(testDescription)\n\(findings.map(\.message))\n\(example.text)")
  }
}
