import Foundation
import Testing

/// Dependencies between the folders of the library run one way: a file uses types of its own folder and of those before.
@Suite struct LayeringTests {
  /// Each folder with those it builds on. What they build on may be used too.
  static let foundations: [String: [String]] = [
    "Support": [], "Case": ["Support"], "Law": ["Case"], "Reading": ["Law"], "Figures": ["Case"],
    "Core": ["Reading"], "Register": ["Core"], "Reports": ["Register", "Figures"],
  ]
  /// Also names of Swift's own collections.
  static let ambiguous: Set<String> = ["Element", "Key", "Result"]

  static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/ProcessGraph")

  static func reach(of folder: String) -> Set<String> {
    (foundations[folder] ?? []).reduce(into: [folder]) { $0.formUnion(reach(of: $1)) }
  }

  /// The code of a file, without comments and texts.
  static func code(_ text: String) -> String {
    text.replacing(/"""[\s\S]*?"""/, with: "").replacing(/\/\/[^\n]*/, with: "")
      .replacing(/"(\\.|[^"\\\n])*"/, with: "")
  }

  /// The types a file declares, inside others too: a name may have several homes.
  static func types(in code: String) -> [String] {
    code.matches(
      of: /(?m)^ *((public|package|final|indirect) )*(struct|enum|class|protocol|typealias) (?<name>[A-Z]\w*)/
    )
    .map { String($0.name) }
  }

  /// Types a file uses, so far as it does not declare them itself.
  static func uses(in code: String) -> Set<String> {
    let own = Set(code.matches(of: /\b(struct|enum|class|protocol|typealias|case) ([A-Z]\w*)/).map(\.2))
    let words = code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map(\.1)
    return Set(Set(words).subtracting(own).map(String.init))
  }

  static func files() throws -> [(path: String, folder: String, code: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { path in
        let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
        return (path, String(path.prefix { $0 != "/" }), code(text))
      }
  }

  /// Uses of types from folders that a folder may not know.
  static func breaches(in files: [(path: String, folder: String, code: String)]) -> [String] {
    var homes: [String: Set<String>] = [:]
    for file in files {
      for type in types(in: file.code) where !ambiguous.contains(type) {
        homes[type, default: []].insert(file.folder)
      }
    }
    return files.flatMap { file in
      let reach = reach(of: file.folder)
      return uses(in: file.code).sorted().compactMap { type -> String? in
        guard let homes = homes[type], homes.isDisjoint(with: reach) else { return nil }
        return "\(file.path) uses \(type) of \(homes.sorted().joined(separator: ", "))"
      }
    }
  }

  @Test func everyFolderIsPlaced() throws {
    #expect(Set(try Self.files().map(\.folder)) == Set(Self.foundations.keys))
  }

  @Test func dependenciesRunOneWay() throws {
    #expect(Self.breaches(in: try Self.files()) == [])
  }

  @Test func aBreachIsSeen() {
    let files = [
      (path: "Core/A.swift", folder: "Core", code: "struct A { let b: B.C; let word = .D }"),
      (path: "Reports/B.swift", folder: "Reports", code: "public struct B {}\nstruct D { let a: A }"),
    ]
    #expect(Self.breaches(in: files) == ["Core/A.swift uses B of Reports"])
  }
}
