import Foundation
import Testing

/// What a run leaves on the machine besides its result.
@Suite struct ConfidentialRunTests {
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
