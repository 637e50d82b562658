/// How much of an A4 page the parts of a brief take as printed, so that it can stop where the page does.
///
/// It counts what the style sheet says for paper, and measures words in Arial as figures do. A line less than a page has is
/// kept free, since a browser or Word may break one otherwise.
struct BriefRoom {
  /// The height of a page's text, in points: 297 mm less the margins, and less a line.
  static let page = 747.0
  /// The width of a page's text, in points.
  static let width = 516.0
  private static let lineHeight = 1.32

  static func height(
    of text: String, width: Double = Self.width, isBold: Bool = false, size: Double = 9.6,
    lineHeight: Double = Self.lineHeight
  ) -> Double {
    let font = Font(size: size, isBold: isBold)
    let lines = Paragraph(text, font: font, within: width, isBalanced: false, longest: 4_000).lines.count
    return Double(max(1, lines)) * size * lineHeight
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
    height(of: text, isBold: true, size: 17, lineHeight: 1.25) + 3
  }

  static func subtitle(_ text: String) -> Double { height(of: text) + 2 }

  /// The first lines, with a bar beside them.
  static func lead(_ text: String) -> Double { height(of: text, width: 490, size: 10.6) + 18 }

  static func paragraph(_ text: String) -> Double { height(of: text) + 4 }

  static func small(_ text: String) -> Double { height(of: text, size: 8) + 4 }

  /// A figure across the page with its title above it.
  static func figure(_ figure: Report.Picture) -> Double {
    figure.drawing.height * width / figure.drawing.width + height(of: figure.label, isBold: true) + 11
  }

  /// A row of cells with their shares of the width.
  static func row(_ cells: [(text: String, share: Int, isBold: Bool)]) -> Double {
    let tallest =
      cells.map { cell in
        height(of: cell.text, width: width * Double(cell.share) / 100 - 8, isBold: cell.isBold)
      }.max() ?? 0
    return tallest + 5.3
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
