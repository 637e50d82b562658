import Foundation
import Testing

/// Every example gives the report that stands beside it.
@Suite struct ExampleTests {
  static let names: [String] = {
    let folder = Command.root.appendingPathComponent("examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // The board is a folder of cases, and has tests of its own.
    return names.filter { !$0.contains(".") && $0 != "board" }.sorted()
  }()

  static func file(_ name: String, _ suffix: String) throws -> String {
    let folder = Command.root.appendingPathComponent("examples/\(name)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return "examples/\(name)/"
      + (try #require(files.first { $0.hasSuffix(suffix) }, "\(name) has no \(suffix)"))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func thereAreExamples() { #expect(Self.names.count >= 4) }

  @Test(arguments: names) func reportIsAsExpected(_ name: String) throws {
    let lines = try Command("check", Self.file(name, ".yaml"))
    #expect(try lines.output == Self.text(Self.file(name, ".findings.txt")))
    #expect(lines.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let run = try Command("check", "--full", Self.file(name, ".yaml"))
    // Nothing is said besides but that no guidance is named.
    #expect(run.errors.isEmpty || run.errors.hasPrefix("note: the file names no local guidance"))
    #expect(run.errors.count { $0 == "\n" } <= 1 && run.status == lines.status)
    #expect(try run.output == Self.text(Self.file(name, ".report.txt")))
    #expect(run.status == (run.output.contains("GAP") || run.output.contains("CONFLICT") ? 1 : 0))
  }

  @Test(arguments: names) func diagramIsAsExpected(_ name: String) throws {
    let path = try Self.file(name, ".yaml")
    let dot = try Command("draw", path, "--figure", "1", "--format", "dot")
    #expect(dot.status == 0)
    #expect(try dot.output == Self.text(Self.file(name, ".processes.dot")))
    let svg = try Command("draw", path, "--figure", "1")
    #expect(svg.status == 0 && svg.output.hasPrefix("<svg"))
  }

  @Test(arguments: [
    "people", "processes", "family", "practitioners", "information", "waits", "timeline", "joint",
  ])
  func everyViewOfTheMainExampleStandsBesideIt(_ view: String) throws {
    let folder = Command.root.appendingPathComponent("examples/family-f")
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("family-f.\(view)") && $0.hasSuffix(".svg") }.sorted()
    #expect(!beside.isEmpty)
    for (n, name) in beside.enumerated() {
      let run = try Command(
        "draw", "examples/family-f/family-f.yaml", "--view", view, "--figure", String(n + 1))
      #expect(try run.output == Self.text("examples/family-f/" + name), "\(name)")
    }
    let more = try Command(
      "draw", "examples/family-f/family-f.yaml", "--view", view, "--figure", String(beside.count + 1))
    #expect(more.status == 64 && more.errors.contains("no figure \(beside.count + 1)"))
  }

  @Test func quietIsQuiet() throws {
    let run = try Command("check", "examples/quiet/quiet.yaml", "--fail-on", "advice")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing found."))
  }

  @Test func tablesGiveTheSameFindings() throws {
    // All but the places: the same rows stand in other files, and so in another order where dates are equal.
    func findings(_ path: String) throws -> [String] {
      let json = try Command("check", path, "--format", "json").output
      let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      return try #require(root["findings"] as? [[String: Any]]).map { finding in
        var facts = finding.filter { $0.key != "places" }
        facts["parts"] = (finding["parts"] as? [[String: Any]])?.map { $0.filter { $0.key != "places" } }
        let data = try JSONSerialization.data(withJSONObject: facts, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
      }.sorted()
    }
    let yaml = try findings("examples/family-f/family-f.yaml")
    #expect(try findings("examples/family-f-tables/family-f.yaml") == yaml)
    #expect(yaml.count >= 12)
  }

  @Test(arguments: names) func summaryIsAsExpected(_ name: String) throws {
    let run = try Command("check", "--summary", Self.file(name, ".yaml"))
    #expect(try run.output == Self.text(Self.file(name, ".summary.txt")))
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
    #expect(!run.output.contains("…"))
  }

  @Test func theReadmeShowsWhatComesOut() throws {
    let readme = try Self.text("README.md")
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix("$ overlap ") }
    #expect(commands.count >= 3)
    for command in commands {
      var words = command.dropFirst("$ overlap ".count).split(separator: " ").map(String.init)
      let name = try #require(words.last { $0.hasSuffix(".yaml") }).dropLast(".yaml".count)
      words = words.map { $0 == name + ".yaml" ? "examples/\(name)/\(name).yaml" : $0 }
      var output = try Command(words).output.replacingOccurrences(of: "examples/\(name)/", with: "")
      if words[0] == "joint", let table = output.range(of: "What could be one") {
        output = output[table.lowerBound...].components(separatedBy: "Option 1:")[0]
      }
      // The longer path may wrap otherwise in the line that names the file.
      for line in output.split(separator: "\n") where !line.contains(".yaml") {
        #expect(readme.contains(line), "\(command): \(line)")
      }
    }
    let file = try Self.text("examples/first/first.yaml").split(separator: "\n").dropFirst().joined(
      separator: "\n")
    #expect(readme.contains(file))
  }
}
