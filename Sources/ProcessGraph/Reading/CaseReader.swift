/// Reads a case, a text file or a workbook, and the CSV files and workbooks it names.
///
/// Limits, each enforced with a problem at the place where it is passed: 16 MiB a file; lists and maps 64 deep;
/// 100,000 rows a table; 500 columns of a CSV file; 2,000 characters a text. CSV files stay inside the case
/// file's folder, links included. Texts lose characters that cannot be seen or that turn the direction of others.
public enum CaseReader {
  /// A case, and the warnings about its text.
  public typealias Result = (case: Case, warnings: [Diagnostic])

  /// Reads the case file at a path; `-` is standard input.
  static func read(
    path: String, _ vocabulary: Vocabulary, wantsWarnings: Bool = true, keep: (WrittenCase) -> Void = { _ in }
  ) throws(ReadingProblem) -> Result {
    try read(
      FileSystem.bytes(of: path), from: path, vocabulary, wantsWarnings: wantsWarnings, keep: keep)
  }

  /// Reads the bytes of the case file at a path.
  static func read(
    _ bytes: [UInt8], from path: String, _ vocabulary: Vocabulary, wantsWarnings: Bool = true,
    keep: (WrittenCase) -> Void = { _ in }
  ) throws(ReadingProblem) -> Result {
    try read(
      bytes, file: path, folder: path == "-" ? nil : CSVFile.folder(of: path), vocabulary: vocabulary,
      wantsWarnings: wantsWarnings, keep: keep)
  }

  /// - Parameter folder: where the CSV files stand; nil where the text stands in no file.
  /// - Parameter vocabulary: the words a row may name that only the rules know.
  /// - Parameter wantsWarnings: whether anybody will be shown them.
  /// - Parameter keep: takes what is written before it is decoded.
  static func read(
    _ bytes: [UInt8], file: String, folder: String?, vocabulary: Vocabulary = Vocabulary(),
    wantsWarnings: Bool = true, keep: (WrittenCase) -> Void = { _ in }
  ) throws(ReadingProblem) -> Result {
    let problems = Problems(wantsWarnings: wantsWarnings)
    var result: Case?
    let path = folder == nil && file != "-" ? "" : file
    if WorkbookCase.isWorkbook(bytes, named: file) {
      result = WorkbookCase(bytes, file: file, path: path, problems).read(
        folder: folder, vocabulary: vocabulary, keep: keep)
    } else if let source = SourceText.read(bytes, file: file, path: path, into: problems) {
      let root = YAMLTree.parse(source, into: problems)
      if let root {
        result = CaseDecoder(source, problems, folder: folder, vocabulary: vocabulary).decode(
          root, keep: keep)
      }
      if root == nil && !problems.hasErrors { CaseDecoder.refuseEmpty(source, problems) }
    }
    guard let result, !problems.hasErrors else { throw .diagnostics(problems.diagnostics) }
    return (result, problems.diagnostics)
  }
}

/// Why there is no case.
public enum ReadingProblem: Error {
  case noSuchFile(String)
  case isFolder(String)
  /// The path, and why, as the end of the sentence “The file …”.
  case cannotRead(String, String)
  /// Everything that is wrong with the text, sorted by file and place.
  case diagnostics([Diagnostic])
}

extension ReadingProblem {
  init(_ fault: FileSystem.Fault, _ path: String) {
    switch fault {
    case .missing: self = .noSuchFile(path)
    case .folder: self = .isFolder(path)
    case .unreadable(let why): self = .cannotRead(path, why)
    }
  }
}

extension FileSystem {
  /// Reads a file that somebody named; `-` is standard input.
  static func bytes(of path: String) throws(ReadingProblem) -> [UInt8] {
    do throws(Fault) { return try read(path) } catch { throw ReadingProblem(error, path) }
  }
}
