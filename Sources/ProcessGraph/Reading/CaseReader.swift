/// Reads a case file and the CSV files it names.
public enum CaseReader {
  /// Reads the case file at a path; `-` is standard input.
  /// - Returns: the case, and the warnings about its text, which are never errors.
  public static func read(path: String) throws(ReadingProblem) -> (case: Case, warnings: [Diagnostic]) {
    let bytes: [UInt8]
    do throws(Files.Fault) { bytes = try Files.read(path) } catch {
      switch error {
      case .missing: throw .noSuchFile(path)
      case .unreadable(let why): throw .cannotRead(path, why)
      }
    }
    return try read(bytes, file: path)
  }

  /// Reads a case from text that stands in no file.
  public static func read(
    text: String, file: String
  ) throws(ReadingProblem) -> (case: Case, warnings: [Diagnostic]) {
    try read(Array(text.utf8), file: file)
  }

  static func read(_ raw: [UInt8], file: String) throws(ReadingProblem) -> (
    case: Case, warnings: [Diagnostic]
  ) {
    let problems = Problems()
    let source = SourceText.read(raw, file: file, into: problems)
    var result: Case?
    if !problems.hasErrors, let root = YAMLTree.parse(source, into: problems) {
      result = CaseDecoder(source, problems).decode(root)
    } else if !problems.hasErrors {
      CaseDecoder.refuseEmpty(source, problems)
    }
    guard let result, !problems.hasErrors else { throw .diagnostics(problems.diagnostics) }
    return (result, problems.diagnostics)
  }
}

/// Why there is no case.
public enum ReadingProblem: Error {
  case noSuchFile(String)
  /// The path, and why, as the end of the sentence “The file …”.
  case cannotRead(String, String)
  /// Everything that is wrong with the text.
  case diagnostics([Diagnostic])
}
