extension RowReader {
  /// A text with a comma in `{…}` ends at the comma. Where the next word is the name of a column, it would be lost in
  /// silence: `note: no panel, lead`.
  func warnOfLostWords() {
    guard !isFromTable, recorder == nil else { return }
    for (before, pair) in zip(pairs, pairs.dropFirst()) where pair.value.isAbsent && !hasColon(pair) {
      // A date or an id is no text that a comma could end.
      guard case .scalar(let text, isQuoted: false) = before.value.content,
        text.contains(" ") || ["note", "because"].contains(before.key)
      else { continue }
      warning(
        "‘\(pair.key)’ stands here without a value, after the text of ‘\(before.key)’.",
        help:
          "if it belongs to that text, put the whole text in quotes: ‘\(before.key): \"one, two\"’; if not, write ‘\(pair.key):’",
        at: pair.keySpan)
    }
  }

  /// Whether a key has the colon that makes it one.
  private func hasColon(_ pair: SourceNode.Pair) -> Bool {
    let (text, caret) = source.excerpt(pair.keySpan)
    return text.dropFirst(caret - 1 + Int(pair.keySpan.length)).first { $0 != " " } == ":"
  }
}
