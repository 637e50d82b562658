/// Where Graphviz put things: points, y downwards, the origin top left. Lists are in the graph's order.
struct Layout: Hashable, Sendable {
  var size: Size
  var nodes: [Rect]
  var clusters: [Rect]
  var edges: [Curve]

  /// How hard the layout may try.
  enum Effort: Hashable, Sendable {
    case full
    /// Few rounds, straight lines: for graphs on which full effort can take minutes.
    case limited

    /// What a graph of this size gets. The time it takes grows with the lines that exceed the boxes, far more
    /// than with the boxes themselves.
    ///
    /// - Throws: ``DrawingError/tooDense(boxes:lines:)`` where even a limited layout could take minutes; long
    ///   before that nobody can read the result.
    static func suited(toBoxes boxes: Int, lines: Int) throws(DrawingError) -> Effort {
      let surplus = lines - boxes
      if surplus <= 60, lines <= 250 { return .full }
      if surplus <= 120, lines <= 600 { return .limited }
      throw .tooDense(boxes: boxes, lines: lines)
    }
  }
}
