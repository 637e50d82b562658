extension Changes {
  /// The comparison for a terminal: on one screen where it can be, unless all of it is asked for.
  package func text(width: Int = 80, highlight: Highlight = .plain, isWhole: Bool = false) -> String {
    guard !isWhole else { return report(.whole, isTable: false).text(width: width, highlight: highlight) }
    var text = ""
    for (most, isTerse) in [
      (40, false), (40, true), (10, true), (6, true), (4, true), (3, true), (2, true), (1, true),
    ] {
      text = report(.short(most, isTerse: isTerse), isTable: false).text(width: width, highlight: highlight)
      if isTerse { text = text.withoutGaps }
      if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) <= Self.screen { break }
    }
    return text
  }

  /// Lines of an ordinary terminal, less one for the prompt.
  private static let screen = 39

  /// For Markdown.
  package var markdown: String { report(.whole, isTable: true).markdown }
  /// One page of HTML that needs nothing else.
  package var html: String { report(.whole, isTable: true).html }
  /// For Word.
  package var word: [UInt8] { get throws { try report(.whole, isTable: true).word } }
}

extension String {
  /// Without the empty lines between parts, but for the one under the head.
  fileprivate var withoutGaps: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.firstIndex(of: "") ?? 0
    return lines.enumerated().filter { $0.offset <= head || !$0.element.isEmpty }.map(\.element)
      .joined(separator: "\n") + "\n"
  }
}
