extension Report {
  /// The report in Markdown, as GitHub and pandoc read it. Figures are inside it.
  var markdown: String {
    var text = "# \(MarkdownText.escaped(heading))\n\n"
    if !marking.isEmpty { text += "\(MarkdownText.escaped(marking, startsBlock: true))\n\n" }
    text += subtitle.map { "\(MarkdownText.escaped($0, startsBlock: true))\n\n" }.joined()
    text += parts.map { $0.markdown(level: 2) }.joined()
    if !foot.isEmpty { text += "\(MarkdownText.escaped(foot, startsBlock: true))\n" }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}

/// Text of the case in Markdown: nothing in it can be read as markup.
enum MarkdownText {
  /// - Parameter startsBlock: whether a paragraph or cell begins with it, where dashes, numbers and brackets can
  ///   make a list.
  static func escaped(_ text: String, startsBlock: Bool = false) -> String {
    var out = ""
    // A list begins with a mark, or with a short number or letter and a full stop or a bracket.
    var mayBeMark = startsBlock
    for (n, scalar) in text.oneLine.unicodeScalars.enumerated() {
      let isMarkup = "\\`*_{}[]<>|#&$@^~=!".unicodeScalars.contains(scalar)
      let isMark =
        mayBeMark
        && (".)".unicodeScalars.contains(scalar) || n == 0 && "-+:%(".unicodeScalars.contains(scalar))
      if isMarkup || isMark { out += "\\" }
      out.unicodeScalars.append(scalar)
      mayBeMark =
        mayBeMark && n < 9
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "(")
    }
    return out
  }

  /// Strong words. A space before the closing mark would undo it.
  static func strong(_ text: String) -> String {
    let words = String(text.reversed().drop { $0 == " " }.reversed())
    return "**\(escaped(words, startsBlock: true))**"
      + String(repeating: " ", count: text.count - words.count)
  }
}

extension String {
  /// On one line, without characters that no output may hold.
  var oneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isSpace ? " " : $0 })).printable
  }
}

extension Report.Part {
  func markdown(level: Int) -> String {
    let heading = String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(title)
    return (title.isEmpty ? "" : "\(heading)\n\n") + blocks.map { $0.markdown(level: level) }.joined()
      + parts.map { $0.markdown(level: level + 1) }.joined()
  }
}

extension Report.Block {
  fileprivate func markdown(level: Int) -> String {
    switch self {
    case .paragraph(let phrase): phrase.markdown(startsBlock: true) + "\n\n"
    case .notice(let phrases):
      phrases.map { "> " + $0.markdown(startsBlock: true) }.joined(separator: "\n>\n") + "\n\n"
    case .list(let phrases): Self.list(phrases.map { $0.markdown(startsBlock: true) })
    case .entries(let entries): Self.list(entries.map(\.markdown))
    case .facts(let facts, _):
      Self.list(
        facts.flatMap { fact in
          fact.said.map {
            // A question has its mark already.
            (fact.term.hasSuffix("?")
              ? MarkdownText.strong(fact.term) + " "
              : MarkdownText.escaped(fact.term, startsBlock: true) + (fact.term.isEmpty ? "" : ": "))
              + $0.markdown(startsBlock: false)
          }
        })
    case .table(let table): table.markdown
    case .figure(let figure): figure.markdown
    case .rows(let text): "```yaml\n\(text)```\n\n"
    case .columns(let parts): parts.map { $0.markdown(level: level + 1) }.joined()
    }
  }

  private static func list(_ items: [String]) -> String {
    items.map { "- " + $0 }.joined(separator: "\n") + "\n\n"
  }
}

extension Report.Entry {
  fileprivate var markdown: String {
    let read =
      sources.isEmpty ? "" : " *" + sources.map { MarkdownText.escaped($0) }.joined(separator: "; ") + "*"
    return MarkdownText.escaped(text, startsBlock: true) + read
      + grounds.map { "\n  - *\(MarkdownText.escaped($0))*" }.joined()
  }
}

extension Phrase {
  func markdown(startsBlock: Bool) -> String {
    runs.enumerated().map { n, run in
      switch run {
      case .plain(let text): MarkdownText.escaped(text, startsBlock: startsBlock && n == 0)
      case .strong(let text), .target(let text, _): MarkdownText.strong(text)
      case .small(let text), .link(let text, _): MarkdownText.escaped(text)
      case .page(let text, let page): "[\(MarkdownText.escaped(text))](\(page.address))"
      case .blank: "______________________________"
      case .newLine: " "
      }
    }.joined()
  }
}

extension Report.Table {
  fileprivate var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return (caption.isEmpty ? "" : "**\(MarkdownText.escaped(caption, startsBlock: true))**\n\n")
      + line(columns.map { MarkdownText.escaped($0.title) })
      + "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
      + rows.map { line($0.map { $0.markdown(startsBlock: false) }) }.joined() + "\n"
  }
}

extension Report.Picture {
  /// A PNG, which every program shows; where the installed Graphviz paints none, the SVG.
  private var picture: String {
    if let png = try? drawing.bytes(as: .png) { return "data:image/png;base64," + Base64.text(png) }
    return "data:image/svg+xml;base64," + Base64.text(drawing.inlineSVG())
  }

  fileprivate var markdown: String {
    "![\(MarkdownText.escaped(alternative.isEmpty ? label : "\(label.withStop) \(alternative)"))](\(picture))\n\n"
      + tables.map(\.markdown).joined()
  }
}
