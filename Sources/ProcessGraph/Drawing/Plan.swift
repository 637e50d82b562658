/// One way to lay a diagram out: how wide its texts run, and which lines stand upright.
struct Plan {
  let measured: Measured
  /// The lines that stand upright within a column.
  let standing: Set<Int>
  /// The boxes each line joins, as indices.
  let ends: [(from: Int, to: Int)]
  /// The frame each box stands in, as an index.
  let frames: [Int?]
  /// Where the label of each line stands among the boxes of the layout: after the diagram's own.
  let labels: [Int?]
  let strands: [Strand]
  /// The size of the smallest text on paper, in points, as far as the width can tell beforehand.
  let expectedText: Double

  /// A line, or the part of it before or after its label.
  struct Strand: Hashable, Sendable {
    var line: Int
    var from, to: Int
    /// Whether it begins, and ends, where the line does.
    var isFirst, isLast: Bool
  }

  /// The ways to try, the best-looking first.
  static func plans(for diagram: Diagram) throws(DrawingError) -> [Plan] {
    let wiring = try Wiring(diagram)
    let usual = Measured(diagram)
    let first = Plan(usual, wiring, standing: [])
    if first.expectedText >= Fit.legible { return [first] }
    let standing = wiring.columns.standing(forAtMost: 4)
    let narrow = Measured(diagram, widths: .narrow)
    var plans = [first, Plan(narrow, wiring, standing: [])]
    if !standing.isEmpty {
      plans += [Plan(usual, wiring, standing: standing), Plan(narrow, wiring, standing: standing)]
    }
    return plans
  }

  /// Whether a line runs from box to box of one frame.
  func isWithin(_ line: Int, frame: Int) -> Bool {
    frames[ends[line].from] == frame && frames[ends[line].to] == frame
  }

  private init(_ measured: Measured, _ wiring: Wiring, standing: Set<Int>) {
    (self.measured, self.standing, ends, frames) = (measured, standing, wiring.ends, wiring.frames)
    var count = measured.boxes.count
    labels = measured.labels.map { label in
      if label.size.width <= 0 { return nil }
      count += 1
      return count - 1
    }
    var strands: [Strand] = []
    for (line, (from, to)) in ends.enumerated() {
      if let label = labels[line] {
        strands.append(Strand(line: line, from: from, to: label, isFirst: true, isLast: false))
        strands.append(Strand(line: line, from: label, to: to, isFirst: false, isLast: true))
      } else {
        strands.append(Strand(line: line, from: from, to: to, isFirst: true, isLast: true))
      }
    }
    self.strands = strands
    let number = Double(wiring.columns.number(standing: standing))
    let box = measured.boxes.reduce(0) { max($0, $1.size.width) }
    let label = measured.labels.reduce(0) { max($0, $1.size.width) }
    let width =
      number * box + (number - 1) * (label + 2 * DOT.columnGap) + 2 * DOT.frameMargin + Marker.diameter
    expectedText = Font.smallest * Page.paper.width / (width + 2 * Page.margin)
  }
}

/// A diagram's ids as indices.
private struct Wiring {
  var ends: [(from: Int, to: Int)] = []
  var frames: [Int?] = []
  var columns: Columns

  init(_ diagram: Diagram) throws(DrawingError) {
    let places = Dictionary(diagram.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let groups = Dictionary(diagram.groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for node in diagram.nodes {
      if let group = node.group, groups[group] == nil { throw .dangling(group) }
      frames.append(node.group.flatMap { groups[$0] })
    }
    for edge in diagram.edges {
      guard let from = places[edge.from] else { throw .dangling(edge.from) }
      guard let to = places[edge.to] else { throw .dangling(edge.to) }
      ends.append((from, to))
    }
    columns = Columns(
      boxes: diagram.nodes.count, lines: ends, canStand: diagram.edges.map { !$0.meaning.holdsUp })
  }
}

extension EdgeMeaning {
  /// Whether one end waits for the other.
  var holdsUp: Bool { self == .wait || self == .chain || self == .hold }
}
