import Foundation

@testable import ProcessGraph

/// The worked examples, and cases made by rule, for tests of what figures show.
enum ExampleFigures {
  static let names = [
    "family-f", "quiet", "joint-16-17", "first", "published-teenager", "published-adult", "published-child",
    "published-held",
  ]

  static func text(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("examples/\(name)/\(name).yaml"), encoding: .utf8)
  }

  static func report(_ name: String) throws -> CheckReport { try report(text: text(name)) }

  static func report(text: String) throws -> CheckReport {
    let (source, _) = try CaseReader.read(text: text, file: "case.yaml")
    return CheckReport(CaseGraph(source, asOf: source.asOf!))
  }

  /// A case of some reviews and family members, each contacted by some reviews, a week apart.
  static func crowd(reviews: Int, people: Int, contacts: [String]) -> String {
    let start = """
      overlap: 1
      case: A large family
      frame: england-2015
      as-of: 2015-06-15
      incident: 2015-03-14

      """
    let members = (1...people).map { "  p\($0): {family: relative \($0)}" }
    let processes = (1...reviews).map {
      "  r\($0): {kind: other, name: review \($0), started: 2015-04-01}"
    }
    return start + "people:\n" + members.joined(separator: "\n") + "\nprocesses:\n"
      + processes.joined(separator: "\n") + "\ncontacts:\n"
      + contacts.map { "  - {\($0)}" }.joined(separator: "\n") + "\n"
  }
}
