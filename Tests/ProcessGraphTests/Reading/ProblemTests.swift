import Foundation
import Testing

@testable import ProcessGraph

/// Every file of `Tests/Problems` is a case file, a line of `=`, and the whole report on it.
@Suite struct ProblemTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Problems")
  static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names)
  func isReportedInFull(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let rule = try #require(text.firstRange(of: /(?m)^={20,}\n/), "no line of = between file and report")
    #expect(report(on: String(text[..<rule.lowerBound])) == text[rule.upperBound...])
  }

  @Test func thereAreManyOfThem() { #expect(Self.names.count >= 60) }
}
