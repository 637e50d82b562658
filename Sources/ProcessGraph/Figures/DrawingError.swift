/// Why there is no picture.
public enum DrawingError: Error, Hashable, Sendable {
  /// What Graphviz said.
  case graphviz([String])
  case tooDense(boxes: Int, lines: Int)
  /// A view would take more figures than anybody reads: more than this.
  case tooManyFigures(most: Int)
  /// The part of Graphviz that makes this format is not installed.
  case noPainter(DiagramFormat)
  /// A view that is no graph, such as a timeline, has no DOT.
  case noGraph
  /// A line names a box, or a box a group, that the diagram does not have.
  case dangling(ID)
}

extension DrawingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .graphviz(let messages):
      return "Graphviz could not lay out the diagram: " + messages.joined(separator: "; ")
        + ". A part of it may be drawn: --focus and the id of a process."
    case .tooDense(let boxes, let lines):
      return "\(boxes) boxes with \(lines) lines between them are too many to draw legibly. "
        + "Draw a part of them: --focus and the id of a process."
    case .tooManyFigures(let most):
      return "This view would take more than \(most) figures. "
        + "Draw a part of it: --focus and the id of a process or person, or --commissioner and an agency's."
    case .noPainter(let format):
      return "The installed Graphviz has no part that makes \(format.rawValue.uppercased()). "
        + "On Debian it comes with the package libgvc6; SVG needs nothing more."
    case .noGraph: return "This view is not a graph, so it cannot be written as DOT. Ask for SVG, PDF or PNG."
    case .dangling(let id):
      return "The diagram names ‘\(id.printable)’, which is not in it."
    }
  }
}
