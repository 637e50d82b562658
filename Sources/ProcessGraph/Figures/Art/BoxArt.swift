/// Draws a node: its outline, then its texts.
struct BoxArt {
  var theme: Theme

  func drawn(_ box: Measured.Box, at rect: Rect, looks: Looks.Box, isPlanned: Bool) -> [Element] {
    let padding = looks.outline.padding
    let middle = rect.x + padding.left + (rect.width - padding.left - padding.right) / 2
    var elements = outline(looks, rect, isPlanned: isPlanned)
    let inner = rect.height - padding.top - padding.bottom
    var y = rect.y + padding.top + (inner - box.texts.reduce(0) { $0 + $1.height }) / 2
    for text in box.texts {
      elements += text.drawn(from: Point(middle, y), colour: theme.text, anchor: .middle)
      y += text.height
    }
    return elements
  }

  /// The outline alone, for the legend too.
  func outline(_ looks: Looks.Box, _ rect: Rect, isPlanned: Bool) -> [Element] {
    let line = Shape.Line(
      colour: theme.line(looks.ink), width: looks.lineWidth, dash: isPlanned ? Looks.planned : [])
    let outer = Shape(Self.geometry(looks.outline, rect), fill: theme.tint(looks.ink), line: line)
    let solid = Shape.Line(colour: line.colour, width: line.width)
    return [.shape(outer)]
      + Self.details(looks.outline, rect).map { .shape(Shape($0, fill: nil, line: solid)) }
  }

  private static func geometry(_ outline: Outline, _ r: Rect) -> Shape.Geometry {
    switch outline {
    case .square, .barred, .ruled: return .rectangle(r)
    case .rounded, .doubled: return .rectangle(r, radius: min(8, r.height / 3))
    case .pill: return .rectangle(r, radius: min(22, r.height / 2))
    case .chamfered:
      let cut = min(7, r.height / 4)
      let (u, v) = (cut / r.width, cut / r.height)
      return .polygon(
        [(u, 0), (1 - u, 0), (1, v), (1, 1 - v), (1 - u, 1), (u, 1), (0, 1 - v), (0, v)].map(r.corner))
    case .pointed:
      let u = min(9, r.height / 2) / r.width
      return .polygon([(u, 0), (1 - u, 0), (1, 0.5), (1 - u, 1), (u, 1), (0, 0.5)].map(r.corner))
    case .tabbed:
      let (u, v) = (min(30, r.width / 2) / r.width, 5 / r.height)
      return .polygon([(0, 0), (u, 0), (u + 4 / r.width, v), (1, v), (1, 1), (0, 1)].map(r.corner))
    case .page:
      let (u, v) = (fold(r) / r.width, fold(r) / r.height)
      return .polygon([(0, 0), (1 - u, 0), (1, v), (1, 1), (0, 1)].map(r.corner))
    case .flag:
      let u = min(10, r.height / 2) / r.width
      return .polygon([(0, 0), (1 - u, 0), (1, 0.5), (1 - u, 1), (0, 1)].map(r.corner))
    }
  }

  private static func details(_ outline: Outline, _ r: Rect) -> [Shape.Geometry] {
    switch outline {
    case .barred:
      let u = min(4.5, r.width / 6) / r.width
      return [u, 1 - u].map { .polyline([r.corner($0, 0), r.corner($0, 1)]) }
    case .ruled:
      let v = min(4, r.height / 6) / r.height
      return [v, 1 - v].map { .polyline([r.corner(0, $0), r.corner(1, $0)]) }
    case .doubled:
      return [.rectangle(r.inset(3), radius: min(5.5, r.height / 4))]
    case .page:
      let (u, v) = (fold(r) / r.width, fold(r) / r.height)
      return [.polyline([r.corner(1 - u, 0), r.corner(1 - u, v), r.corner(1, v)])]
    default: return []
    }
  }

  private static func fold(_ r: Rect) -> Double { min(9, r.height / 2.5) }
}
