import ArgumentParser

/// What an option may say where it is one of a few words.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

// The parser's own lists of the words go through key paths and conformances that are looked up at run time.
extension WordArgument {
  /// However capitals are used.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }

  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  public static var allValueDescriptions: [String: String] { [:] }
}

extension CompletionKind {
  /// The forms in which a case may stand.
  static var caseFile: Self { .file(extensions: ["yaml", "yml", "json", "xlsx", "xlsm"]) }
  /// The ids of the rules. The shell asks the program for them when they are wanted, so that it starts no slower.
  static var rules: Self { .shellCommand("overlap rules --format ids") }
}
