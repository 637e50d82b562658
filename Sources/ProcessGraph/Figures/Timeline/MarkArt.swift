/// Draws a mark of a timeline about its middle.
struct MarkArt {
  var theme: Theme

  /// From the middle of a mark to its edge, in points.
  static let radius = 4.2

  /// - Parameters:
  ///   - isPlanned: whether it is drawn hollow.
  ///   - r: from its middle to its edge.
  func drawn(
    _ meaning: MarkMeaning, at centre: Point, isPlanned: Bool, radius r: Double = radius
  ) -> [Element] {
    let looks = Looks.of(meaning)
    let colour = theme.line(looks.ink)
    let line = Shape.Line(colour: colour, width: 1.3)
    let fill = isPlanned ? theme.paper : colour
    func at(_ x: Double, _ y: Double) -> Point { centre + Point(x * r, y * r) }
    func shape(_ geometry: Shape.Geometry) -> [Element] { [.shape(Shape(geometry, fill: fill, line: line))] }
    switch looks.shape {
    case .disc:
      return shape(.rectangle(Rect(centre: centre, size: Size(2 * r - 0.4, 2 * r - 0.4)), radius: r - 0.2))
    case .diamond: return shape(.polygon([at(0, -1.15), at(1.15, 0), at(0, 1.15), at(-1.15, 0)]))
    case .square: return shape(.rectangle(Rect(centre: centre, size: Size(2 * r - 1.2, 2 * r - 1.2))))
    case .pennant: return shape(.polygon([at(-1, -0.8), at(1, -0.8), at(0, 1)]))
    case .post:
      let stroke = Shape.Line(colour: colour, width: 2)
      return [
        .shape(Shape(.polyline([at(0, -1.1), at(0, 1.1)]), line: stroke)),
        .shape(Shape(.polyline([at(-0.8, -1), at(0.8, -1)]), line: stroke)),
      ]
    }
  }

  /// One shape for several, with their number in it.
  func counted(_ meaning: MarkMeaning, _ count: Int, at centre: Point, isPlanned: Bool) -> [Element] {
    let colour = theme.line(Looks.of(meaning).ink)
    let width = max(13, Font.marker.width(of: String(count)) + 7)
    let rect = Rect(centre: centre, size: Size(width, 13))
    let radius = meaning == .contact ? 6.5 : 2
    let shape = Shape(
      .rectangle(rect, radius: radius), fill: isPlanned ? theme.paper : colour,
      line: .init(colour: colour, width: 1.3))
    let text = Lettering(
      String(count), at: Point(centre.x, centre.y + Font.marker.drop), font: .marker,
      colour: isPlanned ? colour : theme.paper, anchor: .middle)
    return [.shape(shape), .text(text)]
  }

  /// The month in which something happened on a day the file does not give.
  func month(from left: Double, to right: Double, at y: Double, _ meaning: MarkMeaning) -> [Element] {
    let line = Shape.Line(colour: theme.line(Looks.of(meaning).ink), width: 1)
    func stroke(_ a: Point, _ b: Point) -> Element { .shape(Shape(.polyline([a, b]), line: line)) }
    return [
      stroke(Point(left, y), Point(right, y)), stroke(Point(left, y - 3), Point(left, y + 3)),
      stroke(Point(right, y - 3), Point(right, y + 3)),
    ]
  }
}
