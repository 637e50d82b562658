/// What a figure can be written as.
public enum DiagramFormat: String, Word {
  case svg, pdf, png, dot
}

/// Turns a diagram into a picture: diagram, layout, picture, page, scene.
package enum Drawing {
  /// A figure laid out and composed: for those who want to know how well it can be read before they write it.
  package static func figure(
    of diagram: Diagram, theme: Theme = .print, place: FigurePlace = .alone
  ) throws(DrawingError) -> Figure {
    Figure(scene: try scene(of: diagram, theme: theme, place: place))
  }

  /// The version of Graphviz that draws.
  package static var graphviz: String { Graphviz.version }

  /// The formats that can be written on this machine.
  package static var formats: [DiagramFormat] {
    Graphviz.canPaint ? DiagramFormat.allCases : [.svg, .dot]
  }

  static func scene(
    of diagram: Diagram, theme: Theme, place: FigurePlace = .alone
  ) throws(DrawingError) -> Scene {
    try LaidOut(diagram).scene(theme: theme, place: place)
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return try Graphviz.layout(DOT(room: plan, effort: effort))
  }
}
