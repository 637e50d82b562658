/// The texts of a diagram, measured once for every width that is tried.
struct DiagramWords {
  /// Of each box.
  let headings: [Words]
  let lines: [[Words]]
  /// Of each line.
  let labels: [Words]
  /// The titles of the frames.
  let frames: [Words]

  init(_ diagram: Diagram) {
    headings = diagram.nodes.map { Words($0.heading, font: .strong) }
    lines = diagram.nodes.map { $0.lines.map { Words($0, font: .body) } }
    labels = diagram.edges.map { Words($0.label, font: .body) }
    frames = diagram.groups.map { Words($0.label, font: .bodyStrong) }
  }
}
