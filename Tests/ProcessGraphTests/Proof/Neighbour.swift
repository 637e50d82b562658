import Foundation

@testable import ProcessGraph

/// A rule's example with one line changed, and what a rule says of it then.
///
/// `Tests/proof/neighbours.tsv` lists them. They were chosen by `Tests/proof/mutants.py`: each tells the program apart from at
/// least one mutant of it that no example notices. What they say was taken from the program, and is held from then on.
struct Neighbour {
  /// The rule that is asked, and the example that is changed: `family-no-lead fires 2`.
  let rule, example: String
  /// The line as it stands, and what it becomes: nothing where it is dropped, two lines where one is added.
  let line, becomes: String
  let says: String

  static let lineBreak = " ⏎ "

  init(rule: String, example: String, line: String, becomes: String, says: String) {
    (self.rule, self.example, self.line, self.becomes, self.says) = (rule, example, line, becomes, says)
  }

  /// From a line of the list.
  init?(row: Substring) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5 else { return nil }
    self.init(rule: cells[0], example: cells[1], line: cells[2], becomes: cells[3], says: cells[4])
  }

  var row: String { [rule, example, line, becomes, says].joined(separator: "\t") }

  /// Every example under the name that the list gives it.
  static let examples: [String: Example] = Dictionary(
    uniqueKeysWithValues: Rule.all.flatMap { rule in
      rule.fires.enumerated().map { ("\(rule.id) fires \($0.offset + 1)", $0.element) }
        + rule.quiet.enumerated().map { ("\(rule.id) quiet \($0.offset + 1)", $0.element) }
    })

  /// The whole case file with the line changed; nil where the example, or the line in it, is not there any more.
  var text: String? { Self.examples[example].flatMap { Self.text($0.text, line, becomes) } }

  static func text(_ text: String, _ line: String, _ becomes: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(of: line) else { return nil }
    lines[place...place] = ArraySlice(becomes.isEmpty ? [] : becomes.components(separatedBy: lineBreak))
    return lines.joined(separator: "\n")
  }

  /// What a rule says of a case: each finding's severity and its lines.
  static func said(by rule: Rule, in check: Check) -> String {
    // The rules about acceptances look at what the others find.
    let rules = rule.family == .file ? Rule.all : [rule]
    var parts = rules.flatMap(check.parts(of:))
    parts += acceptanceParts(for: parts, in: check, rules: rules)
    return parts.filter { $0.rule == rule.id }
      .map { part in
        let lines = Set(check.graph.joined([part], accepted: []).places.map(\.location.line)).sorted()
        return ([part.severity.rawValue] + lines.map(String.init)).joined(separator: " ")
      }.sorted().joined(separator: "; ")
  }

  /// What a rule says of a text; nil where the text is no case.
  static func said(by rule: Rule, of text: String) -> String? {
    guard let source = try? CaseReader.read(text: text, file: "example.yaml").case, let asOf = source.asOf
    else { return nil }
    return said(by: rule, in: Check(CaseGraph(source, asOf: asOf)))
  }
}
