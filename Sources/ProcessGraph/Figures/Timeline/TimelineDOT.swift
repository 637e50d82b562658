extension DOT {
  /// A timeline as boxes without lines between them, each pinned to its place. The layout leaves everything where it
  /// is; whoever has Graphviz gets a plain picture of the same with `dot -Tsvg`.
  init(_ plan: TimelinePlan, theme: Theme) {
    let size = plan.size
    self.init(name: plan.timeline.id.token)
    attributes = [.layout: "nop2", .bgcolor: theme.paper.hex]
    nodeDefaults = [
      .shape: "box", .fixedsize: "true", .label: "", .fontname: "Arial", .fontsize: "9",
      .fontcolor: theme.text.hex, .color: theme.frame.hex, .penwidth: "0.5", .margin: "0",
    ]
    // A sheet as large as the picture: Graphviz moves the whole so that what it holds begins at nought.
    let sheet = Rect(x: 0, y: 0, width: size.width, height: size.height)
    nodes = [Node(name: "sheet", attributes: Self.pinned(sheet, in: size).merging([.style: "invis"]) { $1 })]
    nodes += plan.items.map { item in
      let attributes = Self.pinned(item.rect, in: size).merging(Self.looks(item.content, plan, theme)) { $1 }
      return Node(name: item.id.token, attributes: attributes)
    }
  }

  private static func pinned(_ rect: Rect, in size: Size) -> Attributes {
    let centre = rect.centre
    return [
      .pos: "\(centre.x.twoDecimals),\((size.height - centre.y).twoDecimals)",
      .width: inches(rect.width), .height: inches(rect.height),
    ]
  }

  private static func looks(_ content: TimelinePlan.Content, _ plan: TimelinePlan, _ theme: Theme)
    -> Attributes
  {
    func numbers(_ markers: [Marker]) -> [String] {
      markers.isEmpty ? [] : [markers.map { "[\($0.number)]" }.joined(separator: " ")]
    }
    switch content {
    case .heading(_, let texts): return [.label: label(texts.flatMap(\.lines)), .penwidth: "0"]
    case .course(let lane):
      let ink = Looks.of(plan.timeline.lanes[lane].meaning).ink
      return [.style: "filled", .fillcolor: theme.tint(ink).hex, .color: theme.line(ink).hex]
    case .hold(_, _, let text, _, let markers):
      return [
        .style: "filled", .fillcolor: theme.tint(.vermillion).hex, .color: theme.line(.vermillion).hex,
        .label: label([(text.lines + numbers(markers)).joined(separator: " ")]),
      ]
    case .event(let lane, let events, let text, let markers, _):
      let word = Looks.of(plan.timeline.lanes[lane].events[events[0]].meaning).word
      return [.label: label([([word + ":"] + text.lines + numbers(markers)).joined(separator: " ")])]
    case .band(let text, _): return [.label: label(text.lines), .labelloc: "t", .color: theme.frame.hex]
    case .rule: return [.style: "filled", .fillcolor: theme.frame.hex, .color: theme.frame.hex]
    case .moment(let text, _):
      return [.style: "filled", .fillcolor: theme.text.hex, .label: label(text.lines), .labelloc: "b"]
    }
  }
}
