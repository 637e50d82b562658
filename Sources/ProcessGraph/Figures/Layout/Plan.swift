/// A diagram made ready for layout: its texts measured, its ids turned into indices, its lines into strands.
struct Plan {
  var measured: Measured
  /// The boxes each line joins, as indices.
  let ends: [(from: Int, to: Int)]
  /// The frame each box stands in, as an index.
  private(set) var frames: [Int?] = []
  /// The room of each box of the layout: of the diagram's own, then of the labels.
  private(set) var rooms: [Size]
  /// Where the label of each line stands among the boxes of the layout.
  private(set) var labels: [Int?] = []
  private(set) var strands: [Strand] = []
  /// The lines that close a ring: laid out from their end to their beginning.
  let turned: Set<Int>
  /// Boxes without lines, and what each stands to the right of: otherwise they would pile up in the first column.
  private(set) var neighbours: [Neighbour] = []
  /// The order in each column, where the lines run from one kind of box to another.
  private(set) var columns: Columns?

  struct Neighbour: Hashable, Sendable {
    var left, right: Int
    /// Whether the right one stands as far off as the end of a line with a label.
    var isPastLabel = false
  }

  /// A line, or the part of it before or after its label.
  struct Strand: Hashable, Sendable {
    var line: Int
    var from, to: Int
    /// Whether it begins, and ends, where the line does.
    var isFirst, isLast: Bool
  }

  init(_ diagram: Diagram, widths: Measured.Widths) throws(DrawingError) {
    let places = Dictionary(diagram.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let groups = Dictionary(diagram.groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for node in diagram.nodes {
      if let group = node.group, groups[group] == nil { throw .dangling(group) }
      frames.append(node.group.flatMap { groups[$0] })
    }
    var ends: [(from: Int, to: Int)] = []
    for edge in diagram.edges {
      guard let from = places[edge.from] else { throw .dangling(edge.from) }
      guard let to = places[edge.to] else { throw .dangling(edge.to) }
      ends.append((from, to))
    }
    self.ends = ends
    turned = Rings.closing(boxes: diagram.nodes.count, lines: ends)
    measured = Measured(
      diagram, widths: widths,
      framesWithLines: Set(
        ends.compactMap { [frames] from, to in
          frames[from] == frames[to] ? frames[from] : nil
        }))
    rooms = zip(diagram.nodes, measured.boxes).map { node, box in
      // Markers stand out over the upper edge; the lower one gets the same, so that the middle stays.
      Size(box.size.width, box.size.height + (node.findings.isEmpty ? 0 : Marker.diameter - 4))
    }
    for (line, (from, to)) in ends.enumerated() {
      let room = measured.labels[line].size
      if room.width > 0 {
        let label = rooms.count
        rooms.append(room)
        labels.append(label)
        strands.append(Strand(line: line, from: from, to: label, isFirst: true, isLast: false))
        strands.append(Strand(line: line, from: label, to: to, isFirst: false, isLast: true))
      } else {
        labels.append(nil)
        strands.append(Strand(line: line, from: from, to: to, isFirst: true, isLast: true))
      }
    }
    columns = Columns(self)
    if columns == nil { neighbours = besides() }
  }

  /// Loose boxes of a kind that lines only come to, such as people, in the column of those they come to; the others
  /// in rows of four, those excepted whose frame has boxes with lines.
  private func besides() -> [Neighbour] {
    let nodes = measured.diagram.nodes
    let joined = Set(ends.flatMap { [$0.from, $0.to] })
    let joinedFrames = Set(joined.compactMap { frames[$0] })
    let senders = Set(ends.map { nodes[$0.from].meaning })
    var lineTo: [NodeMeaning: Int] = [:]
    for (line, end) in ends.enumerated() where !senders.contains(nodes[end.to].meaning) {
      lineTo[nodes[end.to].meaning] = lineTo[nodes[end.to].meaning] ?? line
    }
    var found: [Neighbour] = []
    var rest: [Int] = []
    for box in nodes.indices where !joined.contains(box) {
      if let line = lineTo[nodes[box].meaning] {
        found.append(Neighbour(left: ends[line].from, right: box, isPastLabel: labels[line] != nil))
      } else if frames[box].map({ !joinedFrames.contains($0) }) ?? true {
        rest.append(box)
      }
    }
    // Boxes of one frame stand side by side, or it would reach over others.
    let first = Dictionary(rest.enumerated().map { (frames[$1] ?? -1 - $1, $0) }) { first, _ in first }
    rest = rest.enumerated().sorted { a, b in
      (first[frames[a.element] ?? -1 - a.element]!, a.offset)
        < (first[frames[b.element] ?? -1 - b.element]!, b.offset)
    }.map(\.element)
    return found
      + rest.indices.dropFirst().filter { $0 % 4 != 0 }.map { Neighbour(left: rest[$0 - 1], right: rest[$0]) }
  }

  /// Whether a strand is laid out from its end to its beginning.
  func isTurned(_ strand: Strand) -> Bool {
    guard let columns else { return turned.contains(strand.line) }
    return strand.isLast && columns.first.contains(strand.to)
  }

  /// How wide its layout is at least: what lies along one way stands side by side. A little less, as Graphviz rounds.
  var leastWidth: Double {
    let gap = measured.widths.gap
    var next = Array(repeating: [Int](), count: rooms.count)
    for strand in strands {
      let (from, to) = isTurned(strand) ? (strand.to, strand.from) : (strand.from, strand.to)
      next[from].append(to)
    }
    var known: [Double?] = Array(repeating: nil, count: rooms.count)
    func width(from box: Int) -> Double {
      if let width = known[box] { return width }
      known[box] = -gap  // A way that leads back adds nothing.
      let width = rooms[box].width + (next[box].map(width).max().map { $0 + gap } ?? 0)
      known[box] = width
      return width
    }
    return 0.98 * (rooms.indices.map(width).max() ?? 0)
  }

  /// Whether a line runs from box to box of one frame.
  func isWithin(_ line: Int, frame: Int) -> Bool {
    frames[ends[line].from] == frame && frames[ends[line].to] == frame
  }
}

extension EdgeMeaning {
  /// Whether one end waits for the other.
  var holdsUp: Bool { [.wait, .chain, .ring, .hold].contains(self) }
}
