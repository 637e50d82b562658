/// A paper as a value: parts within parts, made of paragraphs, lists, tables and figures. HTML and Markdown are two
/// ways to write it, so that they cannot say different things.
struct Paper {
  var title: String
  /// Beneath the title, a line each.
  var subtitle: [String]
  /// The handling caveat, on every page.
  var marking: String
  /// What stands at the foot of every page, beside its number.
  var foot: String
  var parts: [Part]

  struct Part {
    var anchor: Anchor
    var title: String
    var look: Look?
    var blocks: [Block]
    /// One level of heading further down.
    var parts: [Part] = []

    init(
      _ title: String, anchor: String? = nil, look: Look? = nil, _ blocks: [Block] = [], parts: [Part] = []
    ) {
      (self.title, self.look, self.blocks, self.parts) = (title, look, blocks, parts)
      self.anchor = Anchor(anchor ?? title)
    }
  }

  indirect enum Block {
    case paragraph(Phrase)
    /// What the reader must not miss, in a frame.
    case notice([Phrase])
    case list([Phrase])
    case numbered([Phrase])
    /// Terms, each with what is said of it.
    case facts([Fact])
    case table(Table)
    case figure(PaperFigure)
  }

  struct Fact {
    var term: String
    var said: [Phrase]

    init(_ term: String, _ said: Phrase...) { (self.term, self.said) = (term, said) }
    init(_ term: String, _ said: [Phrase]) { (self.term, self.said) = (term, said) }
  }

  struct Table {
    var caption: String
    var columns: [String]
    /// The first cell of each row names it.
    var rows: [[Phrase]]
  }
}

/// Words, some of them strong or leading to another part of the paper.
struct Phrase: ExpressibleByStringInterpolation {
  var runs: [Run]

  enum Run {
    case plain(String)
    case strong(String)
    case link(String, Anchor)
  }

  init(_ text: String) { runs = [.plain(text)] }
  init(stringLiteral text: String) { self.init(text) }
  init(runs: [Run]) { self.runs = runs }
  static func strong(_ text: String) -> Phrase { Phrase(runs: [.strong(text)]) }

  static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(runs: a.runs + b.runs) }

  /// The words alone.
  var words: String {
    runs.map {
      switch $0 {
      case .plain(let text), .strong(let text), .link(let text, _): text
      }
    }.joined()
  }
}

/// A figure in a paper: the picture and what is said of it.
struct PaperFigure {
  var number: Int
  var caption: Caption
  var drawing: Figure
  /// The same facts in rows.
  var tables: [Paper.Table]

  /// What it means, where the view says more than its title.
  var alternative: String { caption.alternative == caption.title ? "" : caption.alternative }
}

extension Paper {
  /// Every word of it, for finding out which terms it uses.
  var words: String { ([title] + subtitle + parts.map(\.words)).joined(separator: "\n") }
}

extension Paper.Part {
  fileprivate var words: String {
    ([title] + blocks.map(\.words) + parts.map(\.words)).joined(separator: "\n")
  }
}

extension Paper.Block {
  fileprivate var words: String {
    switch self {
    case .paragraph(let phrase): phrase.words
    case .notice(let phrases), .list(let phrases), .numbered(let phrases):
      phrases.map(\.words).joined(separator: "\n")
    case .facts(let facts):
      facts.map { ([$0.term] + $0.said.map(\.words)).joined(separator: "\n") }.joined(separator: "\n")
    case .table(let table): table.words
    case .figure(let figure):
      ([figure.caption.title, figure.caption.alternative, figure.caption.description]
        + figure.tables.map(\.words)).joined(separator: "\n")
    }
  }
}

extension Paper.Table {
  fileprivate var words: String {
    ([caption] + columns + rows.flatMap { $0.map(\.words) }).joined(separator: "\n")
  }
}
