/// Sentences under a picture in columns, each beginning with a word.
struct Key {
  private let heading: String
  private let entries: [Entry]
  private let theme: Theme

  private static let gap = 20.0
  private static let between = 4.0
  /// Below the heading.
  private static let top = 17.0
  /// The widths between which a column reads well, in points: about 35 to 75 letters.
  private static let readable = 195.0...400.0

  private struct Entry {
    /// Of its element in the SVG.
    var id: String
    var word: String
    var sentence: String
  }

  /// - Parameter id: the figure's, with the number of the notes.
  init(id: ID, notes: Diagram.Notes, theme: Theme) {
    (heading, self.theme) = (notes.heading, theme)
    entries = notes.lines.enumerated().map { n, line in
      Entry(id: "\(id.token)-note-\(n + 1)", word: line.word.sentence + ":", sentence: line.sentence)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  private struct Item {
    var entry: Entry
    var text: Paragraph
  }

  private struct Columns {
    var width: Double
    var items: [ArraySlice<Item>]
    var height: Double
  }

  func drawn(width: Double) -> Picture {
    let chosen = columns(in: width)
    var elements = Paragraph(heading, font: .strong, within: width).drawn(
      from: Point(0, 0), colour: theme.text)
    for (i, items) in chosen.items.enumerated() {
      var place = Point(Double(i) * (chosen.width + Self.gap), Self.top)
      for item in items {
        elements.append(drawn(item, at: place))
        place.y += item.text.height + Self.between
      }
    }
    return Picture(size: Size(width, Self.top + chosen.height), elements: elements)
  }

  /// As many columns as make it lowest.
  private func columns(in width: Double) -> Columns {
    let (least, most) = (Self.readable.upperBound, Self.readable.lowerBound)
    let counts = max(1, Int(width / least))...max(1, Int((width + Self.gap) / (most + Self.gap)))
    let choices = counts.map { columns(min($0, entries.count), in: width) }
    return choices.min { $0.height < $1.height }!
  }

  private func columns(_ count: Int, in width: Double) -> Columns {
    let column = (width - Self.gap * Double(count - 1)) / Double(count)
    // The word is bold, so it is a little wider than this wrapping takes it for.
    let all = entries.map { entry in
      Item(
        entry: entry,
        text: Paragraph(
          entry.word + " " + entry.sentence, font: .body, within: column - 8, isBalanced: false, longest: 1000
        ))
    }
    let items = Self.split(all, into: count)
    let heights = items.map { $0.reduce(-Self.between) { $0 + $1.text.height + Self.between } }
    return Columns(width: column, items: items, height: heights.max() ?? 0)
  }

  private func drawn(_ item: Item, at top: Point) -> Element {
    var text = item.text.drawn(from: top, colour: theme.text)
    let word = item.entry.word
    if let first = item.text.lines.first, first.hasPrefix(word), case .text(var rest) = text[0] {
      var bold = rest
      (bold.text, bold.font) = (word, .bodyStrong)
      rest.text = String(first.dropFirst(word.count).drop { $0 == " " })
      rest.point.x += Font.bodyStrong.width(of: word + " ")
      text[0] = .text(bold)
      if !rest.text.isEmpty { text.insert(.text(rest), at: 1) }
    }
    return .group(Grouping(id: item.entry.id, title: heading, elements: text))
  }

  /// Items in order over columns of nearly equal height: the lowest height that needs no more columns.
  private static func split(_ items: [Item], into count: Int) -> [ArraySlice<Item>] {
    let total = items.reduce(0) { $0 + $1.text.height + between }
    var limit = max(total / Double(count), items.map(\.text.height).max() ?? 0)
    while true {
      var columns: [ArraySlice<Item>] = []
      var (start, used) = (0, 0.0)
      for (i, item) in items.enumerated() {
        if i > start, used + item.text.height > limit {
          columns.append(items[start..<i])
          (start, used) = (i, 0)
        }
        used += item.text.height + between
      }
      columns.append(items[start...])
      if columns.count <= count { return columns }
      limit += Font.body.lineHeight
    }
  }
}
