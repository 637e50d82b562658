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
    let page = Page(diagram, theme: theme)
    var tried: [(plan: Plan, layout: Layout)] = []
    for widths in Measured.Widths.choices(for: diagram) {
      let plan = try Plan(diagram, widths: widths)
      let layout = try layout(plan)
      if diagram.nodes.count > hopeless || page.canBeRead(around: Picture.size(of: layout)) {
        return page.composed(around: Picture(plan, layout, theme: theme))
      }
      tried.append((plan, layout))
    }
    let scenes = tried.map { page.composed(around: Picture($0.plan, $0.layout, theme: theme)) }
    let best = scenes.map(\.fit.smallestText).max()
    return scenes.first { $0.fit.smallestText == best }!
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return try Graphviz.layout(DOT(room: plan, effort: effort))
  }
}
