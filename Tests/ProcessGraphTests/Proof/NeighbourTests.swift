import Foundation
import Testing

@testable import ProcessGraph

/// Examples with one line changed: what the rules say of each is on a list, so that a change of a rule is seen in the list.
///
/// Where a change was meant, `OVERLAP_NEIGHBOURS=write swift test --filter NeighbourTests` writes the list anew: read what
/// differs.
@Suite struct NeighbourTests {
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../proof/neighbours.tsv").standardized

  static let all: [Neighbour] =
    ((try? String(contentsOf: path, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
    .compactMap(Neighbour.init(row:))

  static let rules = Set(all.map(\.rule)).sorted()

  @Test func thereAreMany() { #expect(Self.all.count >= 200) }

  @Test(arguments: rules) func saysTheSameOfEach(_ id: String) throws {
    let rule = try #require(Rule.named(id), "a rule that is no more: run Tests/proof/mutants.py --neighbours")
    for neighbour in Self.all where neighbour.rule == id {
      guard let text = neighbour.text else {
        Issue.record("“\(neighbour.example)” has no such line any more: \(neighbour.line)")
        continue
      }
      let said = Neighbour.said(by: rule, of: text)
      #expect(said == neighbour.says, "\(id), asked of “\(neighbour.example)”\n\(text)")
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["OVERLAP_NEIGHBOURS"] == "write"))
  func writeTheListAnew() throws {
    let rows = Self.all.compactMap { neighbour -> String? in
      guard let rule = Rule.named(neighbour.rule), let text = neighbour.text,
        let says = Neighbour.said(by: rule, of: text)
      else { return nil }
      return Neighbour(
        rule: neighbour.rule, example: neighbour.example, line: neighbour.line, becomes: neighbour.becomes,
        says: says
      ).row
    }
    let text = (["rule\texample\tline\tbecomes\tsays"] + rows).joined(separator: "\n") + "\n"
    try text.write(to: Self.path, atomically: true, encoding: .utf8)
  }
}
