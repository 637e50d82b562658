/// Tells how a diagram can be read on a page, with more findings or with fewer, without a layout for each.
///
/// It is laid out with the markers of all its findings, once for each choice of widths: with fewer it takes no more room.
struct Trial {
  private let diagram: Diagram
  private let words: DiagramWords
  private let page: Page
  private let choices: [Measured.Widths]
  /// Of the pictures, in the order of choices; nil for those that no page can hold.
  private var sizes: [Result<Size?, DrawingError>] = []

  init(_ diagram: Diagram) {
    self.diagram = diagram
    words = DiagramWords(diagram)
    page = Page(diagram, theme: .print)
    choices = Measured.Widths.choices(for: diagram)
  }

  /// The first widths of texts with which the diagram can be read; nil where there are none.
  ///
  /// - Parameters:
  ///   - findings: the numbers of those that are shown: all, unless given.
  ///   - caption: the diagram's own, unless given.
  /// - Throws: what Graphviz said.
  mutating func widths(
    showing findings: Set<Int>? = nil, under caption: Caption? = nil
  ) throws(DrawingError) -> Measured.Widths? {
    let all = findings ?? Set(diagram.findings.map(\.number))
    var scaled = page.showing(all, under: caption ?? diagram.caption).leastLegible
    for (n, widths) in choices.enumerated() {
      if n == sizes.count { sizes.append(size(widths)) }
      if let size = try sizes[n].get(), scaled.place(ofKeyWith: size) != nil { return widths }
    }
    return nil
  }

  private func size(_ widths: Measured.Widths) -> Result<Size?, DrawingError> {
    Result { () throws(DrawingError) in
      let plan = try Plan(diagram, words, widths: widths)
      if plan.leastWidth > Page.mostLegibleRoom.width { return nil }
      return Picture.size(around: try Drawing.size(plan))
    }
  }
}
