import Foundation
import Testing

/// The JSON of `overlap check`, held to the schema that `overlap schema --report` writes, for every example and both frames.
@Suite struct ReportShapeTests {
  static func schema() throws -> JSONSchema {
    try JSONSchema(text: Command("schema", "--report").output)
  }

  static func document(_ arguments: [String], input: String = "") throws -> Any {
    let json = try Command(["check", "--format", "json"] + arguments, input: input).output
    return try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  @Test(arguments: ExampleTests.names) func fitsTheSchema(_ name: String) throws {
    let schema = try Self.schema()
    let document = try Self.document([ExampleTests.file(name, ".yaml")])
    #expect(schema.problems(in: document) == [])
  }

  static let accepted = """
    overlap: 1
    case: x
    frame: england-current
    as-of: 2026-06-15
    processes:
      scr: {kind: scr, decided: 2026-04-10}
    accepted:
      - {rule: reviewer-missing, about: scr, by: the board, on: 2026-05-01, because: she starts in July, until: 2026-07-31}
    """

  @Test func acceptedFindingsFitToo() throws {
    let schema = try Self.schema()
    let document = try Self.document(["-"], input: Self.accepted)
    #expect(schema.problems(in: document) == [])
    let summary = ((document as? [String: Any])?["summary"] as? [String: Any])?["accepted"] as? Int
    #expect(summary == 1)
  }

  @Test func aNarrowedReportSaysToWhat() throws {
    let document = try Self.document(
      [
        "-", "--only", "reviewer-missing", "--only", "liaison-stale", "--about", "scr",
      ], input: Self.accepted)
    #expect(try Self.schema().problems(in: document) == [])
    let narrowed = (document as? [String: Any])?["narrowed"] as? [String: [String]]
    #expect(narrowed == ["only": ["liaison-stale", "reviewer-missing"], "skip": [], "about": ["scr"]])
  }

  @Test func theSchemaTellsAWrongShape() throws {
    let schema = try Self.schema()
    var document = try #require(try Self.document([CommandTests.first]) as? [String: Any])
    document["as-of"] = "June"
    document["more"] = 1
    var findings = try #require(document["findings"] as? [[String: Any]])
    findings[0]["reference"] = nil
    findings[0]["severity"] = 1
    document["findings"] = findings
    #expect(schema.problems(in: document).count == 4)
  }

  @Test func severalFilesAreAList() throws {
    let schema = try Self.schema()
    let documents = try #require(
      try Self.document([CommandTests.first, "examples/quiet/quiet.yaml"]) as? [Any])
    #expect(documents.count == 2)
    for document in documents { #expect(schema.problems(in: document) == []) }
  }

  @Test func noTwoFindingsShareAReference() throws {
    for name in ExampleTests.names {
      let document = try Self.document([ExampleTests.file(name, ".yaml")]) as? [String: Any]
      let findings = try #require(document?["findings"] as? [[String: Any]])
      let references = findings.compactMap { $0["reference"] as? String }
      #expect(Set(references).count == findings.count, "\(name)")
    }
  }
}
