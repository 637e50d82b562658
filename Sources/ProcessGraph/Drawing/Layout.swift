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

/// Why there is no picture.
public enum DrawingError: Error, Hashable, Sendable {
  /// What Graphviz said.
  case graphviz([String])
  case tooDense(boxes: Int, lines: Int)
  /// The part of Graphviz that makes this format is not installed.
  case noPainter(DiagramFormat)
  /// A line names a box, or a box a group, that the diagram does not have.
  case dangling(ID)
}

extension DrawingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .graphviz(let messages):
      return "Graphviz could not lay out the diagram: " + messages.joined(separator: "; ")
    case .tooDense(let boxes, let lines):
      return "\(boxes) boxes with \(lines) lines between them are too many to draw legibly. "
        + "Draw a part of them: --focus and the id of a process."
    case .noPainter(let format):
      return "The installed Graphviz has no part that makes \(format.rawValue.uppercased()). "
        + "On Debian it comes with the package libgvc6; SVG needs nothing more."
    case .dangling(let id):
      return "The diagram names ‘\(id.printable)’, which is not in it."
    }
  }
}
