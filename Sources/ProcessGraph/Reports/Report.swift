/// A report as a value: parts within parts, made of paragraphs, lists, facts, tables and figures. The terminal, Markdown,
/// HTML and Word are ways to write it, so that they cannot say different things.
struct Report {
  /// The case, where the report names it: `Family F`.
  var name: String?
  /// What the report is: `brief for the subgroup`.
  var title: String
  /// Beneath the title, a line each.
  var subtitle: [String] = []
  /// The handling caveat, on every page; empty where the report has none.
  var marking: String
  /// What stands at the foot of every page, beside its number.
  var foot = ""
  var parts: [Part]
  /// How its pages look.
  var pages = Pages.annexes
  /// What whoever hands it over should know, on a first page that is seen on a screen and never printed.
  var cover: [String] = []

  enum Pages: String {
    /// Small type, a heading across each section.
    case annexes
    /// The same, on pages that lie on their side.
    case onSide
    /// Large type, for somebody who should not have to look twice.
    case sheet
    /// One page.
    case card
  }

  /// `Family F: brief for the subgroup`.
  var heading: String { name.map { "\($0): \(title)" } ?? title }

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
    /// Statements, each with what it was read from.
    case entries([Entry])
    /// Terms, each with what is said of it.
    case facts([Fact], Margin = .right(11))
    case table(Table)
    case figure(Picture)
    /// Rows to paste into a case file, as they are.
    case rows(String)
    /// Short parts side by side, where the page is wide enough.
    case columns([Part])
  }

  /// How terms stand in a terminal: beside a margin of some characters, at its right or at its left end. All but the first
  /// that is said may be set in further.
  enum Margin {
    case right(Int)
    case left(Int, hang: Int = 0)
  }

  struct Entry {
    var text: String
    var sources: [String] = []
    var grounds: [String] = []
  }

  struct Fact {
    var term: String
    var said: [Phrase]

    init(_ term: String, _ said: Phrase...) { (self.term, self.said) = (term, said) }
    init(_ term: String, _ said: [Phrase]) { (self.term, self.said) = (term, said) }
  }

  struct Table {
    /// Empty where the heading above says it.
    var caption: String
    var columns: [Column]
    /// The first cell of each row names it.
    var rows: [[Phrase]]
    /// Tables that say a figure in words are folded away on a screen.
    var isFolded = false

    init(_ caption: String, _ columns: [Column], _ rows: [[Phrase]]) {
      (self.caption, self.columns, self.rows) = (caption, columns, rows)
    }
  }

  struct Column: ExpressibleByStringLiteral {
    var title: String
    /// The share of the width that it has, where that is given.
    var share: Int?
    var isNumber = false
    /// Empty, for people to write in.
    var isToFill = false

    init(stringLiteral title: String) { self.title = title }
    init(_ title: String, share: Int? = nil, isNumber: Bool = false, isToFill: Bool = false) {
      (self.title, self.share, self.isNumber, self.isToFill) = (title, share, isNumber, isToFill)
    }
  }

  /// A figure: the picture and what is said of it.
  struct Picture {
    var number: Int
    var caption: Caption
    var drawing: Figure
    /// The same facts in rows.
    var tables: [Table] = []

    /// Whether the heading above it says what it shows.
    var isHeaded = false
    /// The findings whose rows stand in the report too, so that their numbers in the figure lead there.
    var leads: Set<Int> = []

    var numbered: String { "Figure \(number)" }
    var label: String { "\(numbered). \(title)" }
    /// What it shows, without a number of its own among the figures of its view.
    var title: String {
      guard caption.title.hasPrefix("Figure "), let colon = caption.title.firstRange(of: ": ") else {
        return caption.title
      }
      return String(caption.title[colon.upperBound...]).sentence
    }
    /// What it means, where the view says more than its title.
    var alternative: String { caption.alternative == caption.title ? "" : caption.alternative }
  }
}

/// Words, some of them strong, small or leading to another part of the report.
struct Phrase: ExpressibleByStringInterpolation {
  var runs: [Run]

  enum Run {
    case plain(String)
    case strong(String)
    case small(String)
    case link(String, Anchor)
    /// Words that lead to another page, written beside this one.
    case page(String, PageLink)
    /// Strong words that links lead to.
    case target(String, Anchor)
    /// A line to write on, some millimetres long.
    case blank(Int)
    case newLine
  }

  init(_ text: String) { runs = [.plain(text)] }
  init(stringLiteral text: String) { self.init(text) }
  init(runs: [Run]) { self.runs = runs }
  static func strong(_ text: String) -> Phrase { Phrase(runs: [.strong(text)]) }
  static func small(_ text: String) -> Phrase { Phrase(runs: [.small(text)]) }
  static func blank(_ millimetres: Int) -> Phrase { Phrase(runs: [.blank(millimetres)]) }
  static let newLine = Phrase(runs: [.newLine])

  static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(runs: a.runs + b.runs) }

  /// The words alone.
  var words: String {
    runs.map {
      switch $0 {
      case .plain(let text), .strong(let text), .small(let text), .link(let text, _),
        .page(let text, _), .target(let text, _):
        text
      case .blank: "______________________________"
      case .newLine: " "
      }
    }.joined()
  }
}

extension Report.Part {
  /// Every figure in it.
  var pictures: [Report.Picture] {
    blocks.flatMap { block -> [Report.Picture] in
      switch block {
      case .figure(let picture): [picture]
      case .columns(let parts): parts.flatMap(\.pictures)
      default: []
      }
    } + parts.flatMap(\.pictures)
  }
}

extension Report {
  /// Every word of it, for finding out which terms it uses.
  var words: String { ([heading] + subtitle + parts.map(\.words)).joined(separator: "\n") }
}

extension Report.Part {
  fileprivate var words: String {
    ([title] + blocks.map(\.words) + parts.map(\.words)).joined(separator: "\n")
  }
}

extension Report.Block {
  fileprivate var words: String {
    switch self {
    case .paragraph(let phrase): phrase.words
    case .notice(let phrases), .list(let phrases): phrases.map(\.words).joined(separator: "\n")
    case .entries(let entries): entries.map(\.text).joined(separator: "\n")
    case .facts(let facts, _):
      facts.map { ([$0.term] + $0.said.map(\.words)).joined(separator: "\n") }.joined(separator: "\n")
    case .table(let table): table.words
    case .rows(let text): text
    case .columns(let parts): parts.map(\.words).joined(separator: "\n")
    case .figure(let figure):
      ([figure.caption.title, figure.caption.alternative, figure.caption.description]
        + figure.tables.map(\.words)).joined(separator: "\n")
    }
  }
}

extension Report.Table {
  var words: String {
    ([caption] + columns.map(\.title) + rows.flatMap { $0.map(\.words) }).joined(separator: "\n")
  }
}
