extension Changes {
  /// The comparison for a terminal: on one screen where it can be, unless all of it is asked for.
  public func text(width: Int = 80, highlight: Highlight = .plain, isWhole: Bool = false) -> String {
    guard !isWhole else { return report(.whole, isTable: false).text(width: width, highlight: highlight) }
    var text = ""
    for (most, isTerse) in [
      (40, false), (40, true), (10, true), (6, true), (4, true), (3, true), (2, true), (1, true),
    ] {
      text = report(.short(most, isTerse: isTerse), isTable: false).text(width: width, highlight: highlight)
      if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) <= Self.screen { break }
    }
    return text
  }

  /// Lines of an ordinary terminal, less one for the prompt.
  private static let screen = 39

  /// For Markdown.
  public var markdown: String { report(.whole, isTable: true).markdown }
  /// One page of HTML that needs nothing else.
  public var html: String { report(.whole, isTable: true).html }
  /// For Word.
  public var word: [UInt8] { get throws { try report(.whole, isTable: true).word } }
}
