/// The drawn part of a figure, without its caption: what a page is composed around.
struct Picture: Sendable {
  var size: Size
  var elements: [Element]

  init(size: Size, elements: [Element]) { (self.size, self.elements) = (size, elements) }

  /// The picture of a diagram that has been laid out. From back to front: frames, lines, the words of
  /// lines, boxes with their markers.
  init(_ plan: Plan, _ layout: Layout, theme: Theme) {
    let measured = plan.measured
    let diagram = measured.diagram
    let routes = Docking.routes(plan, layout)
    let urgent = Set(diagram.findings.filter(\.isUrgent).map(\.number))
    let prefix = diagram.id.token
    let names = Dictionary(diagram.nodes.map { ($0.id, $0.heading) }) { $1 }
    var frames: [Element] = []
    var titles: [Element] = []
    for (i, group) in diagram.groups.enumerated() where !layout.clusters[i].isEmpty {
      frames.append(Self.frame(layout.clusters[i], theme))
      titles.append(
        .group(
          Grouping(
            id: "\(prefix)-group-\(group.id.token)", title: group.label,
            elements: Self.frameTitle(measured.frames[i], layout.clusters[i], theme))))
    }
    var lines: [Element] = []
    var labels: [Element] = []
    for (i, edge) in diagram.edges.enumerated() {
      let looks = Looks.of(edge.meaning)
      let title =
        "\(names[edge.from] ?? edge.from) \(looks.word) \(names[edge.to] ?? edge.to)"
        + (edge.label.isEmpty ? "" : ": " + edge.label) + (edge.isPlanned ? ", planned" : "")
        + Self.spoken(edge.findings)
      var drawn: [Element] = []
      for (strand, route) in zip(plan.strands, routes) where strand.line == i {
        drawn += LineArt(theme: theme).drawn(route, strand: strand, looks: looks, isPlanned: edge.isPlanned)
      }
      if let label = plan.labels[i] {
        let centre = layout.nodes[label].centre
        // Above all lines, so that none runs through words or a marker.
        labels.append(
          .group(
            Grouping(
              id: "\(prefix)-words-\(edge.id.token)", title: title,
              elements: Self.label(
                measured.labels[i], at: centre, colour: theme.line(looks.ink), theme))))
      }
      lines.append(.group(Grouping(id: "\(prefix)-line-\(edge.id.token)", title: title, elements: drawn)))
    }
    var boxes: [Element] = []
    for (i, node) in diagram.nodes.enumerated() {
      let looks = Looks.of(node.meaning)
      let rect = Rect(centre: layout.nodes[i].centre, size: measured.boxes[i].size)
      let markers = node.findings.map { Marker(number: $0, isUrgent: urgent.contains($0)) }
      let title =
        "\(node.heading), \(looks.word)" + (node.isPlanned ? ", planned" : "") + Self.spoken(node.findings)
      let drawn =
        BoxArt(theme: theme).drawn(measured.boxes[i], at: rect, looks: looks, isPlanned: node.isPlanned)
        + Marker.around(rect, markers, theme: theme)
      boxes.append(.group(Grouping(id: "\(prefix)-box-\(node.id.token)", title: title, elements: drawn)))
    }
    size = Self.size(around: layout.size)
    elements = (frames + lines + labels + titles + boxes).map {
      $0.moved(by: Point(Self.margin, Self.margin))
    }
  }

  /// Markers stand out over the edge of the outermost boxes.
  private static let margin = Marker.diameter / 2 + 1

  /// - Parameter layout: how large Graphviz made it.
  static func size(around layout: Size) -> Size {
    Size(layout.width + 2 * margin, layout.height + 2 * margin)
  }

  static func spoken(_ findings: [Int]) -> String {
    if findings.isEmpty { return "" }
    return (findings.count == 1 ? ", finding " : ", findings ")
      + findings.map(String.init).joined(separator: ", ")
  }

  private static func frame(_ rect: Rect, _ theme: Theme) -> Element {
    .shape(
      Shape(
        .rectangle(rect, radius: 4), fill: theme.paper,
        line: .init(colour: theme.frame, width: 0.8, dash: [1.2, 2.2])))
  }

  private static func frameTitle(_ title: Paragraph, _ rect: Rect, _ theme: Theme) -> [Element] {
    let place = place(of: title, in: rect)
    return [plate(place, theme)]
      + title.drawn(from: Point(place.x + 2, place.y), colour: theme.quietText)
  }

  /// Where the title of a frame stands, with the paper under it.
  static func place(of title: Paragraph, in frame: Rect) -> Rect {
    Rect(x: frame.x + 6, y: frame.y + 4, width: title.width + 4, height: title.height)
  }

  /// Lines must not run through words.
  private static func plate(_ rect: Rect, _ theme: Theme) -> Element {
    .shape(Shape(.rectangle(rect, radius: 2), fill: theme.paper))
  }

  private static func label(
    _ label: Measured.EdgeLabel, at centre: Point, colour: Colour, _ theme: Theme
  ) -> [Element] {
    let rect = Rect(centre: centre, size: label.size)
    if label.hasMarkersBefore {
      let row = Point(rect.x + 2, centre.y)
      let text = Point(
        row.x + Marker.width(of: label.markers) + Measured.EdgeLabel.gap, centre.y - label.text.height / 2)
      return [plate(rect, theme)] + Marker.row(label.markers, at: row, theme: theme)
        + label.text.drawn(from: text, colour: colour)
    }
    let row = Point(centre.x - Marker.width(of: label.markers) / 2, rect.y + 1 + Marker.diameter / 2)
    let text = Point(centre.x, rect.y + 1 + label.markersHeight)
    return [plate(rect, theme)]
      + Marker.row(label.markers, at: row, theme: theme)
      + label.text.drawn(from: text, colour: colour, anchor: .middle)
  }
}

extension Rect {
  var isEmpty: Bool { width <= 0 || height <= 0 }
}
