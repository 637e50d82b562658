extension DOT {
  /// From a frame to what it holds.
  static let frameMargin = 8.0

  /// Boxes, frames and the room of labels: all that a layout needs, and not one word of the case.
  ///
  /// A label is a box of its own, and its line two strands: one to the label and one from it. So a label always
  /// stands in its own line, and no other line runs through it.
  init(room plan: Plan, effort: Layout.Effort) {
    let measured = plan.measured
    let diagram = measured.diagram
    self.init(plan)
    nodeDefaults = [.label: "", .shape: "box", .fixedsize: "true"]
    edgeDefaults = [.arrowhead: "none"]
    attributes[.splines] = effort == .limited ? "line" : "true"
    if effort == .limited {
      attributes.merge([.nslimit: "1", .nslimit1: "1", .mclimit: "0.3"]) { $1 }
    }
    for i in plan.labels.indices where plan.labels[i] != nil {
      nodes.append(Node(name: "label:" + diagram.edges[i].id.token, attributes: [:]))
    }
    for (i, room) in plan.rooms.enumerated() { nodes[i].attributes = Self.box(room) }
    for i in clusters.indices {
      let title = measured.frames[i]
      clusters[i].attributes = Self.room(for: Size(title.width + 8, max(1, title.height - 3)))
        .merging([.margin: Self.frameMargin.twoDecimals, .labeljust: "l"]) { $1 }
      clusters[i].members += plan.labels.indices.compactMap { line in
        plan.isWithin(line, frame: i) ? plan.labels[line] : nil
      }
    }
    let hasTwoColumns =
      plan.columns.map { !$0.middle.isEmpty } ?? diagram.hasTwoColumns && plan.labels.contains { $0 != nil }
    let joints = Set(diagram.nodes.indices.filter { diagram.nodes[$0].stands.isEmpty })
    for strand in plan.strands {
      var attributes: Attributes = [:]
      // A label stands near the end of its line, and what holds up runs straightest.
      let weight =
        (plan.columns == nil ? 1 : 8) * (strand.isLast ? 2 : 1)
        * (diagram.edges[strand.line].meaning.holdsUp ? 2 : 1)
      if weight > 1 { attributes[.weight] = String(weight) }
      // A line without a label is as long as one with it, so that the columns stay columns.
      if hasTwoColumns, strand.isFirst, strand.isLast, joints.isDisjoint(with: [strand.from, strand.to]) {
        attributes[.minlen] = "2"
      }
      let name = diagram.edges[strand.line].id.token + (strand.isLast ? "" : ":")
      let (from, to) = plan.isTurned(strand) ? (strand.to, strand.from) : (strand.from, strand.to)
      edges.append(Edge(name: name, from: from, to: to, attributes: attributes))
    }
    if let columns = plan.columns {
      set(columns, measured)
      return
    }
    for beside in plan.neighbours {
      let attributes: Attributes = beside.isPastLabel ? [.minlen: "2"] : [:]
      edges.append(
        Edge(name: "beside:\(beside.right)", from: beside.left, to: beside.right, attributes: attributes))
    }
  }

  static func box(_ size: Size) -> Attributes {
    [.width: inches(size.width), .height: inches(size.height)]
  }

  /// The boxes and frames, in their order, and how the whole runs.
  init(_ plan: Plan) {
    let diagram = plan.measured.diagram
    name = diagram.id.token
    attributes = [
      .rankdir: "LR", .newrank: "true", .nodesep: Self.inches(plan.measured.widths.rows),
      .ranksep: Self.inches(plan.measured.widths.gap),
    ]
    nodes = diagram.nodes.map { Node(name: $0.id.token, attributes: [:]) }
    clusters = diagram.groups.enumerated().map { i, group in
      let members = plan.frames.indices.filter { plan.frames[$0] == i }
      return Cluster(name: "cluster_" + group.id.token, attributes: [:], members: members)
    }
  }
}
