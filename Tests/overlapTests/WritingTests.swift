import Foundation
import Testing

/// Where results go, and where they may not.
@Suite struct WritingTests {
  @Test func aTableOfTheCaseIsNeverWrittenOver() throws {
    try CommandTests.withFolder { folder in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent("examples/family-f-tables"), to: copy)
      let people = copy.appendingPathComponent("people.csv")
      let before = try Data(contentsOf: people)
      let file = try #require(
        FileManager.default.contentsOfDirectory(atPath: copy.path).first { $0.hasSuffix(".yaml") })
      let run = try Command("clocks", copy.path + "/" + file, "-o", people.path)
      #expect(run.status == 73 && run.errors.contains("is a file that was read"))
      #expect(try Data(contentsOf: people) == before)
    }
  }

  @Test func theFileBehindStandardInputIsNeverWrittenOver() throws {
    try CommandTests.withFolder { folder in
      let file = folder.appendingPathComponent("case.txt")
      try FileManager.default.copyItem(at: Command.root.appendingPathComponent(StatusTests.quiet), to: file)
      let before = try Data(contentsOf: file)
      #expect(try StatusTests.shell("\"$overlap\" check - -o '\(file.path)' < '\(file.path)'") == 73)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test(arguments: [
    ("check", "docx", ".txt or .json"), ("clocks", "xml", ".csv"),
    ("draw", "jpg", ".svg, .pdf, .png or .dot"),
    ("paper", "pdf", "open the .html and print it"),
  ])
  func theNamesEndingChoosesOrIsRefused(command: String, ending: String, expected: String) throws {
    try CommandTests.withFolder { folder in
      let run = try Command(command, StatusTests.quiet, "-o", folder.path + "/x." + ending)
      #expect(run.status == 64 && run.errors.contains(expected))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func theNamesEndingChoosesTheFormat() throws {
    try CommandTests.withFolder { folder in
      let file = folder.path + "/x.json"
      let run = try Command("check", StatusTests.quiet, "-o", file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(run.status == 0 && text.hasPrefix("{"))
    }
  }

  @Test func olderFiguresOfTheNameAreNamed() throws {
    try CommandTests.withFolder { folder in
      try Data().write(to: folder.appendingPathComponent("x-7.svg"))
      let run = try Command("draw", CommandTests.first, "-o", folder.path + "/x.svg")
      #expect(run.status == 0 && run.errors.contains("x-7.svg"))
    }
  }

  /// Every command that the program's own help lists prints the one table.
  @Test func everyCommandDocumentsItsStatuses() throws {
    let help = try Command("--help").output
    let listed = try #require(help.firstRange(of: "SUBCOMMANDS:\n"))
    let commands = help[listed.upperBound...].split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
    }
    #expect(commands.count >= 16 && commands.contains("rules") && commands.contains("kinds"))
    for command in commands {
      let help = try Command(command, "--help").output
      for status in ["0", "1", "2", "3", "64", "66", "70", "73", "74"] {
        #expect(help.contains("\n  \(status.count < 2 ? " " : "")\(status)  "), "\(command): \(status)")
      }
    }
  }

  @Test func whatIsAskedForAndLeftOutAtOnceIsRefused() throws {
    let run = try Command("check", StatusTests.quiet, "--only", "deadlock", "--skip", "deadlock")
    #expect(run.status == 64)
  }
}
