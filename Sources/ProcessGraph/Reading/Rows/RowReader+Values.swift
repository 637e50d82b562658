extension RowReader {
  typealias Scalar = (text: String, span: TextSpan)

  /// Free text.
  func text(_ key: String) -> String? { scalar(key, "text", .text)?.text }

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
    list(key, "words", .words(W.words)).compactMap { word($0.text, of: key, at: $0.span) }
  }

  private func word<W: Word>(_ text: String, of key: String, at span: TextSpan) -> W? {
    if let word = W(rawValue: text) { return word }
    refuse(text, of: key, words: W.words, at: span)
    return nil
  }

  func refuse(_ text: String, of key: String, words: [String], at span: TextSpan) {
    error(
      "‘\(key)’ does not take \(text.quoted).",
      help: Suggestion.nearest(to: text, among: words).map { "did you mean ‘\($0)’?" } ?? oneOf(words),
      at: span)
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    guard let (text, span) = scalar(key, "yes or no", .flag) else { return nil }
    switch text {
    case "yes", "true", "Yes", "True", "YES", "TRUE": return true
    case "no", "false", "No", "False", "NO", "FALSE": return false
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

  /// One text or several.
  func texts(_ key: String) -> [String] { list(key, "texts", .texts).map(\.text) }

  /// A single value, or nil where there is none or it has another shape.
  func scalar(_ key: String, _ wanted: String, _ type: @autoclosure () -> ColumnType) -> Scalar? {
    guard let node = take(key, type()) else { return nil }
    if case .scalar(let text, _) = node.content { return (text, node.span) }
    error("‘\(key)’ takes \(wanted), not \(node.shape).", at: node.span)
    return nil
  }

  /// A list of single values; one value stands for a list of one.
  func list(_ key: String, _ wanted: String, _ type: @autoclosure () -> ColumnType) -> [Scalar] {
    guard let node = take(key, type()) else { return [] }
    switch node.content {
    case .scalar(let text, _):
      guard isFromCSV, text.utf8.contains(0x20) else { return [(text, node.span)] }
      return text.split(separator: " ").map { (String($0), node.span) }
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
}

extension Word {
  /// The words themselves, in the order of the format's description.
  static var words: [String] { allCases.map(\.rawValue) }
}
