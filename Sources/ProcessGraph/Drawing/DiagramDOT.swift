extension DOT {
  /// Between columns, beside the room of labels, in points.
  static let columnGap = 18.0
  /// Between boxes, lines and labels of a column; room for the markers on a box's edge.
  static let rowGap = 13.0
  static let frameMargin = 10.0

  /// Boxes, frames and the room of labels: all that a layout needs, and not one word of the case.
  init(room plan: Plan, effort: Layout.Effort) throws(DrawingError) {
    let measured = plan.measured
    try self.init(plan)
    attributes[.splines] = effort == .limited ? "line" : "true"
    if effort == .limited {
      attributes.merge([.nslimit: "1", .nslimit1: "1", .mclimit: "0.3"]) { $1 }
    }
    for i in nodes.indices {
      let size = measured.boxes[i].size
      nodes[i].attributes = [
        .label: "", .shape: "box", .fixedsize: "true", .width: Self.inches(size.width),
        .height: Self.inches(size.height),
      ]
    }
    for i in clusters.indices {
      let label = measured.frames[i]
      clusters[i].attributes = Self.room(for: Size(label.width + 8, label.height + 6))
        .merging([.margin: Self.frameMargin.twoDecimals, .labeljust: "l"]) { $1 }
    }
    for i in edges.indices {
      edges[i].attributes.merge(Self.room(for: measured.labels[i].size)) { $1 }
      if measured.diagram.edges[i].meaning.isHeadless { edges[i].attributes[.arrowhead] = "none" }
    }
  }

  /// Names, order and connections; no attributes but those of the whole.
  fileprivate init(_ plan: Plan) throws(DrawingError) {
    let diagram = plan.measured.diagram
    name = diagram.id.token
    attributes = [
      .rankdir: "LR", .newrank: "true", .nodesep: Self.inches(Self.rowGap),
      .ranksep: Self.inches(Self.columnGap),
    ]
    var places: [ID: Int] = [:]
    for (i, node) in diagram.nodes.enumerated() {
      places[node.id] = i
      nodes.append(Node(name: node.id.token, attributes: [:]))
    }
    var frames: [ID: Int] = [:]
    for (i, group) in diagram.groups.enumerated() {
      frames[group.id] = i
      clusters.append(Cluster(name: "cluster_" + group.id.token, attributes: [:], members: []))
    }
    for (i, node) in diagram.nodes.enumerated() {
      guard let group = node.group else { continue }
      guard let frame = frames[group] else { throw .dangling(group) }
      clusters[frame].members.append(i)
    }
    for edge in diagram.edges {
      guard let from = places[edge.from] else { throw .dangling(edge.from) }
      guard let to = places[edge.to] else { throw .dangling(edge.to) }
      edges.append(Edge(name: edge.id.token, from: from, to: to, attributes: [:]))
    }
    for i in edges.indices {
      if plan.standing.contains(i) { edges[i].attributes[.minlen] = "0" }
      if diagram.edges[i].meaning.holdsUp { edges[i].attributes[.weight] = "3" }
    }
  }
}

extension EdgeMeaning {
  fileprivate var isHeadless: Bool { Looks.of(self).head == .none }
}

extension DOT {
  /// The whole figure for people who have Graphviz: `dot -Tsvg` makes a decent picture of it.
  init(reading plan: Plan, theme: Theme) throws(DrawingError) {
    let measured = plan.measured
    let diagram = measured.diagram
    try self.init(plan)
    attributes.merge(Self.caption(diagram, theme)) { $1 }
    nodeDefaults = [.fontname: "Arial", .fontsize: "9", .fontcolor: theme.text.hex, .fixedsize: "true"]
    edgeDefaults = [.fontname: "Arial", .fontsize: "9"]
    for (i, node) in diagram.nodes.enumerated() {
      nodes[i].attributes = Self.box(node, measured.boxes[i], theme)
    }
    for i in clusters.indices {
      clusters[i].attributes = [
        .label: Self.label(measured.frames[i].lines), .fontname: "Arial", .fontsize: "9",
        .margin: Self.frameMargin.twoDecimals,
        .labeljust: "l", .color: theme.frame.hex, .style: "dotted",
      ]
    }
    for (i, edge) in diagram.edges.enumerated() {
      edges[i].attributes.merge(Self.line(edge, measured.labels[i], theme)) { $1 }
    }
  }

  private static func caption(_ diagram: Diagram, _ theme: Theme) -> Attributes {
    let caption = diagram.caption
    var lines = [caption.title] + caption.subtitle + [caption.marking, ""]
    for finding in diagram.findings {
      let text = Paragraph(
        "[\(finding.number)] \(finding.word): \(finding.sentence)", font: .body, within: 600)
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
    case .barred: [.shape: "box", .style: "filled" + more, .peripheries: "2"]
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
