import Foundation
import Testing

@testable import ProcessGraph

/// What does not change when a case is written another way: over every rule's examples. The large form of this is
/// `Tests/proof/metamorphic.py`.
@Suite struct MetamorphicTests {
  /// Every third example, for time's sake.
  static let examples = Rule.all.flatMap { rule in (rule.fires + rule.quiet).map(\.text) }
    .enumerated().filter { $0.offset % 3 == 0 }.map(\.element)

  /// A finding without its number, its sentences and which of equal rows it shows: these go by the order of the file.
  private struct Core: Hashable {
    let rule: String
    let severity: Severity
    let about: Set<ID>
    let places: Int
    let by: Day?

    init(_ finding: Finding) {
      (rule, severity, about) = (finding.rule, finding.severity, Set(finding.about))
      (places, by) = (finding.places.count, finding.by)
    }
  }

  private func findings(_ source: Case) -> [Core: Int] {
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    return Dictionary(report.findings.map { (Core($0), 1) }, uniquingKeysWith: +)
  }

  private func reversed(_ source: Case) -> Case {
    var copy = source
    copy.shares.reverse()
    copy.contacts.reverse()
    copy.interviews.reverse()
    copy.notices.reverse()
    copy.liaison.reverse()
    copy.meetings.reverse()
    copy.decisions.reverse()
    return copy
  }

  @Test func theOrderOfRowsChangesNoFinding() throws {
    for text in Self.examples {
      let source = try CaseReader.read(text: text, file: "example.yaml").case
      #expect(findings(source) == findings(reversed(source)), "\(text)")
    }
  }

  @Test func whatWasCancelledChangesNoFinding() throws {
    var held = 0
    for text in Self.examples where !text.contains("\ncontacts:") {
      guard let process = text.firstMatch(of: /\nprocesses:\n +([a-z0-9-]+):/)?.1,
        let person = text.firstMatch(of: /\n +([a-z0-9-]+): +\{family:/)?.1
      else { continue }
      let more =
        "contacts:\n  - {with: \(person), by: \(process), on: 2015-06-01, about: involvement, cancelled: yes}\n"
      let before = try CaseReader.read(text: text, file: "example.yaml").case
      let after = try CaseReader.read(text: text + more, file: "example.yaml").case
      // A row that names somebody uses that somebody.
      func relevant(_ found: [Core: Int]) -> [Core: Int] { found.filter { $0.key.rule != "person-unused" } }
      #expect(relevant(findings(before)) == relevant(findings(after)), "\(text)")
      held += 1
    }
    #expect(held > 50)
  }
}
