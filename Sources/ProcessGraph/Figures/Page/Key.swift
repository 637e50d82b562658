/// Sentences under a picture in columns, each beginning with a word: the findings, with their markers; or notes.
struct Key {
  private let heading: String
  private var entries: [Entry]
  private let theme: Theme

  private static let gap = 20.0
  private static let between = 4.0
  /// Below the heading.
  private static let top = 17.0

  private struct Entry {
    /// Of its element in the SVG.
    var id: String
    var marker: Marker?
    var word: String
    /// The word, then the sentence.
    var text: Words
    var title: String
    /// No lower than its marker.
    var least: Double { marker == nil ? 0 : Marker.diameter }

    init(id: String, marker: Marker? = nil, word: String, sentence: String, title: String) {
      (self.id, self.marker, self.word, self.title) = (id, marker, word, title)
      text = Words(word + " " + sentence, font: .body, longest: 1000)
    }
  }

  private init(_ heading: String, _ entries: [Entry], _ theme: Theme) {
    (self.heading, self.entries, self.theme) = (heading, entries, theme)
  }

  /// Where the sentences start, to the right of the widest marker.
  private var textLeft: Double { entries.compactMap(\.marker?.width).max().map { $0 + 6 } ?? 0 }

  /// The same with some of its findings; notes stay.
  func keeping(_ findings: Set<Int>) -> Key {
    var key = self
    key.entries.removeAll { $0.marker.map { !findings.contains($0.number) } ?? false }
    return key
  }

  /// - Parameter id: the figure's.
  init(id: ID, remarks: [Diagram.Remark], theme: Theme) {
    let entries = remarks.map { remark in
      Entry(
        id: "\(id.token)-finding-\(remark.number)",
        marker: Marker(number: remark.number, isUrgent: remark.isUrgent), word: remark.word.sentence + ":",
        sentence: remark.sentence, title: "Finding \(remark.number), \(remark.word)")
    }
    self.init("Findings in this figure", entries, theme)
  }

  /// - Parameter id: the figure's, with the number of the notes.
  init(id: ID, notes: Diagram.Notes, theme: Theme) {
    let entries = notes.lines.enumerated().map { n, line in
      Entry(
        id: "\(id.token)-note-\(n + 1)", word: line.word.sentence + ":", sentence: line.sentence,
        title: notes.heading)
    }
    self.init(notes.heading, entries, theme)
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

  var isEmpty: Bool { entries.isEmpty }

  /// How high it is when drawn.
  func height(width: Double) -> Double { Self.top + columns(in: width).height }

  /// As many columns as make it lowest.
  private func columns(in width: Double) -> Columns {
    let (least, most) = (Self.readable.upperBound, Self.readable.lowerBound)
    let counts = max(1, Int(width / least))...max(1, Int((width + Self.gap) / (most + Self.gap)))
    let choices = counts.map { columns(min($0, entries.count), in: width) }
    return choices.min { $0.height < $1.height }!
  }

  func drawn(width: Double) -> Picture {
    let chosen = columns(in: width)
    var elements = Paragraph(heading, font: .strong, within: width).drawn(
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
    let all = entries.map { Item(entry: $0, height: max($0.text.height(within: room), $0.least)) }
    let items = Self.split(all, into: count)
    let heights = items.map { $0.reduce(-Self.between) { $0 + $1.height + Self.between } }
    return Columns(width: column, items: items, height: heights.max() ?? 0)
  }

  /// The word is bold, so it is a little wider than this wrapping takes it for.
  private func textWidth(in column: Double) -> Double { column - textLeft - 8 }

  private func drawn(_ entry: Entry, at top: Point, width: Double) -> [Element] {
    let y = top.y + (entry.marker == nil ? Font.body.lineHeight : Marker.diameter) / 2
    let elements = entry.marker?.drawn(at: Point(top.x, y), theme: theme) ?? []
    let paragraph = Paragraph(entry.text, within: textWidth(in: width), isBalanced: false)
    var text = paragraph.drawn(
      from: Point(top.x + textLeft, y - Font.body.lineHeight / 2), colour: theme.text)
    if let first = paragraph.lines.first, first.hasPrefix(entry.word), case .text(var rest) = text[0] {
      var word = rest
      (word.text, word.font) = (entry.word, .bodyStrong)
      rest.text = String(first.dropFirst(entry.word.count).drop { $0 == " " })
      rest.point.x += Font.bodyStrong.width(of: entry.word + " ")
      text[0] = .text(word)
      if !rest.text.isEmpty { text.insert(.text(rest), at: 1) }
    }
    return [.group(Grouping(id: entry.id, title: entry.title, elements: elements + text))]
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
