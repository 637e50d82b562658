import Foundation
import Testing

/// Each exit status, met as a script would meet it. What 70 stands for, a fault of ours, cannot be asked for.
@Suite struct StatusTests {
  static let quiet = "examples/quiet/quiet.yaml"

  /// - Parameter script: a line for the shell, in which `$overlap` is the program.
  static func shell(_ script: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = Command.root
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["overlap": Command.program.path]
    ) { $1 }
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func nothingFoundIsZero() throws { #expect(try Command("check", Self.quiet).status == 0) }

  @Test func strictMakesTheOpenCount() throws {
    let open = """
      overlap: 1
      case: x
      frame: england-2015
      as-of: 2015-06-15
      processes:
        crim: {kind: crim, started: 2015-03-14, milestones: {charge: 2015-03-18}}
        cor: {kind: cor, started: 2015-03-15}
      subjects:
        a: {age: 40, died: 2015-03-14, death: unnatural}
      """
    #expect(try Command("check", "-", input: open).status == 0)
    let strict = try Command("check", "-", "--strict", input: open)
    #expect(strict.status == 1)
    #expect(strict.output.contains("1 unclear"))
  }

  @Test func oneOfSeveralFilesIsEnough() throws {
    #expect(try Command("check", Self.quiet, CommandTests.first).status == 1)
    let faulty = try Command("check", Self.quiet, "-", input: "overlap: 2\n")
    // One that cannot be read keeps no other from being reported.
    #expect(faulty.status == 2)
    let alone = try Command("check", Self.quiet)
    #expect(faulty.output == alone.output)
    #expect(try Command("check", Self.quiet, "no-such.yaml").status == 66)
  }

  @Test func aFolderIsNoCaseFile() throws {
    let run = try Command("check", "examples")
    #expect(run.status == 64)
    #expect(run.output.isEmpty && run.errors.contains("examples"))
  }

  @Test func unknownOptionsAndCommandsAre64() throws {
    #expect(try Command("check", Self.quiet, "--fail-on", "never").status == 64)
    #expect(try Command("check", Self.quiet, "--no-such-option").status == 64)
    #expect(try Command("check").status == 64)
    #expect(try Command("rules", "no-such-rule").status == 64)
  }

  /// It is read before the words of the command are understood, and a pipe can be read but once.
  @Test func aCaseFromAPipeIsReadOnce() throws {
    for words in ["check /dev/stdin", "draw /dev/stdin", "check --only deadlock /dev/stdin"] {
      #expect(try Self.shell("cat \(Self.quiet) | \"$overlap\" \(words) > /dev/null") == 0, "\(words)")
    }
  }

  /// The name's ending chooses the form, or is refused, whatever the command.
  @Test(
    arguments: [
      ["rules"], ["rules", "--coverage"], ["rules", "--cast"], ["kinds"], ["kinds", "dhr"], ["tables"],
      ["schema"],
      ["doctor"], ["doctor", "--law"], ["anonymise", quiet], ["check", quiet], ["draw", quiet],
      ["paper", quiet],
      ["clocks", quiet], ["joint", quiet], ["calendar", quiet], ["actions", quiet], ["register", quiet],
      ["changes", quiet, quiet], ["watch", quiet], ["new", "--from", quiet],
    ])
  func anEndingThatIsNotWrittenIs64(arguments: [String]) throws {
    let name = NSTemporaryDirectory() + "ending-\(UUID().uuidString).jpg"
    let isNew = arguments[0] == "new"
    let run = try Command(arguments + (isNew ? [name] : ["-o", name]))
    #expect(run.status == 64, "\(arguments)")
    #expect(run.output.isEmpty && !FileManager.default.fileExists(atPath: name))
  }

  @Test func aWatchEndsWhereItCannotBegin() throws {
    let page = NSTemporaryDirectory() + "watch-\(UUID().uuidString).html"
    #expect(try Command("watch", "examples", "-o", page).status == 64)
    #expect(try Command("watch", "no-such.yaml", "-o", page).status == 66)
    let run = try Command("watch", Self.quiet, "-o", "no/such/folder/page.html")
    #expect(run.status == 73 && run.errors.contains("cannot be made"))
    #expect(!FileManager.default.fileExists(atPath: page))
  }

  @Test func whatCannotBeMadeIs73() throws {
    #expect(try Command("check", Self.quiet, "-o", "no/such/folder/report.txt").status == 73)
    #expect(try Command("check", Self.quiet, "-o", "examples").status == 73)
  }

  #if os(Linux)
    @Test func aFullDiskIs74() throws {
      #expect(try Self.shell("\"$overlap\" check \(Self.quiet) > /dev/full") == 74)
    }
  #endif

  @Test func whatCannotBeDrawnLegiblyIs3() throws {
    // Far too many lines for any number of figures: nothing is drawn, and the message says what to do.
    let ids = (0..<40).map { "p\($0)" }
    let processes = ids.map { "  \($0): {kind: imr, started: 2015-04-01}" }
    let shares = ids.flatMap { a in
      ids.filter { $0 != a }.map { "  - {what: minutes, from: \(a), to: \($0), on: 2015-05-01}" }
    }
    let head = ["overlap: 1", "case: x", "frame: england-2015", "as-of: 2015-06-15", "processes:"]
    try CommandTests.withFolder { folder in
      let file = folder.appendingPathComponent("dense.yaml")
      let text = (head + processes + ["shares:"] + shares).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: file)
      let run = try Command("draw", file.path, "-o", folder.path + "/dense.svg")
      #expect(run.status == 3 && run.output.isEmpty)
      #expect(run.errors.contains("more than 40 figures") && run.errors.contains("--focus"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["dense.yaml"])
    }
  }

  @Test func helpAndVersionAreZero() throws {
    #expect(try Command("--help").status == 0)
    #expect(try Command("check", "--help").status == 0)
    #expect(try Command("--version").status == 0)
  }
}
