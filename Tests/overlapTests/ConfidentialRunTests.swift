import Foundation
import Testing

/// What a run leaves on the machine besides its result.
@Suite struct ConfidentialRunTests {
  /// A report travels; the folders of the machine it was made on do not.
  @Test(arguments: [
    ["check"], ["check", "--full"], ["check", "--format", "json"], ["joint"], ["clocks"], ["paper"],
    ["calendar"],
  ])
  func noFolderOfTheMachineStandsInAResult(_ words: [String]) throws {
    try CommandTests.withFolder { folder in
      let file = folder.appendingPathComponent("a case.yaml")
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent("examples/family-f/family-f.yaml"), to: file)
      let out = folder.appendingPathComponent(words[0] == "calendar" ? "result.ics" : "result")
      let run = try Command(words + [file.path, "-o", out.path])
      #expect(run.status < 2, "\(run.errors)")
      let text = String(decoding: try Data(contentsOf: out), as: UTF8.self)
      #expect(!text.isEmpty && !text.contains(folder.lastPathComponent), "\(words)")
    }
  }

  /// Keys tell one case's people from another's: they are for the register, and stand in nothing else.
  @Test(arguments: [
    ["check", "--full"], ["check", "--format", "json"], ["clocks"], ["paper"],
    ["paper", "--format", "markdown"],
  ])
  func keysStandInTheRegisterAlone(_ words: [String]) throws {
    try CommandTests.withFolder { folder in
      let file = folder.appendingPathComponent("case.yaml")
      try """
      overlap: 1
      case: Invented
      frame: england-2015
      as-of: 2015-06-15
      subjects: {child: {age: 9, died: 2015-03-14, key: key-one}}
      agencies: {board: {name: Board, key: key-two}}
      people: {mother: {family: mother, of: child, key: key-three}, lead: {official: reviewer, key: key-four}}
      processes: {scr: {kind: scr, commissioner: board, lead: lead, subjects: child, decided: 2015-04-10}}
      """.write(to: file, atomically: true, encoding: .utf8)
      let run = try Command(words + [file.path])
      #expect(run.status < 2 && !run.output.isEmpty)
      for key in ["key-one", "key-two", "key-three", "key-four"] {
        #expect(!run.output.contains(key), "\(words)")
      }
    }
  }

  /// On the terminal the way on can be run as it stands.
  @Test func theTerminalsWayOnNamesTheFileAsItWasGiven() throws {
    let file = Command.root.appendingPathComponent("examples/family-f/family-f.yaml").path
    let lines = try Command("check", file).output.split(separator: "\n")
    // A long name stands on the next line.
    #expect(lines.joined(separator: " ").contains("All of it: overlap check --full \(file)"))
    #expect(lines[1].contains("family-f.yaml") && !lines[1].contains("/"))
  }

  #if os(Linux)
    /// A core file would hold the case. The program has begun to read once it has taken more than a pipe holds.
    @Test func noCoreFileMayBeWritten() throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" check -", Command.program.path,
      ]
      let (feed, output) = (Pipe(), Pipe())
      process.standardInput = feed
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      feed.fileHandleForWriting.write(Data(String(repeating: "# nothing to see\n", count: 20_000).utf8))
      let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
      let line = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
      #expect(line.split(separator: " ").filter { $0 == "0" }.count == 2, "\(line)")
      feed.fileHandleForWriting.closeFile()
      _ = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
    }
  #endif
}
