/// Draws an edge: its line, then what stands at its ends.
struct LineArt {
  var theme: Theme

  static let headLength = 9.0

  /// A line, or its part before or after its label.
  func drawn(_ route: Route, strand: Plan.Strand, looks: Looks.Line, isPlanned: Bool) -> [Element] {
    let curve = route.curve
    guard let start = curve.points.first, let end = curve.points.last, curve.points.count >= 4 else {
      return []
    }
    let colour = theme.line(looks.ink)
    let dash = isPlanned ? Looks.planned : looks.dash
    let target = route.tip ?? end
    let direction = (target - curve.points[curve.points.count - 2]).unit
    // The line goes on under a filled head, which hides its end, and up to one of strokes.
    let reach = looks.head.isFilled ? end + direction : target
    let whole = Curve(points: curve.points + [end, reach, reach])
    var elements: [Element] = []
    if looks.isDouble {
      let wide = Shape.Line(colour: colour, width: looks.lineWidth * 2 + 2, dash: dash)
      elements = [.shape(Shape(.curve(whole), line: wide))]
      elements += [.shape(Shape(.curve(whole), line: .init(colour: theme.paper, width: 2)))]
    } else {
      elements = [
        .shape(Shape(.curve(whole), line: .init(colour: colour, width: looks.lineWidth, dash: dash)))
      ]
    }
    let away = (start - curve.points[1]).unit
    let pen = Pen(colour: colour, paper: theme.paper, width: looks.lineWidth, isHollow: isPlanned)
    if strand.isFirst { elements += pen.tip(looks.tail, at: start, towards: away) }
    if strand.isLast { elements += pen.tip(looks.head, at: target, towards: direction) }
    return elements
  }
}

/// Draws arrowheads and their like.
private struct Pen {
  var colour, paper: Colour
  var width: Double
  var isHollow: Bool

  func tip(_ tip: Tip, at point: Point, towards direction: Point) -> [Element] {
    let half = 3.6 + width * 0.7
    let side = direction.normal * half
    let back = point - direction * LineArt.headLength
    switch tip {
    case .none: return []
    case .arrow: return [filled([point, back + side, back - side])]
    case .vee: return [stroked([back + side, point, back - side])]
    case .dot:
      let rect = Rect(centre: point - direction * 3.5, size: Size(7, 7))
      return [.shape(Shape(.rectangle(rect, radius: 3.5), fill: ground, line: line(1.2)))]
    case .diamond:
      let middle = point - direction * 5
      return [filled([point, middle + side * 0.8, point - direction * 10, middle - side * 0.8])]
    case .bar:
      return [stroked([point - direction + side * 1.6, point - direction - side * 1.6], 2.4)]
    case .cross:
      let (a, b) = (direction * 4 + side, direction * 4 - side)
      let middle = point - direction * 5
      return [stroked([middle - a, middle + a], 1.8), stroked([middle - b, middle + b], 1.8)]
    case .stop:
      let foot = point - direction * 1.2
      return [
        filled([foot, back + side, back - side]),
        stroked([foot + side * 1.35, foot - side * 1.35], 2.4),
      ]
    }
  }

  private var ground: Colour { isHollow ? paper : colour }

  private func line(_ width: Double) -> Shape.Line { Shape.Line(colour: colour, width: width) }

  private func filled(_ points: [Point]) -> Element {
    .shape(Shape(.polygon(points), fill: ground, line: line(1.1)))
  }

  private func stroked(_ points: [Point], _ width: Double? = nil) -> Element {
    .shape(Shape(.polyline(points), line: line(width ?? max(1.2, self.width))))
  }
}

extension Tip {
  fileprivate var isFilled: Bool { self == .arrow || self == .stop }
}
