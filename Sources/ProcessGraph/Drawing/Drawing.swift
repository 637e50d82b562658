/// What a figure can be written as.
public enum DiagramFormat: String, Word {
  case svg, pdf, png, dot
}

/// Turns a diagram into a picture.
public enum Drawing {
  /// A figure laid out and composed: for those who want to know how well it can be read before they write it.
  public static func figure(of diagram: Diagram, theme: Theme = .print) throws(DrawingError) -> Figure {
    Figure(scene: try scene(of: diagram, theme: theme))
  }

  /// With more boxes than this narrower texts do not make a figure legible.
  private static let hopeless = 60

  static func scene(of diagram: Diagram, theme: Theme) throws(DrawingError) -> Scene {
    var best: Scene?
    for widths in Measured.Widths.choices(for: diagram) {
      let scene = try scene(of: Plan(diagram, widths: widths), theme: theme)
      if scene.fit.isLegible || diagram.nodes.count > hopeless { return scene }
      if scene.fit.smallestText > best?.fit.smallestText ?? 0 { best = scene }
    }
    return best!
  }

  static func scene(of plan: Plan, theme: Theme) throws(DrawingError) -> Scene {
    Page(plan.measured.diagram, theme: theme).composed(around: Picture(plan, try layout(plan), theme: theme))
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return try Graphviz.layout(DOT(room: plan, effort: effort))
  }
}
