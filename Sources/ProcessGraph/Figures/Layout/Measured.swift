/// A diagram with its texts broken into lines and every box and label given its size.
struct Measured {
  var diagram: Diagram
  let boxes: [Box]
  let labels: [EdgeLabel]
  let frames: [Paragraph]
  let widths: Widths

  /// How wide texts may run, in points: near 24 letters, or narrower where a figure would not fit.
  struct Widths: Hashable, Sendable {
    var box, label, frame: Double
    var isWide: Bool { label > 100 }
    /// Between the boxes and the labels of two columns.
    var gap = 17.0
    /// Between the boxes and labels of one column.
    var rows = 10.0

    /// The one that looks best first.
    static func choices(for diagram: Diagram) -> [Self] {
      // Where lines run from one column to another there is room between the two.
      diagram.hasTwoColumns ? [airy, broad, wide, usual, narrow, low] : [usual, narrow, tight, dense]
    }

    static let airy = Widths(box: 118, label: 136, frame: 140, gap: 36)
    static let broad = Widths(box: 146, label: 136, frame: 160, gap: 22)
    static let low = Widths(box: 146, label: 136, frame: 160, gap: 22, rows: 4)
    static let wide = Widths(box: 118, label: 136, frame: 140)
    static let usual = Widths(box: 118, label: 80, frame: 130)
    static let narrow = Widths(box: 98, label: 60, frame: 112)
    static let tight = Widths(box: 94, label: 60, frame: 104, gap: 14)
    static let dense = Widths(box: 86, label: 54, frame: 98, gap: 11)
  }

  /// A node's texts, and the size that holds them.
  struct Box {
    var heading: Paragraph
    var lines: [Paragraph]
    var size: Size

    var texts: [Paragraph] { [heading] + lines }
  }

  /// An edge's text with the markers above it, or before it where it is one line and there is room.
  struct EdgeLabel {
    var text: Paragraph
    var markers: [Marker]
    var hasMarkersBefore = false

    /// Between the markers and the text after them.
    static let gap = 4.0

    var size: Size {
      if hasMarkersBefore {
        return Size(
          Marker.width(of: markers) + Self.gap + text.width + 4, max(text.height, Marker.diameter) + 2)
      }
      let width = max(text.width, Marker.width(of: markers))
      return width > 0 ? Size(width + 4, text.height + markersHeight + 2) : Size(0, 0)
    }

    var markersHeight: Double { markers.isEmpty ? 0 : Marker.diameter + 1 }
  }

  /// - Parameter framesWithLines: those that hold more than one column, so that their titles may run on.
  init(_ diagram: Diagram, widths: Widths, framesWithLines: Set<Int>) {
    (self.diagram, self.widths) = (diagram, widths)
    let urgent = Set(diagram.findings.filter(\.isUrgent).map(\.number))
    let leaving = Dictionary(diagram.edges.map { ($0.from, 1) }, uniquingKeysWith: +)
    let coming = Dictionary(diagram.edges.map { ($0.to, 1) }, uniquingKeysWith: +)
    let boxes = diagram.nodes.map { node in
      var box = Self.box(node, widths.box)
      // Lines meet a side at some distance from each other.
      let lines = max(leaving[node.id] ?? 0, coming[node.id] ?? 0)
      box.size.height = max(box.size.height, 24 + 13 * Double(lines - 1))
      return box
    }
    self.boxes = Self.evened(boxes, diagram.nodes.map(\.meaning.family))
    labels = diagram.edges.map { edge in
      let text = Paragraph(edge.label, font: .body, within: widths.label)
      let markers = edge.findings.map { Marker(number: $0, isUrgent: urgent.contains($0)) }
      let isShort = text.lines.count == 1 && text.width + Marker.width(of: markers) <= widths.label + 45
      return EdgeLabel(
        text: text, markers: markers, hasMarkersBefore: widths.isWide && isShort && !markers.isEmpty)
    }
    frames = diagram.groups.enumerated().map { i, group in
      Paragraph(
        group.label, font: .bodyStrong, within: framesWithLines.contains(i) ? 2 * widths.frame : widths.frame)
    }
  }

  /// How many letters of a line a box prints: with more of them a page of boxes would have to be made too small to read.
  private static let longest = 120

  private static func box(_ node: Diagram.Node, _ width: Double) -> Box {
    let heading = Paragraph(node.heading, font: .strong, within: width, longest: Self.longest)
    let lines = node.lines.map { Paragraph($0, font: .body, within: width, longest: Self.longest) }
      .filter { !$0.isEmpty }
    let texts = [heading] + lines
    let padding = Looks.of(node.meaning).outline.padding
    let width = max(48, texts.reduce(0) { max($0, $1.width) }) + padding.left + padding.right
    // Markers stand half inside the upper edge; a second row of them, half inside the lower.
    let air = node.findings.isEmpty ? 0.0 : 3
    let height = texts.reduce(0) { $0 + $1.height } + padding.top + padding.bottom + 2 * air
    return Box(heading: heading, lines: lines, size: Size(width, height))
  }

  /// Boxes of one family get one width, so that they stand in columns.
  private static func evened(_ boxes: [Box], _ families: [NodeMeaning]) -> [Box] {
    var widest: [NodeMeaning: Double] = [:]
    for (box, family) in zip(boxes, families) { widest[family] = max(widest[family] ?? 0, box.size.width) }
    return zip(boxes, families).map { box, family in
      var box = box
      box.size.width = widest[family] ?? box.size.width
      return box
    }
  }
}

extension Diagram {
  /// Whether no box both sends and receives lines, but for those that only join some.
  var hasTwoColumns: Bool {
    var senders: Set<ID> = []
    for edge in edges { senders.insert(edge.from) }
    for node in nodes where node.stands.isEmpty { senders.remove(node.id) }
    return !edges.isEmpty && !edges.contains { senders.contains($0.to) }
  }
}

extension NodeMeaning {
  /// Processes of every kind look alike in size; others only among themselves.
  var family: NodeMeaning {
    switch self {
    case .review, .independent, .own, .commission: .review
    default: self
    }
  }
}

extension Outline {
  /// From the outline to the text: what the shape itself takes, and air.
  var padding: (left: Double, right: Double, top: Double, bottom: Double) {
    switch self {
    case .rounded, .square: (9, 9, 8, 7)
    case .barred, .doubled: (10, 10, 8, 7)
    case .ruled: (9, 9, 11, 10)
    case .pill, .chamfered: (14, 14, 8, 7)
    case .pointed: (16, 16, 8, 7)
    case .tabbed: (9, 9, 13, 7)
    case .page: (9, 14, 8, 7)
    case .flag: (9, 18, 8, 7)
    }
  }
}
