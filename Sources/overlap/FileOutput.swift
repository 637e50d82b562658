import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command's result goes: standard output, or a file that is written whole or not at all.
struct FileOutput {
  var output: String?

  /// Whether the result goes to a file.
  var isFile: Bool { output.map { $0 != "-" } ?? false }

  /// Writes the result.
  ///
  /// A file appears in one step, readable by its owner only, never through a link and never over an input.
  ///
  /// - Parameter inputs: the files that were read.
  /// - Throws: exit status 73 where the file cannot be made, 74 where it cannot be written.
  func write(_ bytes: [UInt8], inputs: [String]) throws {
    guard let output, output != "-" else {
      do { try Self.write(bytes, to: STDOUT_FILENO) } catch {
        Terminal.complain("overlap: standard output cannot be written.\n")
        throw ExitCode(74)
      }
      return
    }
    try check(inputs: inputs)
    let temporary = output + ".part-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotMake(output) }
    do {
      try Self.write(bytes, to: descriptor)
      guard close(descriptor) == 0, rename(temporary, output) == 0 else {
        throw WriteError()
      }
    } catch {
      unlink(temporary)
      Terminal.complain(
        "overlap: ‘\(output.printable)’ cannot be written: \(String(cString: strerror(errno))).\n")
      throw ExitCode(74)
    }
  }

  /// Ends the program where the file may not be written.
  func check(inputs: [String]) throws {
    var target = stat()
    guard let output, output != "-", lstat(output, &target) == 0 else { return }
    var why: String?
    if target.st_mode & S_IFMT != S_IFREG { why = "is not an ordinary file" }
    for input in inputs {
      var read = stat()
      if stat(input, &read) == 0, read.st_ino == target.st_ino, read.st_dev == target.st_dev {
        why = "is the case file itself"
      }
    }
    guard let why else { return }
    Terminal.complain("overlap: ‘\(output.printable)’ \(why): choose another name for the result.\n")
    throw ExitCode(73)
  }

  private func cannotMake(_ output: String) -> ExitCode {
    Terminal.complain("overlap: ‘\(output.printable)’ cannot be made: \(String(cString: strerror(errno))).\n")
    return ExitCode(73)
  }

  struct WriteError: Error {}

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    #if canImport(Glibc)
      let put = Glibc.write
    #else
      let put = Darwin.write
    #endif
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { put(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw WriteError() }
      done += count
    }
  }
}

extension String {
  /// Safe to show on a terminal: control characters become question marks.
  var printable: String {
    String(map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "?" : $0 })
  }
}
