extension Paper {
  /// The paper in pandoc's Markdown, for Word: `pandoc paper.md -o paper.docx`. Figures are inside it.
  var markdown: String {
    let lines = [
      "---", "title: \(Self.metadata(title))",
      "subtitle: \(Self.metadata(subtitle.joined(separator: " · ")))",
      // For the head of each page, where the document that pandoc takes its pages from shows it.
      "subject: \(Self.metadata(marking))", "lang: en-GB", "---", "", "**\(MarkdownText.escaped(marking))**",
    ]
    return lines.joined(separator: "\n") + "\n\n" + parts.map { $0.markdown(level: 1) }.joined()
      + "\(MarkdownText.escaped(foot, startsBlock: true))\n"
  }

  /// A value that pandoc reads as YAML, and then as Markdown.
  private static func metadata(_ text: String) -> String { JSON.string(MarkdownText.escaped(text)).inLine }
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
      let isMarkup = "\\`*_{}[]<>|#&$@^~=!\"'".unicodeScalars.contains(scalar)
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
}

extension String {
  /// On one line, without characters that no output may hold.
  var oneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isSpace ? " " : $0 })).printable
  }
}

extension Paper.Part {
  fileprivate func markdown(level: Int) -> String {
    let heading = String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(title)
    return "\(heading) {#\(anchor.name)}\n\n" + blocks.map(\.markdown).joined()
      + parts.map { $0.markdown(level: level + 1) }.joined()
  }
}

extension Paper.Block {
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let phrase): phrase.markdown(startsBlock: true) + "\n\n"
    case .notice(let phrases):
      phrases.map { "> " + $0.markdown(startsBlock: true) }.joined(separator: "\n>\n") + "\n\n"
    case .list(let phrases): Self.list(phrases.map { ("- ", $0) })
    case .numbered(let phrases): Self.list(phrases.enumerated().map { ("\($0.offset + 1). ", $0.element) })
    case .facts(let facts):
      facts.map { fact in
        MarkdownText.escaped(fact.term, startsBlock: true) + "\n\n"
          + fact.said.map { ":   " + $0.markdown(startsBlock: true) + "\n\n" }.joined()
      }.joined()
    case .table(let table): table.markdown
    case .figure(let figure): figure.markdown
    }
  }

  private static func list(_ items: [(String, Phrase)]) -> String {
    items.map { $0 + $1.markdown(startsBlock: true) }.joined(separator: "\n") + "\n\n"
  }
}

extension Phrase {
  fileprivate func markdown(startsBlock: Bool) -> String {
    runs.enumerated().map { n, run in
      switch run {
      case .plain(let text): MarkdownText.escaped(text, startsBlock: startsBlock && n == 0)
      case .strong(let text): "**\(MarkdownText.escaped(text, startsBlock: true))**"
      case .link(let text, let anchor): "[\(MarkdownText.escaped(text))](#\(anchor.name))"
      }
    }.joined()
  }
}

extension Paper.Table {
  fileprivate var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(columns.map { MarkdownText.escaped($0) })
      + line(widths.map { String(repeating: "-", count: $0) })
      + rows.map { line($0.map { $0.markdown(startsBlock: false) }) }.joined()
      + "\n: \(MarkdownText.escaped(caption))\n\n"
  }

  /// How many dashes each column has: pandoc shares out the page's width by them. A column is at least as wide as its
  /// longest word and half its heading, and the rest goes to those with most to say.
  private var widths: [Int] {
    let room = 75
    let texts = columns.indices.map { n in [columns[n]] + rows.map { $0[n].words } }
    let needs = texts.map { texts in
      let longest = texts.flatMap { $0.split(separator: " ") }.map { min($0.count, 24) }.max() ?? 1
      return max(longest, (texts[0].count + 1) / 2) + 2
    }
    let wants = zip(texts, needs).map { max($1, min(60, $0.map(\.count).max() ?? 0)) - $1 }
    let (spare, wanted) = (max(0, room - needs.reduce(0, +)), max(1, wants.reduce(0, +)))
    return zip(needs, wants).map { $0 + spare * $1 / wanted }
  }
}

extension PaperFigure {
  /// A PNG, which Word and LibreOffice show in any version: pandoc puts an SVG into Word's file by itself, and what does
  /// not know these shows nothing. Where the installed Graphviz paints none, the SVG.
  private var picture: String {
    if let png = try? drawing.bytes(as: .png) { return "data:image/png;base64," + Base64.text(png) }
    return "data:image/svg+xml;base64," + Base64.text(drawing.inlineSVG)
  }

  fileprivate var markdown: String {
    let words = MarkdownText.escaped("Figure \(number). \(caption.title). \(alternative)")
    return "![\(words)](\(picture)){width=20cm}\n\n" + tables.map(\.markdown).joined()
  }
}
