/// What a view makes: something that can be drawn, said in words, and set out as tables.
public protocol Drawable: Sendable {
  /// Prefix of every id in the SVG, so that several figures can stand in one page.
  var id: ID { get }
  var caption: Caption { get }
  /// The same facts in rows, for readers who cannot see the figure.
  var tables: [FactTable] { get }
  /// The figure laid out and composed.
  func figure(theme: Theme, place: FigurePlace) throws(DrawingError) -> Figure
  /// Its graph in Graphviz's language.
  func dot(theme: Theme) throws(DrawingError) -> String
}

extension Drawable {
  /// The figure laid out and composed, with its title.
  package func figure(theme: Theme = .print) throws(DrawingError) -> Figure {
    try figure(theme: theme, place: .alone)
  }

  /// The bytes of a figure: the same figure and theme give the same bytes.
  ///
  /// - Throws: ``DrawingError`` where Graphviz finds fault, the graph is too dense to be read, or the
  ///   installed Graphviz cannot make the format.
  public func bytes(as format: DiagramFormat, theme: Theme = .print) throws(DrawingError) -> [UInt8] {
    format == .dot ? Array(try dot(theme: theme).utf8) : try figure(theme: theme).bytes(as: format)
  }
}

/// Facts of a figure in rows.
public struct FactTable: Sendable, Hashable {
  public var title: String
  public var columns: [String]
  /// Each as long as ``columns``.
  public var rows: [[String]]

  package init(title: String, columns: [String], rows: [[String]]) {
    (self.title, self.columns, self.rows) = (title, columns, rows)
  }
}

extension Diagram: Drawable {
  package func figure(theme: Theme, place: FigurePlace) throws(DrawingError) -> Figure {
    try Drawing.figure(of: self, theme: theme, place: place)
  }

  package func dot(theme: Theme) throws(DrawingError) -> String {
    DOT(labelled: try Plan(self, widths: .usual), theme: theme).text
  }

  /// The facts behind the lines in their own sheets, or one table of all lines; then a table of the boxes: what the
  /// figure holds, no more and no less.
  package var tables: [FactTable] {
    let frames = Dictionary(groups.map { ($0.id, $0.label) }) { first, _ in first }
    let boxes = nodes.filter { !$0.stands.isEmpty }.map { node in
      [
        node.heading, Looks.of(node.meaning).word + (node.isPlanned ? ", planned" : ""),
        node.group.flatMap { frames[$0] } ?? "", (node.lines + node.asides).joined(separator: "; "),
        Self.numbers(node.findings),
      ]
    }
    let all =
      facts + (sheets.isEmpty ? [lines] : sheets.indices.map(filled)) + [
        FactTable(title: "Boxes", columns: ["Box", "What it is", "In", "Details", "Findings"], rows: boxes)
      ]
    return all.filter { !$0.rows.isEmpty }
  }

  private var lines: FactTable {
    let names = Dictionary(nodes.map { ($0.id, $0.heading) }) { first, _ in first }
    let rows = edges.map { edge in
      [
        names[edge.from] ?? edge.from, Looks.of(edge.meaning).word + (edge.isPlanned ? ", planned" : ""),
        names[edge.to] ?? edge.to, edge.label, Self.numbers(edge.findings),
      ]
    }
    return FactTable(title: "Lines", columns: ["From", "Line", "To", "Words", "Findings"], rows: rows)
  }

  private func filled(_ sheet: Int) -> FactTable {
    var table = sheets[sheet]
    table.rows = edges.flatMap { edge in
      edge.facts.filter { $0.sheet == sheet }.map { $0.cells + [Self.numbers(edge.findings)] }
    }
    table.columns.append("Findings")
    return table
  }

  private static func numbers(_ findings: [Int]) -> String {
    findings.map(String.init).joined(separator: ", ")
  }
}
