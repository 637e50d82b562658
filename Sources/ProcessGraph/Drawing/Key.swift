/// The numbered findings of a figure, each with its marker, severity and sentence, in columns.
struct Key {
  /// The figure's id.
  var id: ID
  var theme: Theme
  private let entries: [Entry]
  /// Where the sentences start, to the right of the widest marker.
  private let textLeft: Double

  private static let heading = "Findings in this figure"
  private static let gap = 20.0
  private static let between = 4.0
  /// Below the heading.
  private static let top = 17.0

  private struct Entry {
    var remark: Diagram.Remark
    var severity: String
    /// The severity, then the sentence.
    var words: Words
  }

  private struct Item {
    var entry: Entry
    var height: Double
  }

  /// The widths between which a column reads well, in points: about 35 to 75 letters.
  private static let readable = 195.0...400.0

  private struct Columns {
    var width: Double
    var items: [ArraySlice<Item>]
    var height: Double
  }

  init(id: ID, remarks: [Diagram.Remark], theme: Theme) {
    self.id = id
    self.theme = theme
    entries = remarks.map { remark in
      let severity = remark.word.sentence + ":"
      return Entry(
        remark: remark, severity: severity,
        words: Words(severity + " " + remark.sentence, font: .body, longest: 1000))
    }
    textLeft = (remarks.map { Marker(number: $0.number, isUrgent: false).width }.max() ?? 0) + 6
  }

  /// The key in as many columns as make it lowest.
  func drawn(width: Double) -> Picture {
    if entries.isEmpty { return Picture(size: Size(width, 0), elements: []) }
    let (least, most) = (Self.readable.upperBound, Self.readable.lowerBound)
    let counts = max(1, Int(width / least))...max(1, Int((width + Self.gap) / (most + Self.gap)))
    let choices = counts.map { columns(min($0, entries.count), in: width) }
    let chosen = choices.min { $0.height < $1.height }!
    var elements = Paragraph(Self.heading, font: .strong, within: width).drawn(
      from: Point(0, 0), colour: theme.text)
    for (i, items) in chosen.items.enumerated() {
      var place = Point(Double(i) * (chosen.width + Self.gap), Self.top)
      for item in items {
        elements += drawn(item.entry, at: place, width: chosen.width)
        place.y += item.height + Self.between
      }
    }
    return Picture(size: Size(width, Self.top + chosen.height), elements: elements)
  }

  private func columns(_ count: Int, in width: Double) -> Columns {
    let column = (width - Self.gap * Double(count - 1)) / Double(count)
    let room = textWidth(in: column)
    let all = entries.map { Item(entry: $0, height: max($0.words.height(within: room), Marker.diameter)) }
    let items = Self.split(all, into: count)
    let heights = items.map { $0.reduce(-Self.between) { $0 + $1.height + Self.between } }
    return Columns(width: column, items: items, height: heights.max() ?? 0)
  }

  /// The severity is bold, so it is a little wider than this wrapping takes it for.
  private func textWidth(in column: Double) -> Double { column - textLeft - 8 }

  private func drawn(_ entry: Entry, at top: Point, width: Double) -> [Element] {
    let remark = entry.remark
    let marker = Marker(number: remark.number, isUrgent: remark.isUrgent)
    let y = top.y + Marker.diameter / 2
    var elements = marker.drawn(at: Point(top.x, y), theme: theme)
    let paragraph = Paragraph(entry.words, within: textWidth(in: width), isBalanced: false)
    var text = paragraph.drawn(
      from: Point(top.x + textLeft, y - Font.body.lineHeight / 2), colour: theme.text)
    if let first = paragraph.lines.first, first.hasPrefix(entry.severity), case .text(var rest) = text[0] {
      var word = rest
      (word.text, word.font) = (entry.severity, .bodyStrong)
      rest.text = String(first.dropFirst(entry.severity.count).drop { $0 == " " })
      rest.point.x += Font.bodyStrong.width(of: entry.severity + " ")
      text[0] = .text(word)
      if !rest.text.isEmpty { text.insert(.text(rest), at: 1) }
    }
    elements += text
    let title = "Finding \(remark.number), \(remark.word)"
    return [
      .group(Grouping(id: "\(id.token)-finding-\(remark.number)", title: title, elements: elements))
    ]
  }

  /// Items in order over columns of nearly equal height: the lowest height that needs no more columns.
  private static func split(_ items: [Item], into count: Int) -> [ArraySlice<Item>] {
    let total = items.reduce(0) { $0 + $1.height + between }
    var limit = max(total / Double(count), items.map(\.height).max() ?? 0)
    while true {
      var columns: [ArraySlice<Item>] = []
      var (start, used) = (0, 0.0)
      for (i, item) in items.enumerated() {
        if i > start, used + item.height > limit {
          columns.append(items[start..<i])
          (start, used) = (i, 0)
        }
        used += item.height + between
      }
      columns.append(items[start...])
      if columns.count <= count { return columns }
      limit += Font.body.lineHeight
    }
  }
}
