extension DOT {
  /// The whole figure for people who have Graphviz: `dot -Tsvg` makes a decent picture of it.
  init(reading plan: Plan, theme: Theme) {
    let measured = plan.measured
    let diagram = measured.diagram
    self.init(plan)
    for (i, line) in plan.ends.enumerated() {
      let (edge, label) = (diagram.edges[i], measured.labels[i])
      let attributes = Self.line(edge, label, theme)
      edges.append(Edge(name: edge.id.token, from: line.from, to: line.to, attributes: attributes))
    }
    for beside in plan.neighbours {
      edges.append(
        Edge(
          name: "beside:\(beside.right)", from: beside.left, to: beside.right, attributes: [.style: "invis"]))
    }
    if let columns = plan.columns {
      ranks = [columns.first, columns.last].map { $0.filter(diagram.nodes.indices.contains) }.filter {
        !$0.isEmpty
      }
    }
    attributes.merge(Self.caption(diagram, theme)) { $1 }
    attributes.merge([.nodesep: "0.25", .ranksep: "0.4"]) { $1 }
    nodeDefaults = [.fontname: "Arial", .fontsize: "9", .fontcolor: theme.text.hex, .fixedsize: "true"]
    edgeDefaults = [.fontname: "Arial", .fontsize: "9"]
    for (i, node) in diagram.nodes.enumerated() {
      nodes[i].attributes = Self.box(node, measured.boxes[i], theme)
    }
    for i in clusters.indices {
      clusters[i].attributes = [
        .label: Self.label(measured.frames[i].lines, end: "\\l"), .fontname: "Arial", .fontsize: "9",
        .margin: Self.frameMargin.twoDecimals,
        .labeljust: "l", .color: theme.frame.hex, .style: "dotted",
      ]
    }
  }

  private static func caption(_ diagram: Diagram, _ theme: Theme) -> Attributes {
    let caption = diagram.caption
    var lines = [caption.title] + caption.subtitle + [caption.marking, ""]
    for finding in diagram.findings {
      let text = Paragraph(
        "[\(finding.number)] \(finding.word.sentence): \(finding.sentence)", font: .body, within: 600)
      lines += text.lines
    }
    return [
      .label: label(lines, end: "\\l"), .labelloc: "t", .labeljust: "l", .fontname: "Arial",
      .fontsize: "10", .bgcolor: theme.paper.hex,
    ]
  }

  private static func numbers(_ findings: [Int]) -> String {
    findings.map { "[\($0)]" }.joined(separator: " ")
  }

  private static func box(_ node: Diagram.Node, _ box: Measured.Box, _ theme: Theme) -> Attributes {
    let looks = Looks.of(node.meaning)
    var lines = box.texts.flatMap(\.lines)
    if !node.findings.isEmpty { lines.append(numbers(node.findings)) }
    let more = node.findings.isEmpty ? 0 : Font.body.lineHeight
    let dashed = node.isPlanned ? ",dashed" : ""
    return looks.outline.dot(dashed).merging([
      .label: label(lines), .width: inches(box.size.width), .height: inches(box.size.height + more),
      .fillcolor: theme.tint(looks.ink).hex, .color: theme.line(looks.ink).hex,
      .penwidth: looks.lineWidth.twoDecimals,
    ]) { $1 }
  }

  private static func line(_ edge: Diagram.Edge, _ text: Measured.EdgeLabel, _ theme: Theme) -> Attributes {
    let looks = Looks.of(edge.meaning)
    var lines = text.text.lines
    if !edge.findings.isEmpty { lines.append(numbers(edge.findings)) }
    let colour = theme.line(looks.ink).hex
    var attributes: Attributes = [
      .color: looks.isDouble ? colour + ":" + colour : colour, .fontcolor: colour,
      .penwidth: looks.lineWidth.twoDecimals, .arrowhead: looks.head.dot,
    ]
    if !lines.isEmpty { attributes[.label] = label(lines) }
    if looks.tail != .none { attributes.merge([.dir: "both", .arrowtail: looks.tail.dot]) { $1 } }
    if edge.isPlanned { attributes[.style] = "dashed" }
    return attributes
  }
}

extension Outline {
  /// The nearest shape Graphviz has.
  fileprivate func dot(_ more: String) -> DOT.Attributes {
    switch self {
    case .rounded, .pill: [.shape: "box", .style: "filled,rounded" + more]
    case .doubled: [.shape: "box", .style: "filled,rounded" + more, .peripheries: "2"]
    case .square: [.shape: "box", .style: "filled" + more]
    case .barred, .ruled: [.shape: "box", .style: "filled" + more, .peripheries: "2"]
    case .chamfered, .pointed: [.shape: "box", .style: "filled,diagonals" + more]
    case .tabbed: [.shape: "tab", .style: "filled" + more]
    case .page: [.shape: "note", .style: "filled" + more]
    case .flag: [.shape: "cds", .style: "filled" + more]
    }
  }
}

extension Tip {
  fileprivate var dot: String {
    switch self {
    case .none: "none"
    case .arrow: "normal"
    case .vee: "vee"
    case .dot: "dot"
    case .diamond: "diamond"
    case .bar: "tee"
    case .cross: "crow"
    case .stop: "teenormal"
    }
  }
}
