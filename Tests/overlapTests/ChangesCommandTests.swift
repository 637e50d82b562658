import Foundation
import Testing

/// What has changed between two positions of one case, run as a user runs it.
@Suite struct ChangesCommandTests {
  static let before = "examples/family-t/family-t.yaml"
  static let after = "examples/family-t-later/family-t-later.yaml"
  static let main = "examples/family-f/family-f.yaml"

  /// Runs with the later file, or an option and its value, from a text.
  static func changes(_ old: String, text: String, _ more: String...) throws -> Command {
    try Command(["changes", old, "-"] + more, input: text)
  }

  static func json(_ run: Command) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  static func fates(_ run: Command) throws -> [String: Int] {
    let summary = try #require(try json(run)["summary"] as? [String: Int])
    return summary.filter { $0.value > 0 && !["then", "now"].contains($0.key) }
  }

  /// A file of the test's own, removed when it is done.
  static func with<T>(_ text: String, named name: String = "kept.json", _ body: (String) throws -> T) throws
    -> T
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return try body(file.path)
  }

  // MARK: The example

  @Test func theExampleGivesItsReport() throws {
    let run = try Command("changes", "--all", Self.before, Self.after)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try run.output == ExampleTests.text("examples/family-t-later/family-t-later.changes.txt"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func oneScreenIsEnoughUnlessAllIsAskedFor() throws {
    for arguments in [
      [Self.before, Self.after], [Self.main, "--forecast", "2015-09-01"],
      [Self.main, Self.main, "--as-of-old", "2015-04-20"],
    ] {
      let run = try Command(["changes"] + arguments)
      #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41, "\(arguments)")
    }
  }

  @Test func everyFormSaysIt() throws {
    let markdown = try Command("changes", Self.before, Self.after, "--format", "markdown").output
    #expect(markdown.hasPrefix("# Family T: what has changed since 26 January 2026\n"))
    #expect(markdown.contains("## Cleared (5)") && markdown.contains("OFFICIAL-SENSITIVE"))
    let html = try Command("changes", Self.before, Self.after, "--format", "html").output
    #expect(html.hasPrefix("<!DOCTYPE html>") && !html.contains("<script"))
    let refused = try Command("changes", Self.before, Self.after, "--format", "docx")
    #expect(refused.status == 64 && refused.errors.contains("-o changes.docx"))
    let pdf = try Command("changes", Self.before, Self.after, "-o", "out.pdf")
    #expect(pdf.status == 64)
  }

  @Test func wordIsWrittenBesideNothingElse() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("changes.docx").path
    #expect(try Command("changes", Self.before, Self.after, "-o", file).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: Data("PK".utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["changes.docx"])
    #expect(try Command("changes", Self.before, Self.after, "-o", Self.after).status == 64)
  }

  @Test func jsonFitsItsSchema() throws {
    let schema = try JSONSchema(path: "Tests/tools/changes.schema.json")
    for arguments in [
      [Self.before, Self.after], [Self.main, "--forecast", "2015-09-01"],
      [Self.main, Self.main, "--as-of-old", "2015-04-20"],
    ] {
      let run = try Command(["changes", "--format", "json"] + arguments)
      let document = try Self.json(run)
      #expect(schema.problems(in: document) == [], "\(arguments)")
    }
  }

  // MARK: Doing the right thing

  @Test func aTalkWithThePoliceIsProgress() throws {
    let talk = "liaison:\n  - {between: [scr, crim], on: 2015-06-12, about: [timing, terms-of-reference]}\n"
    let text = try ExampleTests.text(Self.main).replacingOccurrences(
      of: "liaison:\n  - ", with: talk + "  - ")
    let run = try Self.changes(Self.main, text: text, "--format", "json")
    #expect(try Self.fates(run) == ["milder": 1, "still-open": 32])
    let changes = try #require(try Self.json(run)["changes"] as? [[String: Any]])
    let milder = try #require(changes.first { $0["fate"] as? String == "milder" })
    #expect(milder["reference"] as? String == "93XX")
    #expect(Set(milder["settled"] as? [String] ?? []) == ["cps-timescale", "liaison-stale"])
    let recorded = try #require(try Self.json(run)["recorded"] as? [[String: Any]])
    #expect(recorded.count == 1)
    #expect(
      recorded[0]["text"] as? String
        == "A talk between the leads of the criminal investigation and the serious case review about terms of "
        + "reference and timing on 12 June 2015 was recorded")
  }

  @Test func oneVisitForTwoReviewsClearsWhatTheyWereAskedToMend() throws {
    let text = try Command("changes", "--all", Self.before, Self.after).output
    let cleared = try #require(text.range(of: "\nCleared"))
    #expect(text[cleared.upperBound...].contains("Three organisations are to contact the parents"))
    #expect(text.contains("The criminal investigation: trial 9 March 2026 → 13 April 2026."))
    #expect(text.contains("9 February 2026 → 5 March 2026"))
  }

  // MARK: What changes nothing

  @Test func oneFileIsAsItWas() throws {
    let run = try Command("changes", Self.main, Self.main, "--format", "json")
    #expect(try Self.fates(run) == ["still-open": 33])
    let document = try Self.json(run)
    #expect(
      (document["recorded"] as? [Any])?.isEmpty == true && (document["days"] as? [Any])?.isEmpty == true)
    #expect(
      try Command("changes", "examples/quiet/quiet.yaml", "examples/quiet/quiet.yaml").output.contains(
        "No finding, then or now."))
  }

  @Test func rowsInAnotherOrderAreTheSameRows() throws {
    var lines = try ExampleTests.text(Self.main).components(separatedBy: "\n")
    for table in ["contacts:", "interviews:", "notices:", "liaison:", "shares:"] {
      let start = try #require(lines.firstIndex(of: table)) + 1
      let end = lines[start...].firstIndex { !$0.hasPrefix("  - {") } ?? lines.count
      lines.replaceSubrange(start..<end, with: lines[start..<end].reversed())
    }
    let run = try Self.changes(Self.main, text: lines.joined(separator: "\n"), "--format", "json")
    #expect(try Self.fates(run) == ["still-open": 33])
    #expect(try (Self.json(run)["recorded"] as? [Any])?.isEmpty == true)
  }

  @Test func anIdThatIsRenamedIsTheSameRow() throws {
    let text = try ExampleTests.text(Self.main).replacing(/\bgrandmother\b/, with: "granny")
      .replacingOccurrences(of: "maternal granny", with: "maternal grandmother")
    let run = try Self.changes(Self.main, text: text, "--format", "json")
    #expect(try Self.fates(run) == ["still-open": 33])
    let recorded = try #require(try Self.json(run)["recorded"] as? [[String: Any]])
    #expect(recorded.map { $0["change"] as? String } == ["renamed"])
  }

  @Test func rowsAlikeAreCounted() throws {
    let row = "  - {between: [scr, crim], on: 2015-06-12, about: timing}\n"
    let text = try ExampleTests.text(Self.main)
      .replacingOccurrences(of: "liaison:\n", with: "liaison:\n" + row + row)
    let recorded = try #require(
      try Self.json(try Self.changes(Self.main, text: text, "--format", "json"))["recorded"]
        as? [[String: Any]])
    #expect(recorded.count == 1 && recorded[0]["count"] as? Int == 2)
  }

  // MARK: Dates and order

  @Test func aFileWithoutADateIsAskedForOne() throws {
    let text = try ExampleTests.text(Self.before).replacingOccurrences(of: "as-of: 2026-01-26\n", with: "")
    let run = try Command(["changes", "-", Self.after], input: text)
    #expect(run.status == 64 && run.errors.contains("--as-of-old 2015-06-15"))
    let late = try Self.changes(Self.before, text: text)
    #expect(late.status == 64 && late.errors.contains("--as-of-new 2015-06-15"))
    #expect(try Command(["changes", "-", Self.after, "--as-of-old", "2026-01-26"], input: text).status == 0)
  }

  @Test func theOrderAndTheCaseAreHeldTo() throws {
    let turned = try Command("changes", Self.after, Self.before)
    #expect(turned.status == 64 && turned.errors.contains("give the earlier first"))
    let two = try Command("changes", Self.main, Self.after)
    #expect(two.status == 64 && two.errors.contains("These are two cases"))
    #expect(try Command("changes", Self.main).status == 64)
    #expect(try Command("changes", "-", "-").status == 64)
    #expect(try Command("changes", "nowhere.yaml", Self.after).status == 66)
    #expect(try Command("changes", "examples", Self.after).status == 64)
  }

  @Test func anotherFrameIsSaid() throws {
    let text = try ExampleTests.text(Self.main)
      .replacingOccurrences(of: "frame: england-2015", with: "frame: england-current")
    try Self.with(text, named: "case.yaml") { path in
      let run = try Command("changes", Self.main, path)
      if run.status == 0 { #expect(run.output.contains("findings differ")) }
    }
  }

  // MARK: Ahead

  @Test func aForecastTakesNothingAsDone() throws {
    let run = try Command("changes", Self.main, "--forecast", "2015-07-15", "--format", "json")
    let document = try Self.json(run)
    #expect(document["forecast"] as? Bool == true && document["as-of"] as? String == "2015-07-15")
    let days = try #require(document["days"] as? [[String: Any]])
    #expect(days.contains { $0["kind"] as? String == "planned" && $0["table"] as? String == "interviews" })
    #expect(days.contains { $0["kind"] as? String == "due" })
    // Two contacts planned for days that pass without a record are no two contacts that took place.
    let changes = try #require(document["changes"] as? [[String: Any]])
    let collided = changes.filter {
      ["new", "worse"].contains($0["fate"] as? String) && $0["rule"] as? String == "family-multiple-contact"
    }
    #expect(collided.isEmpty)
    #expect(try Command("changes", Self.main, "--forecast", "2015-06-15").status == 64)
    #expect(try Command("changes", Self.main, Self.main, "--forecast", "2015-07-15").status == 64)
  }

  /// A trial whose day passes with no word of it ends no police hold: nobody is told to go and see a witness.
  @Test func aForecastEndsNoHoldThatNobodyEnded() throws {
    let run = try Command("changes", Self.before, "--forecast", "2026-06-20", "--all")
    #expect(run.output.contains("9 March 2026: Trial, the criminal investigation."))
    #expect(run.output.contains("The police hold on contact with the sister of the woman"))
    #expect(!run.output.contains("no record of being told about"))
    // What has only become impossible by then is no progress.
    #expect(
      try !run.output.contains("Milder")
        && Self.fates(
          try Command("changes", Self.before, "--forecast", "2026-06-20", "--format", "json"))["milder"]
          == nil
    )
    #expect(run.output.contains("The hold on contact with the sister of the woman by every"))
    #expect(run.output.contains("The next talk between the leads of"))
  }

  @Test func whatComesWithAStepThatWasTakenSaysSo() throws {
    let text =
      try ExampleTests.text(Self.before) + """

        decisions:
          - {about: [homicide-review, adults-review, health-review], decision: part-joint, aspects: [family-contact], on: 2026-01-30, by: chair, because: one way to the family}
        """
    let run = try Self.changes(
      Self.before, text: text.replacingOccurrences(of: "as-of: 2026-01-26", with: "as-of: 2026-02-02"),
      "--all")
    #expect(run.output.contains("WKPT") && run.output.contains("comes with what was recorded: a decision on"))
  }

  @Test func anAcceptanceThatStandsIsNeitherNewNorOpen() throws {
    let run = try Command("changes", Self.after, Self.after, "--format", "json")
    #expect(try Self.fates(run)["still-accepted"] == 1)
    let summary = try #require(try Self.json(run)["summary"] as? [String: Int])
    #expect(summary["still-open"] == summary["now"])
    #expect(try Command("changes", Self.after, Self.after).output.contains("Accepted before, and still (1)"))
  }
}
