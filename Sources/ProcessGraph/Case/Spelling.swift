// Words are forgiving in form: `Statutory notice`, `statutory_notice` and `statutory-notice` are one word.

extension String {
  /// What is left of a word when case, spaces, hyphens, underscores and apostrophes do not matter.
  var spelling: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      // Nearly every word is plain ASCII, of which a byte is a character.
      let bytes = utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F && $0 != 0x27 }
      return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
    return String(lowercased().filter { !" -_'’‘\u{A0}".contains($0) })
  }

  /// Whether it is a word, however it is spelt, or the plural of it.
  func spells(_ word: String) -> Bool {
    let (own, other) = (spelling, word.spelling)
    return own == other || own == other + "s" || other.hasSuffix("y") && own == other.dropLast() + "ies"
  }
}

extension Word {
  /// The words themselves, in the order of the format's description.
  static var words: [String] { allCases.map(\.rawValue) }

  /// The word that a text is, however it is spelt; a plural stands for its word.
  static func spelt(_ text: String) -> Self? {
    if let word = Self(rawValue: text) { return word }
    let spelling = text.spelling
    return allCases.first { $0.rawValue.spelling == spelling } ?? allCases.first { text.spells($0.rawValue) }
  }
}

extension Array<String> {
  /// `a`, `a and b`, `a, b and c`.
  var listed: String {
    guard count > 1 else { return first ?? "" }
    // How a slice is joined would be looked up when the program runs.
    return Array(dropLast()).joined(separator: ", ") + " and " + last!
  }
}
