import Foundation
import Testing

/// The command as a stranger meets it: exit statuses, files, and what goes where.
@Suite struct CommandTests {
  static let first = "examples/first/first.yaml"

  /// A folder of its own that goes when the test is done.
  static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("overlap-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func aConflictIsStatusOne() throws {
    let run = try Command("check", Self.first)
    #expect(run.status == 1)
    #expect(run.output.contains("Bring contacts with the family together"))
    #expect(
      run.errors.hasPrefix("note: the file names no local guidance") && run.errors.count { $0 == "\n" } == 1)
  }

  @Test func checkIsTheDefault() throws {
    #expect(try Command(Self.first).output == Command("check", Self.first).output)
  }

  @Test func failOnMovesTheThreshold() throws {
    #expect(
      try Command("check", Self.first, "--only", "family-multiple-contact", "--fail-on", "gap").status == 0
    )
    #expect(
      try Command("check", Self.first, "--skip", "family-multiple-contact", "--fail-on", "risk").status == 1
    )
  }

  @Test func noSuchFileIs66() throws {
    let run = try Command("check", "no-such-file.yaml")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("no-such-file.yaml"))
  }

  @Test func aFileThatCannotBeReadIsTwo() throws {
    let run = try Command("check", "-", input: "overlap: 1\ncase: x\nframe: england-2015\nprocesess: {}\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("processes"))
  }

  @Test func wrongUsageIs64() throws {
    #expect(try Command("check", Self.first, "--as-of", "2015-02-30").status == 64)
    #expect(try Command("check", Self.first, "--only", "no-such-rule").status == 64)
    #expect(try Command("check", Self.first, "--only", ",").status == 64)
    let run = try Command("check", Self.first, "--about", "grandmohter")
    #expect(run.status == 64)
    #expect(run.errors.contains("Did you mean ‘grandmother’?"))
  }

  @Test func standardInputIsRead() throws {
    let text = try String(contentsOf: Command.root.appendingPathComponent(Self.first), encoding: .utf8)
    let run = try Command("check", "-", input: text)
    #expect(run.status == 1)
  }

  @Test func aResultIsItsOwnersOnly() throws {
    try Self.withFolder { folder in
      let file = folder.appendingPathComponent("report.json")
      #expect(try Command("check", Self.first, "--format", "json", "-o", file.path).status == 1)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.json"])
    }
  }

  @Test func neitherALinkNorTheInputIsWrittenOver() throws {
    try Self.withFolder { folder in
      let input = folder.appendingPathComponent("case.yaml")
      let link = folder.appendingPathComponent("link")
      try FileManager.default.copyItem(at: Command.root.appendingPathComponent(Self.first), to: input)
      try FileManager.default.createSymbolicLink(
        at: link, withDestinationURL: folder.appendingPathComponent("x"))
      #expect(try Command("check", input.path, "--format", "text", "-o", input.path).status == 73)
      #expect(try Command("check", input.path, "-o", link.path).status == 73)
      #expect(try Command("check", input.path, "-o", folder.path + "/no/such/folder").status == 73)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["case.yaml", "link"])
    }
  }

  @Test func jsonHasItsKeysInOrder() throws {
    let json = try Command("check", Self.first, "--format", "json").output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["overlap"] as? Int == 2)
    let finding = try #require((root["findings"] as? [[String: Any]])?.first)
    #expect(finding["accepted"] is NSNull)
    var rest = Substring(json)
    for key in ["overlap", "case", "frame", "as-of", "findings", "notes", "checklist", "summary"] {
      let place = try #require(rest.range(of: "\n  \"\(key)\": "), "\(key) is out of order")
      rest = rest[place.upperBound...]
    }
    var keys = Substring(json)
    for key in [
      "rule", "severity", "reference", "owner", "by", "about", "places", "message", "remedy", "clears-when",
      "authority", "settings", "accepted", "answers", "parts", "details",
    ] {
      let place = try #require(keys.range(of: "\n      \"\(key)\": "), "\(key) is out of order")
      keys = keys[place.upperBound...]
    }
  }

  @Test func sameFileAndDateGiveTheSameBytes() throws {
    let arguments = ["check", "examples/family-f/family-f.yaml", "--as-of", "2015-07-01", "--format", "json"]
    #expect(try Command(arguments).output == Command(arguments).output)
  }

  @Test func aRuleShowsItsPage() throws {
    let run = try Command("rules", "family-multiple-contact")
    #expect(run.status == 0 && run.output.contains("fires when"))
    let wrong = try Command("rules", "family-multiple-contacts")
    #expect(wrong.status == 64 && wrong.errors.contains("‘family-multiple-contact’"))
    let example = try Command("rules", "family-multiple-contact", "--example").output
    #expect(try Command("check", "-", "--only", "family-multiple-contact", input: example).status == 1)
  }
}
