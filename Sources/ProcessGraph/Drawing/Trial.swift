/// Tells how a diagram can be read on a page, with more findings or with fewer, without a layout for each.
///
/// It is laid out with the markers of all its findings, once for each choice of widths, and its lines are left out: with
/// fewer it takes no more room, with its lines no less. What finds room so is then laid out whole.
struct Trial {
  private let diagram: Diagram
  private let words: DiagramWords
  private let page: Page
  private let choices: [Measured.Widths]
  private let tooWide: TooWide
  /// Of the pictures without lines, in the order of choices; nil for those that no page can hold.
  private var sizes: [Result<Size?, DrawingError>] = []

  /// - Parameter tooWide: what trials of the same boxes learn, with more in them or with less.
  init(_ diagram: Diagram, tooWide: TooWide = TooWide()) {
    (self.diagram, self.tooWide) = (diagram, tooWide)
    words = DiagramWords(diagram)
    page = Page(diagram, theme: .print)
    choices = Measured.Widths.choices(for: diagram)
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
    for (n, widths) in choices.enumerated() {
      if n == sizes.count { sizes.append(size(widths)) }
      guard let size = try sizes[n].get(), scaled.place(ofKeyWith: size) != nil else { continue }
      let layout = try Drawing.layout(try Plan(shown, words, widths: widths))
      if scaled.place(ofKeyWith: Picture.size(around: layout.size)) != nil {
        return Diagram.LaidOut(widths: widths, layout: layout)
      }
    }
    return nil
  }

  private func size(_ widths: Measured.Widths) -> Result<Size?, DrawingError> {
    Result { () throws(DrawingError) in
      let plan = try Plan(diagram, words, widths: widths)
      return try tooWide.size(of: plan) { () throws(DrawingError) in
        Picture.size(around: try Drawing.sizeWithoutLines(plan))
      }
    }
  }
}
