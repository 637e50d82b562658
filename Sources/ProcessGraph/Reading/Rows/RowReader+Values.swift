extension RowReader {
  typealias Scalar = (text: String, span: TextSpan)

  /// Free text. What stands behind a YAML comment sign is no part of it: a warning says so.
  func text(_ key: String) -> String? {
    guard let (text, span) = scalar(key, "text", .text) else { return nil }
    if !isFromTable, isPlain(key), source.hasComment(after: span) {
      reading.problems.warning(
        "The text of ‘\(key)’ ends at the comment sign: what follows it is not read.",
        help: "put the whole text in quotes, or the comment on a line of its own", at: span, in: source)
    }
    return text
  }

  func text(required key: String) -> String {
    let value = text(key)
    require(key)
    return value ?? ""
  }

  /// A word of a closed list.
  func word<W: Word>(_ key: String, _: W.Type) -> W? {
    guard let (text, span) = scalar(key, "a word", .word(W.words)) else { return nil }
    return word(text, of: key, at: span)
  }

  func word<W: Word>(required key: String, _ type: W.Type) -> W {
    let value = word(key, type)
    require(key)
    return value ?? W.allCases.first!
  }

  /// One word of a closed list, or several.
  func words<W: Word>(_ key: String, _: W.Type) -> [W] {
    words(key, taking: W.words).compactMap(W.init)
  }

  /// One of some words, or several, each as it is in the list.
  func words(_ key: String, taking words: [String]) -> [String] {
    func known(_ text: String) -> String? { words.first(where: text.spells) }
    return list(key, "words", .words(words)) { known($0) != nil }.compactMap { text, span in
      if let word = known(text) { return word }
      refuse(text, of: key, words: words, at: span)
      return nil
    }
  }

  private func word<W: Word>(_ text: String, of key: String, at span: TextSpan) -> W? {
    if let word = W.spelt(text) { return word }
    refuse(text, of: key, words: W.words, at: span)
    return nil
  }

  func refuse(_ text: String, of key: String, words: [String], at span: TextSpan) {
    error(
      "‘\(key)’ does not take \(text.quoted).",
      help: Suggestion.advice(for: text, among: words), at: span)
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    guard let (text, span) = scalar(key, "yes or no", .flag) else { return nil }
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    case "y" where isFromTable: return true
    case "n" where isFromTable: return false
    default:
      error("‘\(key)’ takes yes or no, not \(text.quoted).", at: span)
      return nil
    }
  }

  /// A whole number.
  func number(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let (text, span) = scalar(key, "a whole number", .number(range)) else { return nil }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number) {
      return number
    }
    error(
      "‘\(key)’ takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(text.quoted).",
      help: text.hasSuffix("days") ? "write the number alone" : nil, at: span)
    return nil
  }

  /// A single value, or nil where there is none or it has another shape.
  func scalar(_ key: String, _ wanted: String, _ type: @autoclosure () -> ColumnType) -> Scalar? {
    guard let node = take(key, type()) else { return nil }
    if case .scalar(let text, _) = node.content { return (text, node.span) }
    error("‘\(key)’ takes \(wanted), not \(node.shape).", at: node.span)
    return nil
  }

  /// A list of single values; one value stands for a list of one. A cell of a table may hold several.
  /// - Parameter isWord: whether a text is one value though it holds spaces; nil where no value does.
  func list(
    _ key: String, _ wanted: String, _ type: @autoclosure () -> ColumnType, isWord: ((String) -> Bool)? = nil
  ) -> [Scalar] {
    guard let node = take(key, type()) else { return [] }
    switch node.content {
    case .scalar(let text, _):
      guard isFromTable else { return [(text, node.span)] }
      return Self.parts(of: text, isWord: isWord).map { ($0, node.span) }
    case .sequence(let items):
      return items.compactMap { item in
        if case .broken = item.content { return nil }
        guard case .scalar(let text, _) = item.content else {
          error("‘\(key)’ takes \(wanted), not \(item.shape) inside a list.", at: item.span)
          return nil
        }
        if item.isAbsent { error("An entry of ‘\(key)’ is empty.", help: "remove it", at: item.span) }
        return item.isAbsent ? nil : (text, item.span)
      }
    default:
      error("‘\(key)’ takes \(wanted), not \(node.shape).", at: node.span)
      return []
    }
  }

  /// The values that one cell of a table holds.
  static func severalValues(_ text: String, of type: ColumnType) -> [String] {
    switch type {
    case .ids: return parts(of: text, isWord: nil)
    case .words(let words):
      return parts(of: text) { part in
        words.contains { part.spells($0) }
      }
    default: return [text]
    }
  }

  /// The values of one cell. Ids stand apart by commas, semicolons or spaces. A word may hold spaces: where there is
  /// neither comma nor semicolon, the cell is tried whole before it is split.
  private static func parts(of text: String, isWord: ((String) -> Bool)?) -> [String] {
    func split(_ signs: String) -> [String] {
      text.split(whereSeparator: signs.contains).map { CleanText.read(String($0)) }.filter { !$0.isEmpty }
    }
    guard let isWord else { return split(",; ") }
    if text.contains(where: ",;".contains) { return split(",;") }
    return isWord(text) || !text.contains(" ") ? [text] : split(" ")
  }
}
