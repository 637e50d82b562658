/// What a figure can be written as.
public enum DiagramFormat: String, Word {
  case svg, pdf, png, dot
}

/// Turns a diagram into a picture: diagram, layout, picture, page, scene.
public enum Drawing {
  /// A figure laid out and composed: for those who want to know how well it can be read before they write it.
  public static func figure(of diagram: Diagram, theme: Theme = .print) throws(DrawingError) -> Figure {
    Figure(scene: try scene(of: diagram, theme: theme))
  }

  /// With more boxes than this narrower texts do not make a figure legible.
  private static let hopeless = 60

  /// The first of the widths of texts at which the page can be read; where there is none, the one that reads best.
  static func scene(of diagram: Diagram, theme: Theme) throws(DrawingError) -> Scene {
    let page = Page(diagram, theme: theme)
    var best: (scale: Double, plan: Plan, layout: Layout)?
    for widths in Measured.Widths.choices(for: diagram) {
      let plan = try Plan(diagram, widths: widths)
      let layout = try layout(plan)
      let scale = page.scale(holding: Picture.size(around: layout.size))
      if best.map({ scale < $0.scale }) ?? true { best = (scale, plan, layout) }
      if Fit(scale: scale).isLegible || diagram.nodes.count > hopeless { break }
    }
    guard let best else { throw .graphviz(["no layout"]) }
    return page.composed(around: Picture(best.plan, best.layout, theme: theme))
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return try Graphviz.layout(DOT(room: plan, effort: effort))
  }
}
