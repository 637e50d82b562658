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
    var pictures: [Picture] = []
    for widths in Measured.Widths.choices(for: diagram) {
      let plan = try Plan(diagram, widths: widths)
      let picture = Picture(plan, try layout(plan), theme: theme)
      if diagram.nodes.count > hopeless || page.canBeRead(around: picture.size) {
        return page.composed(around: picture)
      }
      pictures.append(picture)
    }
    let scenes = pictures.map(page.composed(around:))
    let best = scenes.map(\.fit.smallestText).max()
    return scenes.first { $0.fit.smallestText == best }!
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return try Graphviz.layout(DOT(room: plan, effort: effort))
  }
}
