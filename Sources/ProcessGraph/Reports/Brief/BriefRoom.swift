/// How much of an A4 page the parts of a brief take as printed, so that it can stop where the page does.
///
/// It measures words in Arial as figures do, and is rather too careful: a browser or Word may break a line otherwise.
struct BriefRoom {
  /// The height of a page's text, in points, less what care asks for.
  static let page = 803.0
  /// The width of a page's text, in points.
  static let width = 516.0
  private static let font = Font(size: 9.6)
  private static let bold = Font(size: 9.6, isBold: true)

  static func height(of text: String, width: Double, isBold: Bool = false, size: Double = 9.6) -> Double {
    let font = Font(size: size, isBold: isBold)
    let lines = Paragraph(text, font: font, within: width, isBalanced: false, longest: 2_000).lines.count
    return Double(max(1, lines)) * size * 1.33
  }

  static let heading = 36.0
  static let tableHead = 19.0
  /// The line that names the annexes.
  static let annexes = 32.0

  /// A row of cells with their shares of the width.
  static func row(_ cells: [(text: String, share: Int, isBold: Bool)]) -> Double {
    let tallest =
      cells.map { cell in
        height(of: cell.text, width: width * Double(cell.share) / 100 - 8, isBold: cell.isBold)
      }.max() ?? 0
    return tallest + 6
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
