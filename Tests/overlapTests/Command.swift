import Foundation

/// The program under test, run as a user runs it from the project's folder.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the test bundle.
  static let program: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appendingPathComponent("overlap")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return root.appendingPathComponent(".build/debug/overlap")
  }()

  /// - Parameters:
  ///   - arguments: what follows `overlap` on the command line.
  ///   - input: what stands on standard input.
  init(_ arguments: String..., input: String = "") throws { try self.init(arguments, input: input) }

  init(_ arguments: [String], input: String = "") throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    let (output, errors, feed) = (Pipe(), Pipe(), Pipe())
    (process.standardOutput, process.standardError, process.standardInput) = (output, errors, feed)
    try process.run()
    // Small inputs fit into the pipe, so that writing cannot block.
    feed.fileHandleForWriting.write(Data(input.utf8))
    feed.fileHandleForWriting.closeFile()
    let collected = Collected()
    let queue = DispatchQueue(label: "errors")
    queue.async { collected.data = errors.fileHandleForReading.readDataToEndOfFile() }
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    queue.sync {}
    self.errors = String(decoding: collected.data, as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Written on one queue and read after that queue is done.
  private final class Collected: @unchecked Sendable { var data = Data() }
}
