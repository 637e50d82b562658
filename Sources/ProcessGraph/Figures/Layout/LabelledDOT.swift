extension DOT {
  /// The graph for people who have Graphviz: boxes and lines with their words, as `dot -Tsvg` draws them.
  init(labelled plan: Plan, theme: Theme) {
    let (measured, diagram) = (plan.measured, plan.measured.diagram)
    self.init(plan)
    attributes.merge([
      .label: Self.label(
        [diagram.caption.title] + diagram.caption.subtitle + [diagram.caption.marking], end: "\\l"),
      .labelloc: "t", .labeljust: "l", .fontname: "Arial", .fontsize: "12",
    ]) { $1 }
    nodeDefaults = [.shape: "box", .fontname: "Arial", .fontsize: "10"]
    edgeDefaults = [.fontname: "Arial", .fontsize: "9"]
    for (i, node) in diagram.nodes.enumerated() {
      let lines = measured.boxes[i].texts.flatMap(\.lines) + Self.numbers(node.findings)
      nodes[i].attributes = [.label: Self.label(lines), .color: theme.line(Looks.of(node.meaning).ink).hex]
      if node.isPlanned { nodes[i].attributes[.style] = "dashed" }
    }
    for i in clusters.indices {
      clusters[i].attributes = [.label: Self.label(measured.frames[i].lines), .style: "dotted"]
    }
    edges = zip(diagram.edges, plan.ends).enumerated().map { i, line in
      let (edge, ends) = line
      let lines = measured.labels[i].text.lines + Self.numbers(edge.findings)
      let looks = Looks.of(edge.meaning)
      let colour = theme.line(looks.ink).hex
      var attributes: Attributes = [
        .color: colour, .fontcolor: colour, .arrowhead: looks.head == .none ? "none" : "normal",
      ]
      if !lines.isEmpty { attributes[.label] = Self.label(lines) }
      if edge.isPlanned { attributes[.style] = "dashed" }
      return Edge(name: edge.id.token, from: ends.from, to: ends.to, attributes: attributes)
    }
  }

  private static func numbers(_ findings: [Int]) -> [String] {
    findings.isEmpty ? [] : [findings.map { "[\($0)]" }.joined(separator: " ")]
  }
}
