/// Tells whether a diagram can be read on a page with more findings or with fewer, without a layout for each.
///
/// It is laid out with the markers of all its findings, once for each choice of widths: with fewer it takes no more room.
struct Trial {
  private let diagram: Diagram
  private var sizes: [Result<Size, DrawingError>] = []

  init(_ diagram: Diagram) { self.diagram = diagram }

  /// - Parameter figure: the diagram with its caption, and some of its findings.
  /// - Throws: what Graphviz said.
  mutating func canBeRead(_ figure: Diagram) throws(DrawingError) -> Bool {
    let page = Page(figure, theme: .print)
    for (n, widths) in Measured.Widths.choices(for: diagram).enumerated() {
      if n == sizes.count { sizes.append(size(widths)) }
      if page.canBeRead(around: try sizes[n].get()) { return true }
    }
    return false
  }

  private func size(_ widths: Measured.Widths) -> Result<Size, DrawingError> {
    Result { () throws(DrawingError) in Picture.size(of: try Drawing.layout(Plan(diagram, widths: widths))) }
  }
}
