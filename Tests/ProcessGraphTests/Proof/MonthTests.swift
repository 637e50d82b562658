import Testing

@testable import ProcessGraph

/// A month for a day: what was certain may become open, and nothing may fall silent.
///
/// Over every rule's examples, one day after another is written as its month. A finding stays, certain or unclear; and
/// where a rule was quiet, it says at most that it cannot tell.
@Suite struct MonthTests {
  /// The example with one day of its own written as a month, for each of them.
  static func versions(of example: Example) -> [Example] {
    example.body.matches(of: /\d{4}-\d\d-\d\d/).map { match in
      var body = example.body
      body.replaceSubrange(match.range, with: example.body[match.range].prefix(7))
      return Example(example.title, body, frame: example.frame, asOf: example.asOf)
    }
  }

  /// Where a month rightly silences a rule, or lets it speak.
  static let exceptions = [
    "interview-could-be-joint": "one joint day is looked for among days that are known",
    "qm-delay-informed": "a month as the due date ends with its last day",
    "end-unknown": "it asks only once the days in which an end is noted have certainly gone",
    "draft-to-criminal": "where they may not have spoken at all, the rules about contact between leads speak",
    "cps-witness": "the same", "cps-tor": "the same", "cps-police-material": "the same",
    "cps-disclosure": "the same",
    "acceptance-expired": "until a month is until its last day",
    "acceptance-unused": "until a month is until its last day, so that it still counts",
  ]

  static let rules = Rule.all.map(\.id).filter { exceptions[$0] == nil }

  static func findings(of rule: Rule, in example: Example) -> [Finding]? {
    try? RuleTests.findings(of: rule, in: example)
  }

  @Test(arguments: rules) func nothingFallsSilent(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    for example in rule.fires {
      for version in Self.versions(of: example) {
        guard let found = Self.findings(of: rule, in: version) else { continue }
        #expect(!found.isEmpty, "\(id): “\(example.title)” falls silent\n\(version.body)")
      }
    }
  }

  @Test(arguments: rules) func nothingIsMadeCertain(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    for example in rule.quiet {
      for version in Self.versions(of: example) {
        let found = (Self.findings(of: rule, in: version) ?? []).filter { $0.severity != .unclear }
        #expect(found.isEmpty, "\(id): “\(example.title)”: \(found.map(\.message))\n\(version.body)")
      }
    }
  }
}
