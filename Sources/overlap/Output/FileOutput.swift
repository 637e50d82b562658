import ArgumentParser
import ProcessGraph

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

  /// How wide a text is set, in columns: as wide as the terminal, or for a file as wide as a page.
  var width: Int { isFile ? 80 : Terminal.width }

  /// How its words are set off: in a file not at all.
  var highlight: Highlight { isFile ? .plain : Terminal.highlight }

  /// Writes the result.
  ///
  /// A file appears in one step, readable by its owner only, never through a link and never over an input.
  ///
  /// - Parameter inputs: every file that was read, tables too; `-` is standard input.
  /// - Throws: exit status 73 where the file cannot be made, 74 where it cannot be written.
  func write(_ bytes: [UInt8], inputs: [String]) throws {
    let result = ResultInParts(self)
    try result.append(bytes, inputs: inputs)
    try result.finish()
  }

  /// Who may read the file that is replaced, where that is more than its owner.
  static func mode(of path: String) -> mode_t? {
    var old = stat()
    return stat(path, &old) == 0 ? old.st_mode & 0o777 | 0o600 : nil
  }

  /// Ends the program where the file may not be written.
  func check(inputs: [String]) throws {
    var target = stat()
    guard let output, output != "-", lstat(output, &target) == 0 else { return }
    var why: String?
    if target.st_mode & S_IFMT != S_IFREG { why = "is not an ordinary file" }
    for input in inputs {
      var read = stat()
      let isThere = input == "-" ? fstat(STDIN_FILENO, &read) == 0 : stat(input, &read) == 0
      if isThere, read.st_ino == target.st_ino, read.st_dev == target.st_dev {
        why = input == inputs[0] ? "is the case file itself" : "is a file that was read"
      }
    }
    guard let why else { return }
    Terminal.complain("overlap: ‘\(output.spelledOut)’ \(why): choose another name for the result.\n")
    throw ExitStatus.cannotMake.code
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  func cannotMake(_ output: String) -> ExitCode {
    Terminal.complain(
      "overlap: ‘\(output.spelledOut)’ cannot be made: \(String(cString: strerror(errno))).\n")
    return ExitStatus.cannotMake.code
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

extension FileOutput {
  /// What to write: as the option says outright, else by the ending of the result's name.
  ///
  /// - Parameters:
  ///   - endings: the endings a command can write.
  ///   - standard: what is written where no ending tells.
  /// - Throws: `ValidationError` that lists the endings, where the name has another.
  func format<Format: WordArgument>(
    _ named: Format?, _ endings: KeyValuePairs<String, Format>, else standard: Format, other: String = ""
  ) throws -> Format {
    if let named { return named }
    guard isFile, let ending else { return standard }
    if let format = endings.first(where: { $0.key == ending })?.value { return format }
    throw refusal(endings.map(\.key), "; --format says outright what to write.\(other)")
  }

  /// Says what is written where neither option nor name does: a file without an ending opens in no program by itself.
  func remarkOnEnding<Format: WordArgument>(_ format: Format, isAsked: Bool) {
    guard isFile, !isAsked, ending == nil, let output else { return }
    let name = output.spelledOut
    let word = format.rawValue
    Terminal.complain(
      "overlap: the name ‘\(name)’ has no ending, so that no program knows it: it is written as \(word.uppercased()). "
        + "‘-o \(name).\(word)’ says so in its name.\n")
  }

  /// Refuses a name whose ending says something else than the one form a command writes.
  func requireEnding(_ known: String...) throws {
    if isFile, let ending, !known.contains(ending) { throw refusal(known, ".") }
  }

  private func refusal(_ endings: [String], _ end: String) -> ValidationError {
    let known = endings.map { "." + $0 }
    let list = known.count == 1 ? known[0] : "\(known.dropLast().joined(separator: ", ")) or \(known.last!)"
    return ValidationError(
      "A result of the name ‘\(output!.spelledOut)’ cannot be written here. The name may end in \(list)\(end)"
    )
  }

  /// The ending of the result's name in small letters, without its dot.
  private var ending: String? {
    guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
