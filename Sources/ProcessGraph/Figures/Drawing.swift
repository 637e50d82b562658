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

  /// Makes the rules and Graphviz ready, so that the first drawing need not wait for them.
  public static func prepare() {
    Graphviz.prepare()
  }

  /// With more boxes than this narrower texts do not make a figure legible.
  private static let hopeless = 60

  static func scene(of diagram: Diagram, theme: Theme) throws(DrawingError) -> Scene {
    let choices = Measured.Widths.choices(for: diagram)
    if diagram.nodes.count > hopeless { return try scene(of: diagram, choices[0], theme) }
    if let laidOut = diagram.laidOut { return try scene(of: diagram, laidOut, theme) }
    var trial = Trial(diagram)
    if let laidOut = try trial.laidOut() { return try scene(of: diagram, laidOut, theme) }
    let scenes = try choices.map { widths throws(DrawingError) in try scene(of: diagram, widths, theme) }
    let best = scenes.map(\.fit.smallestText).max()
    return scenes.first { $0.fit.smallestText == best }!
  }

  private static func scene(
    of diagram: Diagram, _ widths: Measured.Widths, _ theme: Theme
  ) throws(DrawingError) -> Scene {
    let plan = try Plan(diagram, widths: widths)
    return scene(of: diagram, plan, try layout(plan), theme)
  }

  private static func scene(
    of diagram: Diagram, _ laidOut: Diagram.LaidOut, _ theme: Theme
  ) throws(DrawingError) -> Scene {
    scene(of: diagram, try Plan(diagram, widths: laidOut.widths), laidOut.layout, theme)
  }

  private static func scene(of diagram: Diagram, _ plan: Plan, _ layout: Layout, _ theme: Theme) -> Scene {
    Page(diagram, theme: theme).composed(around: Picture(plan, layout, theme: theme))
  }

  static func layout(_ plan: Plan) throws(DrawingError) -> Layout { try Graphviz.layout(dot(plan)) }

  /// How large the layout of a plan is before its lines are drawn, and in which column each box and label stands. Lines
  /// may need more room, where one goes round.
  static func sizeWithoutLines(_ plan: Plan) throws(DrawingError) -> (size: Size, columns: [Int]) {
    var dot = try dot(plan)
    dot.attributes[.splines] = "none"
    let (size, columns) = try Graphviz.columns(of: dot)
    return (size, Array(columns.prefix(plan.rooms.count)))
  }

  private static func dot(_ plan: Plan) throws(DrawingError) -> DOT {
    let diagram = plan.measured.diagram
    let effort = try Layout.Effort.suited(toBoxes: diagram.nodes.count, lines: diagram.edges.count)
    return DOT(room: plan, effort: effort)
  }
}
