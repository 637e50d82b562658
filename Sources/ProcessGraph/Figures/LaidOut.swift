/// A diagram and where Graphviz puts its boxes and lines: laid out once, however often it is then drawn.
struct LaidOut: Drawable {
  private var plan: Plan
  private let layout: Layout
  /// How much larger than its paper the page was that held it, with the caption it had then.
  private let scale: Double

  /// With more boxes than this narrower texts do not make a figure legible.
  private static let hopeless = 60

  /// Lays out a diagram with the first of the widths of texts at which its page can be read; where there is none, with
  /// the one that reads best.
  init(_ diagram: Diagram) throws(DrawingError) {
    let page = Page(diagram, theme: .print)
    let isHopeless = diagram.nodes.count > Self.hopeless
    var best: (scale: Double, number: Int, plan: Plan, layout: Layout)?
    func layOut(_ plan: Plan, _ number: Int) throws(DrawingError) {
      let layout = try Drawing.layout(plan)
      let scale = page.scale(holding: Picture.size(around: layout.size))
      if best.map({ (scale, number) < ($0.scale, $0.number) }) ?? true {
        best = (scale, number, plan, layout)
      }
    }
    // Laid out only where there is nothing that can be read.
    var tooWide: [(number: Int, plan: Plan)] = []
    for (number, widths) in Measured.Widths.choices(for: diagram).enumerated() {
      let plan = try Plan(diagram, widths: widths)
      if !isHopeless, !Fit(scale: page.leastScale(holding: plan.leastWidth)).isLegible {
        tooWide.append((number, plan))
        continue
      }
      try layOut(plan, number)
      if isHopeless || Fit(scale: best!.scale).isLegible { break }
    }
    if best.map({ !Fit(scale: $0.scale).isLegible }) ?? true {
      for (number, plan) in tooWide { try layOut(plan, number) }
    }
    guard let best else { throw .graphviz(["no layout"]) }
    (scale, plan, layout) = (best.scale, best.plan, best.layout)
  }

  /// What stands outside the picture may still change: its id and its caption.
  var diagram: Diagram {
    get { plan.measured.diagram }
    set { plan.measured.diagram = newValue }
  }

  func scene(theme: Theme, place: FigurePlace = .alone) throws(DrawingError) -> Scene {
    Page(diagram, theme: theme, place: place).composed(around: Picture(plan, layout, theme: theme))
  }

  /// Whether its page can be read.
  var isLegible: Bool { Fit(scale: scale).isLegible }

  var id: ID { diagram.id }
  var caption: Caption { diagram.caption }
  var tables: [FactTable] { diagram.tables }
  func figure(theme: Theme, place: FigurePlace) throws(DrawingError) -> Figure {
    Figure(scene: try scene(theme: theme, place: place))
  }
  func dot(theme: Theme) throws(DrawingError) -> String { try diagram.dot(theme: theme) }
}
