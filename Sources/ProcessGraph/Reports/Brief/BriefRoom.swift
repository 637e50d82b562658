/// How much of an A4 page the parts of a brief take as printed, so that it can stop where the page does.
///
/// It counts what the style sheet says for paper, and measures words in Arial as figures do. Half a line of each page is kept
/// free, since a browser or Word may break one otherwise.
struct BriefRoom {
  /// The height of a page's text, in points: 297 mm less the margins, and less half a line.
  static let page = 753.0
  /// The width of a page's text, in points.
  static let width = 516.0
  private static let lineHeight = 1.32

  static func height(
    of phrase: Phrase, width: Double = Self.width, size: Double = 9.6, lineHeight: Double = Self.lineHeight
  ) -> Double {
    Double(lines(of: phrase, width: width, size: size)) * size * lineHeight
  }

  /// How many lines words take that are partly strong or small: each line holds as many as fit, and breaks after a space or
  /// a hyphen.
  private static func lines(of phrase: Phrase, width: Double, size: Double) -> Int {
    var (lines, used) = (1, 0.0)
    for run in phrase.runs {
      let (text, font) = measured(run, size: size)
      for piece in pieces(of: text) {
        let wide = font.width(of: String(piece.word))
        if used > 0, used + wide > width { (lines, used) = (lines + 1, 0) }
        // A word that is wider than the line is broken within.
        lines += Int(wide / width)
        used += wide.truncatingRemainder(dividingBy: width) + font.width(of: " ") * Double(piece.spaces)
      }
    }
    return lines
  }

  private static func measured(_ run: Phrase.Run, size: Double) -> (text: String, font: Font) {
    switch run {
    case .strong(let text), .target(let text, _): (text, Font(size: size, isBold: true))
    case .small(let text): (text, Font(size: 8))
    case .plain(let text), .link(let text, _), .page(let text, _): (text, Font(size: size))
    case .blank, .newLine: ("", Font(size: size))
    }
  }

  /// Words with the spaces behind them, and the parts of a word up to each hyphen.
  private static func pieces(of text: String) -> [(word: Substring, spaces: Int)] {
    var pieces: [(word: Substring, spaces: Int)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == " " || $0 == "-" } ?? rest.endIndex
      let isHyphen = end < rest.endIndex && rest[end] == "-"
      let word = rest[..<(isHyphen ? rest.index(after: end) : end)]
      rest = rest[word.endIndex...]
      let spaces = rest.prefix { $0 == " " }.count
      rest = rest.dropFirst(spaces)
      pieces.append((word, spaces))
    }
    return pieces
  }

  /// A heading with the rule above it.
  static let heading = 34.5
  /// The same at the head of a page.
  static let firstHeading = 24.5
  /// The head of a table and what is left free below it, and the same where a heading takes two lines.
  static let tableHead = 22.0
  static let tallTableHead = 33.5

  /// The name of the case and what the paper is.
  static func title(_ text: String) -> Double {
    height(of: .strong(text), size: 17, lineHeight: 1.25) + 3
  }

  static func subtitle(_ text: String) -> Double { height(of: Phrase(text)) + 2 }

  /// The first lines, with a bar beside them.
  static func lead(_ phrase: Phrase) -> Double { height(of: phrase, width: 501, size: 10.4) + 18 }

  static func paragraph(_ phrase: Phrase) -> Double { height(of: phrase) + 4 }

  static func small(_ text: String) -> Double { height(of: Phrase(text), size: 8) + 4 }

  /// A figure across the page with its title above it.
  static func figure(_ figure: Report.Picture) -> Double {
    figure.drawing.height * width / figure.drawing.width + height(of: .strong(figure.label)) + 11
  }

  /// What is left free at the right of a cell.
  private static let padding = 7.4

  /// A row of cells with their shares of the width: a browser adds the padding to each share and then makes all of them a
  /// little narrower, until they fit.
  static func row(_ cells: [Phrase], _ shares: [Int]) -> Double {
    let narrower = width / (width + padding * Double(cells.count))
    let heights = zip(cells, shares).map { cell, share in
      height(of: cell, width: (width * Double(share) / 100 + padding) * narrower - padding - 0.3)
    }
    return (heights.max() ?? 0) + 5.3
  }

  /// How many of some heights fit one after another.
  static func count(_ heights: [Double], within room: Double) -> Int {
    var left = room
    return heights.prefix { height in
      left -= height
      return left >= 0
    }.count
  }
}
