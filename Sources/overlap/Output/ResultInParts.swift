import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A result that is written as it comes, so that none of it has to be kept: to standard output at once, or to a file beside
/// the one it is to be, which takes its place when all of it is there.
final class ResultInParts {
  private let target: FileOutput
  private var descriptor: Int32 = -1
  private var temporary = ""

  init(_ target: FileOutput) { self.target = target }

  /// What was written of a file that was never finished goes with it.
  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
    UnfinishedFile.end()
  }

  /// - Parameter inputs: every file that this part was made from.
  /// - Throws: exit status 73 where the file cannot be made, 74 where it cannot be written.
  func append(_ bytes: [UInt8], inputs: [String]) throws {
    guard target.isFile, let output = target.output else {
      do { try FileOutput.write(bytes, to: STDOUT_FILENO) } catch {
        Terminal.complain("overlap: standard output cannot be written.\n")
        throw ExitStatus.cannotWrite.code
      }
      return
    }
    try target.check(inputs: inputs)
    if descriptor < 0 {
      temporary = output + ".part-\(getpid())"
      descriptor = UnfinishedFile.begin(temporary)
      guard descriptor >= 0 else { throw target.cannotMake(output) }
      if let mode = FileOutput.mode(of: output) { fchmod(descriptor, mode) }
    }
    do { try FileOutput.write(bytes, to: descriptor) } catch { throw cannotWrite(output) }
  }

  /// Puts the file into its place.
  func finish() throws {
    guard descriptor >= 0, let output = target.output else { return }
    #if DEBUG
      UnfinishedFile.waitForTest()
    #endif
    // What a crash of the machine leaves is the old file or the new one, never half of it.
    guard fsync(descriptor) == 0, rename(temporary, output) == 0 else { throw cannotWrite(output) }
    close(descriptor)
    descriptor = -1
    UnfinishedFile.end()
  }

  private func cannotWrite(_ output: String) -> ExitCode {
    Terminal.complain(
      "overlap: ‘\(output.spelledOut)’ cannot be written: \(String(cString: strerror(errno))).\n")
    return ExitStatus.cannotWrite.code
  }
}
