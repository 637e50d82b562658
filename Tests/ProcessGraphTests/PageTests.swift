import Foundation
import Testing

@testable import ProcessGraph

/// The documentation's pages say what the program says; `make pages` writes them anew.
@Suite struct PageTests {
  static let docs = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/ProcessGraph/ProcessGraph.docc")

  static func page(_ path: String) throws -> String {
    try String(contentsOf: docs.appendingPathComponent(path), encoding: .utf8)
  }

  static func pages(in folder: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: docs.appendingPathComponent(folder).path))
  }

  @Test func everyRuleHasItsPage() throws {
    #expect(
      try Self.pages(in: "Rules") == Set((Rule.all.map(\.id) + CrossRule.all.map(\.id)).map { $0 + ".md" }))
    for rule in CrossRule.all {
      #expect(try Self.page("Rules/\(rule.id).md") == rule.markdown, "\(rule.id): make pages")
    }
    for rule in Rule.all {
      #expect(try Self.page("Rules/\(rule.id).md") == rule.markdown, "\(rule.id): make pages")
    }
  }

  @Test(arguments: Frame.allCases) func everyKindHasItsPage(frame: Frame) throws {
    let folder = "Kinds/\(frame.rawValue)"
    #expect(try Self.pages(in: folder) == Set(CataloguePage.ids.map { "\($0)-\(frame.rawValue).md" }))
    for id in CataloguePage.ids {
      let page = try #require(CataloguePage(named: id, in: frame)).markdown
      #expect(try Self.page("\(folder)/\(id)-\(frame.rawValue).md") == page, "\(id): make pages")
    }
  }

  /// The site has one page for a name, in whatever folder it stands: of two, one would be left out in silence.
  @Test func noTwoPagesHaveOneName() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.docs.path).filter {
      $0.hasSuffix(".md")
    }
    let names = files.compactMap { $0.split(separator: "/").last?.lowercased() }
    #expect(files.count > 200 && Set(names).count == names.count)
  }

  @Test func theStandingOfTheLawHasItsPage() throws {
    #expect(try Self.page("Law.md") == LawStandings().markdown, "make pages")
  }
}
