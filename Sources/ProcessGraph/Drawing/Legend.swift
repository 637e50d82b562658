/// The shapes and lines a figure uses, each with its word. Only what is on the page.
struct Legend: Sendable {
  var entries: [Entry]

  struct Entry: Sendable {
    var sample: Sample
    var word: String
  }

  enum Sample: Sendable {
    case box(NodeMeaning)
    case line(EdgeMeaning)
    case planned
  }

  init(entries: [Entry]) { self.entries = entries }

  init(_ diagram: Diagram) {
    let boxes = Set(diagram.nodes.map(\.meaning))
    let lines = Set(diagram.edges.map(\.meaning))
    entries = NodeMeaning.allCases.filter(boxes.contains).map {
      Entry(sample: .box($0), word: Looks.of($0).word)
    }
    entries += EdgeMeaning.allCases.filter(lines.contains).map {
      Entry(sample: .line($0), word: Looks.of($0).word)
    }
    if diagram.nodes.contains(where: \.isPlanned) || diagram.edges.contains(where: \.isPlanned) {
      entries.append(Entry(sample: .planned, word: Looks.plannedWord))
    }
  }

  static let rowHeight = 18.0
  private static let gap = 18.0

  /// The legend in rows of a width.
  func drawn(width: Double, theme: Theme) -> Picture {
    var elements: [Element] = []
    var (x, y) = (0.0, 0.0)
    for entry in entries {
      let sample = entry.sample.width
      let wanted = sample + 5 + Font.body.width(of: entry.word)
      if x > 0, x + wanted > width { (x, y) = (0, y + Self.rowHeight) }
      let middle = y + Self.rowHeight / 2
      elements += entry.sample.drawn(left: Point(x, middle), theme: theme)
      let at = Point(x + sample + 5, middle + Font.body.drop)
      elements.append(.text(Lettering(entry.word, at: at, font: .body, colour: theme.text)))
      x += wanted + Self.gap
    }
    return Picture(size: Size(width, entries.isEmpty ? 0 : y + Self.rowHeight), elements: elements)
  }
}

extension Legend.Sample {
  fileprivate var width: Double {
    if case .box = self { return 24 }
    return 34
  }

  fileprivate func drawn(left: Point, theme: Theme) -> [Element] {
    switch self {
    case .box(let meaning):
      let rect = Rect(x: left.x, y: left.y - 6.5, width: width, height: 13)
      return BoxArt(theme: theme).outline(Looks.of(meaning), rect, isPlanned: false)
    case .line(let meaning):
      return line(Looks.of(meaning), left, theme, isPlanned: false)
    case .planned:
      return line(Looks.Line(ink: .black, head: .arrow, word: ""), left, theme, isPlanned: true)
    }
  }

  private func line(_ looks: Looks.Line, _ left: Point, _ theme: Theme, isPlanned: Bool) -> [Element] {
    let (start, tip) = (left + Point(4, 0), left + Point(width - 1, 0))
    let end = looks.head == .none ? tip : tip - Point(LineArt.headLength, 0)
    let third = (end - start) * (1 / 3.0)
    let curve = Curve(points: [start, start + third, end - third, end])
    let route = Route(curve: curve, tip: looks.head == .none ? nil : tip)
    let strand = Plan.Strand(line: 0, from: 0, to: 1, isFirst: true, isLast: true)
    return LineArt(theme: theme).drawn(route, strand: strand, looks: looks, isPlanned: isPlanned)
  }
}
