import ArgumentParser

/// What an option may say where it is one of a few words.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

// The parser's own lists of the words go through key paths and conformances that are looked up at run time.
extension WordArgument {
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var allValueDescriptions: [String: String] { [:] }
}
