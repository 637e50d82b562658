/// Tells how a diagram can be read on a page, with more findings or with fewer, without a layout for each.
///
/// It is laid out with the markers of all its findings, once for each choice of widths, and its lines are left out: with
/// fewer it takes no more room, with its lines no less. What finds room so is then laid out whole.
struct Trial {
  private let diagram: Diagram
  private let words: DiagramWords
  private let page: Page
  private let choices: [Measured.Widths]
  private let columns: KnownColumns
  /// In the order of choices, as far as they have been needed.
  private var plans: [Plan] = []
  /// Of the layouts without lines, as far as they are known.
  private var sizes: [Size?]

  /// - Parameter columns: what trials of the same boxes learn, with more in them or with less.
  init(_ diagram: Diagram, columns: KnownColumns = KnownColumns()) {
    (self.diagram, self.columns) = (diagram, columns)
    words = DiagramWords(diagram)
    page = Page(diagram, theme: .print)
    choices = Measured.Widths.choices(for: diagram)
    sizes = choices.map { _ in nil }
  }

  /// The first way to lay the diagram out so that it can be read; nil where there is none.
  ///
  /// - Parameters:
  ///   - part: the diagram with some of its findings: all, unless given.
  ///   - caption: the diagram's own, unless given.
  /// - Throws: what Graphviz said.
  mutating func laidOut(
    showing part: Diagram? = nil, under caption: Caption? = nil
  ) throws(DrawingError) -> Diagram.LaidOut? {
    let shown = part ?? diagram
    let findings = Set(shown.findings.map(\.number))
    var scaled = page.showing(findings, under: caption ?? diagram.caption).leastLegible
    func holds(_ layout: Size) -> Bool { scaled.place(ofKeyWith: Picture.size(around: layout)) != nil }
    for (n, widths) in choices.enumerated() {
      if n == plans.count { plans.append(try Plan(diagram, words, widths: widths)) }
      if sizes[n] == nil { sizes[n] = try columns.size(of: plans[n], where: holds) }
      guard let size = sizes[n], holds(size) else { continue }
      let layout = try Drawing.layout(try Plan(shown, words, widths: widths))
      if holds(layout.size) { return Diagram.LaidOut(widths: widths, layout: layout) }
    }
    return nil
  }
}
