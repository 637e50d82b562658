import Foundation
import Testing

/// A run that is stopped while its result is written, at one place and not at a lucky moment: the program, built for
/// tests, waits on a pipe between writing the new file and putting it in the place of the old one.
@Suite struct SignalTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalLeavesTheOlderFileAndNothingElse(number: Int32) throws {
    try CommandTests.withFolder { folder in
      let result = folder.appendingPathComponent("report.txt")
      try Data("older\n".utf8).write(to: result)
      let (process, pipe) = try Self.begin(writing: result)
      // Opening the pipe returns once the program has opened its end: the new file is written.
      let end = open(pipe.path, O_WRONLY)
      defer { close(end) }
      let during = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(during.contains { $0.hasPrefix("report.txt.part-") })
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.txt"])
      #expect(try String(contentsOf: result, encoding: .utf8) == "older\n")
    }
  }

  @Test func aRunThatGoesOnReplacesIt() throws {
    try CommandTests.withFolder { folder in
      let result = folder.appendingPathComponent("report.txt")
      try Data("older\n".utf8).write(to: result)
      let (process, pipe) = try Self.begin(writing: result)
      close(open(pipe.path, O_WRONLY))
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.txt"])
      #expect(try String(contentsOf: result, encoding: .utf8).contains("Nothing found"))
    }
  }

  @Test func aLimitOnTheSizeOfFilesLeavesTheOlderFile() throws {
    try CommandTests.withFolder { folder in
      let result = folder.appendingPathComponent("report.html")
      try Data("older\n".utf8).write(to: result)
      let script = "ulimit -f 1; \"$overlap\" paper \(StatusTests.quiet) -o '\(result.path)'"
      #expect(try StatusTests.shell(script) == 74)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.html"])
      #expect(try String(contentsOf: result, encoding: .utf8) == "older\n")
    }
  }

  /// Starts a check whose result goes to a file, and that waits on a pipe before the file is in its place.
  private static func begin(writing result: URL) throws -> (Process, pipe: URL) {
    let pipe = FileManager.default.temporaryDirectory.appendingPathComponent("pipe-" + UUID().uuidString)
    #expect(mkfifo(pipe.path, 0o600) == 0)
    let process = Process()
    process.executableURL = Command.program
    process.arguments = ["check", StatusTests.quiet, "-o", result.path]
    process.currentDirectoryURL = Command.root
    process.environment = ProcessInfo.processInfo.environment.merging(["OVERLAP_TEST_PIPE": pipe.path]) { $1 }
    process.standardError = Pipe()
    // Threads of tests hold signals back, and a program inherits that from whoever starts it.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    return (process, pipe)
  }
}
