/// One way to lay a diagram out: how wide its texts run, and which lines stand upright.
struct Plan {
  var measured: Measured
  var standing: Set<Int>
  /// The size of the smallest text on paper, in points, as far as the width can tell beforehand.
  var expectedText: Double

  /// The ways to try, the best-looking first.
  static func plans(for diagram: Diagram) -> [Plan] {
    var places: [ID: Int] = [:]
    for (i, node) in diagram.nodes.enumerated() { places[node.id] = i }
    // A dangling end is reported when the graph is built.
    let lines = diagram.edges.map { (from: places[$0.from] ?? 0, to: places[$0.to] ?? 0) }
    let columns = Columns(
      boxes: diagram.nodes.count, lines: lines, canStand: diagram.edges.map { !$0.meaning.holdsUp })
    let usual = Measured(diagram)
    let narrow = Measured(diagram, widths: .narrow)
    let first = Plan(usual, columns, standing: [])
    if first.expectedText >= Fit.legible { return [first] }
    let standing = columns.standing(forAtMost: 4)
    return [
      first, Plan(narrow, columns, standing: []), Plan(usual, columns, standing: standing),
      Plan(narrow, columns, standing: standing),
    ]
  }

  private init(_ measured: Measured, _ columns: Columns, standing: Set<Int>) {
    (self.measured, self.standing) = (measured, standing)
    let number = Double(columns.number(standing: standing))
    let box = measured.boxes.reduce(0) { max($0, $1.size.width) }
    let label = measured.labels.reduce(0) { max($0, $1.size.width) }
    let width = number * box + (number - 1) * (label + DOT.columnGap) + 2 * DOT.frameMargin + Marker.diameter
    let scale = (width + 2 * Page.margin) / Page.paper.width
    expectedText = Font.smallest / scale
  }
}

extension EdgeMeaning {
  /// Whether one end waits for the other.
  var holdsUp: Bool { self == .wait || self == .chain || self == .hold }
}
