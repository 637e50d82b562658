/// Draws the bar of a hold: hatched as far as it has lasted, so that it can be told from a process in black and white.
struct HoldArt {
  var theme: Theme

  private var looks: Looks.Line { Looks.of(EdgeMeaning.hold) }
  private var colour: Colour { theme.line(looks.ink) }

  /// The part that has lasted already; one without an end ends in a point.
  func past(_ rect: Rect, goesOn: Bool) -> [Element] {
    let point = goesOn ? min(5, rect.width) : 0
    let corners = [
      rect.corner(0, 0), Point(rect.maxX - point, rect.y), Point(rect.maxX, goesOn ? rect.centre.y : rect.y),
      goesOn ? Point(rect.maxX - point, rect.maxY) : rect.corner(1, 1), rect.corner(0, 1),
    ]
    let line = Shape.Line(colour: colour, width: 1.1)
    return [.shape(Shape(.polygon(corners), fill: theme.tint(looks.ink)))]
      + hatching(rect, upTo: rect.maxX - point)
      + [.shape(Shape(.polygon(corners), line: line))]
  }

  private func hatching(_ rect: Rect, upTo right: Double) -> [Element] {
    let slant = rect.height * 0.7
    return stride(from: rect.x + 4, to: right - slant, by: 5).map { x in
      let stroke = [Point(x, rect.maxY), Point(x + slant, rect.y)]
      return .shape(Shape(.polyline(stroke), line: .init(colour: colour, width: 0.7)))
    }
  }

  /// The part still to come.
  func ahead(_ rect: Rect) -> [Element] {
    let line = Shape.Line(colour: colour, width: 1.1, dash: Looks.planned)
    return [.shape(Shape(.rectangle(rect), fill: theme.paper, line: line))]
  }

  /// What a hold that has an end comes up against.
  func end(_ rect: Rect) -> [Element] {
    let end = [Point(rect.maxX, rect.y - 1), Point(rect.maxX, rect.maxY + 1)]
    return [.shape(Shape(.polyline(end), line: .init(colour: colour, width: 3)))]
  }
}
