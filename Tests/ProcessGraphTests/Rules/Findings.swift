@testable import ProcessGraph

/// What a rule finds in a small case: the tables written, and the cast of the examples for the rest.
func findings(
  of rule: Rule, _ tables: String, asOf: String = "2015-06-15", frame: Frame = .england2015
) throws -> [Finding] {
  try RuleTests.findings(of: rule, in: Example("test", tables, frame: frame, asOf: asOf))
}

extension Finding {
  /// The rows it points at, such as `waits[1]`.
  var rows: [String] { places.map(\.row) }

  /// Severity and certainty in one word.
  var weight: String { severity.rawValue }
}
