import Foundation
import Testing

// What was kept of an earlier position, and what the paper says of it.

extension ChangesCommandTests {
  static func kept(_ file: String) throws -> String { try Command("check", "--format", "json", file).output }

  @Test func aKeptReportGivesTheSameFates() throws {
    let file = try Self.fates(try Command("changes", Self.before, Self.after, "--format", "json"))
    try Self.with(try Self.kept(Self.before)) { path in
      let run = try Command("changes", path, Self.after, "--format", "json")
      #expect(try Self.fates(run) == file)
      #expect(try (Self.json(run)["remarks"] as? [String])?.count == 1)
      let changes = try #require(try Self.json(run)["changes"] as? [[String: Any]])
      let moved = try #require(changes.first { $0["reference"] as? String == "PYT9" })
      #expect((moved["then"] as? [String: Any])?["number"] as? Int == 4)
      #expect(try Command("changes", Self.before, path).status == 64)
      #expect(try Command("changes", path, Self.after, "--as-of-old", "2026-01-01").status == 64)
    }
  }

  @Test func whatIsNoUsableReportIsSaidToBe() throws {
    let kept = try Self.kept(Self.before)
    let cases: [(String, String)] = [
      (kept.replacingOccurrences(of: "\"overlap\": 2", with: "\"overlap\": 1"), "earlier version"),
      (kept.replacingOccurrences(of: "\"overlap\": 2", with: "\"overlap\": 3"), "newer than this program"),
      (String(kept.prefix(kept.count / 2)), "error"),
      ("[" + kept + "," + kept + "]", "several cases"),
      (try Command("changes", Self.before, Self.after, "--format", "json").output, "another command"),
      (
        kept.replacingOccurrences(of: "\"reference\": \"HTV2-2\"", with: "\"reference\": \"HTV2\""),
        "stands twice"
      ),
      (
        kept.replacingOccurrences(of: "\"reference\": \"HTV2\"", with: "\"ref\": \"HTV2\""),
        "no rule, reference"
      ),
    ]
    for (text, words) in cases {
      try Self.with(text) { path in
        let run = try Command("changes", path, Self.after)
        #expect(run.status == 2 && run.output.isEmpty, "\(words)")
        #expect(run.errors.contains(words), "\(words): \(run.errors)")
      }
    }
  }

  /// What a narrowed report leaves out is not new.
  @Test(arguments: [
    ["--only", "liaison-stale"], ["--skip", "liaison-stale"], ["--about", "homicide-review"],
    // A rule under its earlier name.
    ["--only", "scr-criteria-no-decision"],
  ])
  func aNarrowedReportIsNotCompared(_ options: [String]) throws {
    let kept = try Command(["check", "--format", "json", Self.before] + options)
    guard kept.status != 64 else { return #expect(Bool(false), "\(kept.errors)") }
    try Self.with(kept.output) { path in
      for arguments in [["changes", path, Self.after], ["paper", Self.after, "--since", path]] {
        let run = try Command(arguments)
        #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
        #expect(run.errors.contains("This report holds only some of the findings"), "\(run.errors)")
        #expect(run.errors.contains("overlap check CASE --format json -o may.json"), "\(run.errors)")
      }
    }
  }

  /// A report kept before reports said what they were narrowed to.
  @Test func aWholeReportIsComparedWhetherOrNotItSaysSo() throws {
    let kept = try Self.kept(Self.before)
    let line = "  \"narrowed\": null,\n"
    #expect(kept.contains(line))
    try Self.with(kept.replacingOccurrences(of: line, with: "")) { path in
      let run = try Command("changes", path, Self.after)
      #expect(run.status == 0)
    }
  }

  @Test func aCaseInJSONIsACase() throws {
    let text =
      "{\"overlap\": 1, \"case\": \"x\", \"frame\": \"england-current\", \"as-of\": \"2026-06-15\", "
      + "\"processes\": {\"scr\": {\"kind\": \"scr\", \"decided\": \"2026-04-10\"}}}"
    try Self.with(text, named: "case.json") { path in
      let run = try Command("changes", path, path)
      #expect(run.status == 0)
    }
  }

  @Test func textOfAKeptReportCannotMoveTheTerminal() throws {
    let kept = try Self.kept(Self.before).replacingOccurrences(
      of: "\"message\": \"", with: "\"message\": \"\\u001b[31m\\u202eX\\u0007")
    try Self.with(kept) { path in
      for format in ["text", "markdown", "html"] {
        let run = try Command("changes", path, Self.after, "--all", "--format", format)
        #expect(run.status == 0)
        let isClean = run.output.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E
        }
        #expect(isClean, "\(format)")
      }
    }
  }

  // MARK: The paper

  @Test func thePaperSaysWhatChanged() throws {
    let paper = try Command("paper", Self.after, "--since", Self.before, "--format", "markdown")
    #expect(paper.status == 0)
    #expect(paper.output.contains("## Since the last panel, 26 January 2026"))
    #expect(paper.output.contains("Since 26 January 2026"))
    let plain = try Command("paper", Self.after, "--format", "markdown").output
    #expect(!plain.contains("Since the last panel"))
    #expect(try Command("paper", Self.after, "--since", Self.after, "--audience", "family").status == 64)
    #expect(try Command("paper", Self.before, "--since", Self.after).status == 64)
  }
}
