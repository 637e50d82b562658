/// A diagram made ready for layout: its texts measured, its ids turned into indices, its lines into strands.
struct Plan {
  let measured: Measured
  /// The boxes each line joins, as indices.
  private(set) var ends: [(from: Int, to: Int)] = []
  /// The frame each box stands in, as an index.
  private(set) var frames: [Int?] = []
  /// Where the label of each line stands among the boxes of the layout: after the diagram's own.
  private(set) var labels: [Int?] = []
  private(set) var strands: [Strand] = []

  /// A line, or the part of it before or after its label.
  struct Strand: Hashable, Sendable {
    var line: Int
    var from, to: Int
    /// Whether it begins, and ends, where the line does.
    var isFirst, isLast: Bool
  }

  init(_ diagram: Diagram, widths: Measured.Widths) throws(DrawingError) {
    measured = Measured(diagram, widths: widths)
    let places = Dictionary(diagram.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let groups = Dictionary(diagram.groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for node in diagram.nodes {
      if let group = node.group, groups[group] == nil { throw .dangling(group) }
      frames.append(node.group.flatMap { groups[$0] })
    }
    var count = diagram.nodes.count
    for (line, edge) in diagram.edges.enumerated() {
      guard let from = places[edge.from] else { throw .dangling(edge.from) }
      guard let to = places[edge.to] else { throw .dangling(edge.to) }
      ends.append((from, to))
      if measured.labels[line].size.width > 0 {
        labels.append(count)
        strands.append(Strand(line: line, from: from, to: count, isFirst: true, isLast: false))
        strands.append(Strand(line: line, from: count, to: to, isFirst: false, isLast: true))
        count += 1
      } else {
        labels.append(nil)
        strands.append(Strand(line: line, from: from, to: to, isFirst: true, isLast: true))
      }
    }
  }

  /// Whether a line runs from box to box of one frame.
  func isWithin(_ line: Int, frame: Int) -> Bool {
    frames[ends[line].from] == frame && frames[ends[line].to] == frame
  }
}

extension EdgeMeaning {
  /// Whether one end waits for the other.
  var holdsUp: Bool { self == .wait || self == .chain || self == .hold }
}
