/// The numbered findings of a figure, each with its marker, severity and sentence, in columns.
struct Key {
  /// The figure's id.
  var id: ID
  var remarks: [Diagram.Remark]
  var theme: Theme

  private static let heading = "Findings in this figure"
  private static let gap = 20.0
  private static let between = 4.0

  private struct Item {
    var remark: Diagram.Remark
    var word: String
    /// The first line starts after the severity word.
    var text: Paragraph
    var height: Double
  }

  /// How many columns read well in a width: lines of about 45 to 90 letters.
  static func columns(in width: Double) -> Int { max(1, Int(width / 250)) }

  func drawn(width: Double) -> Picture {
    if remarks.isEmpty { return Picture(size: Size(width, 0), elements: []) }
    let count = min(Self.columns(in: width), remarks.count)
    let column = (width - Self.gap * Double(count - 1)) / Double(count)
    let left = (remarks.map { Marker(number: $0.number, isUrgent: false).width }.max() ?? 0) + 6
    let items = remarks.map { item($0, width: column - left) }
    var elements = Paragraph(Self.heading, font: .strong, within: width).drawn(
      from: Point(0, 0), colour: theme.text)
    let top = 17.0
    var lowest = top
    for (i, items) in Self.split(items, into: count).enumerated() {
      var y = top
      let x = Double(i) * (column + Self.gap)
      for item in items {
        elements += drawn(item, at: Point(x, y), left: left)
        y += item.height + Self.between
      }
      lowest = max(lowest, y - Self.between)
    }
    return Picture(size: Size(width, lowest), elements: elements)
  }

  private func item(_ remark: Diagram.Remark, width: Double) -> Item {
    let word = remark.word.sentence + ":"
    // The word is bold, so it is a little wider than this wrapping takes it for.
    let text = Paragraph(
      word + " " + remark.sentence, font: .body, within: width - 8, isBalanced: false, longest: 1000)
    return Item(remark: remark, word: word, text: text, height: max(text.height, Marker.diameter))
  }

  private func drawn(_ item: Item, at top: Point, left: Double) -> [Element] {
    let marker = Marker(number: item.remark.number, isUrgent: item.remark.isUrgent)
    let y = top.y + Marker.diameter / 2
    var elements = marker.drawn(at: Point(top.x, y), theme: theme)
    var text = item.text.drawn(from: Point(top.x + left, y - Font.body.lineHeight / 2), colour: theme.text)
    if let first = item.text.lines.first, first.hasPrefix(item.word), case .text(var rest) = text[0] {
      var word = rest
      (word.text, word.font) = (item.word, .bodyStrong)
      rest.text = String(first.dropFirst(item.word.count).drop { $0 == " " })
      rest.point.x += Font.bodyStrong.width(of: item.word + " ")
      text[0] = .text(word)
      if !rest.text.isEmpty { text.insert(.text(rest), at: 1) }
    }
    elements += text
    let title = "Finding \(item.remark.number), \(item.remark.word)"
    return [
      .group(Grouping(id: "\(id.token)-finding-\(item.remark.number)", title: title, elements: elements))
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
