// The rules and duties that a case file may name are known here; the reader is told of them.

extension CaseReader {
  /// Reads the case file at a path; `-` is standard input.
  public static func read(path: String) throws(ReadingProblem) -> Result {
    try read(path: path, .ofRules)
  }

  /// Reads a case from text that stands in no file.
  public static func read(text: String, file: String) throws(ReadingProblem) -> Result {
    try read(Array(text.utf8), file: file, folder: nil, vocabulary: .ofRules)
  }
}

extension Vocabulary {
  static let ofRules = Vocabulary(
    rules: Rule.all.map(\.id) + Rule.formerNames.keys.sorted(), duties: ChecklistDuty.all.map(\.id),
    remarks: { UnaskedDuties($0)?.remarks ?? [] })
}
