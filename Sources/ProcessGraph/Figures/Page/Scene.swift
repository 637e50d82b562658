/// A page ready to be written in any format: nothing but shapes and lines of text at their places.
struct Scene: Sendable {
  /// Prefix of the ids.
  var id: ID
  var caption: Caption
  /// How large it is printed, in points.
  var printed: Size
  /// In the page's own points, in the same proportions.
  var size: Size
  /// What lies between its margins, down to the last thing on it.
  var content: Rect
  var elements: [Element]
  var fit: Fit
}

extension Scene {
  /// Only what lies between the margins, for a page that has its own.
  var cropped: Scene {
    let view = content.inset(-Self.air)
    let scale = printed.width / size.width
    var scene = self
    scene.size = Size(view.width, view.height)
    scene.printed = Size(view.width * scale, view.height * scale)
    scene.content = Rect(x: Self.air, y: Self.air, width: content.width, height: content.height)
    // The first of its elements is the paper.
    let paper = Rect(x: 0, y: 0, width: view.width, height: view.height)
    scene.elements = elements.dropFirst().map { $0.moved(by: Point(-view.x, -view.y)) }
    if case .shape(var shape)? = elements.first {
      shape.geometry = .rectangle(paper)
      scene.elements.insert(.shape(shape), at: 0)
    }
    return scene
  }

  /// Lines and letters reach a little beyond their places.
  static let air = 1.0
}

enum Element: Hashable, Sendable {
  case shape(Shape)
  case text(Lettering)
  case group(Grouping)
  /// Where the number of a finding stands: in a paper it leads to the finding. Nothing is drawn for it.
  case lead(to: Int, from: Rect)
}

/// Elements that mean one thing together.
struct Grouping: Hashable, Sendable {
  var id: ID
  /// What it is, in words: a screen reader says it.
  var title: String
  var elements: [Element]
}

struct Shape: Hashable, Sendable {
  var geometry: Geometry
  var fill: Colour?
  var line: Line?

  init(_ geometry: Geometry, fill: Colour? = nil, line: Line? = nil) {
    (self.geometry, self.fill, self.line) = (geometry, fill, line)
  }

  enum Geometry: Hashable, Sendable {
    case rectangle(Rect, radius: Double = 0)
    case polygon([Point])
    case polyline([Point])
    case curve(Curve)
  }

  struct Line: Hashable, Sendable {
    var colour: Colour
    var width: Double
    /// On, off, in points; empty for a solid line.
    var dash: [Double] = []
  }
}

/// One line of text.
struct Lettering: Hashable, Sendable {
  var text: String
  /// On the baseline: its start, middle or end.
  var point: Point
  var font: Font
  var colour: Colour
  var anchor: Anchor

  enum Anchor: String, Sendable { case start, middle, end }

  init(_ text: String, at point: Point, font: Font, colour: Colour, anchor: Anchor = .start) {
    (self.text, self.point, self.font) = (text, point, font)
    (self.colour, self.anchor) = (colour, anchor)
  }

  /// The rectangle it covers, by our measures.
  var bounds: Rect {
    let width = font.width(of: text)
    let x =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Rect(x: x, y: point.y - font.size * 0.74, width: width, height: font.size * 0.96)
  }
}

extension Paragraph {
  /// - Parameter top: of the paragraph: its left end, middle or right end.
  func drawn(from top: Point, colour: Colour, anchor: Lettering.Anchor = .start) -> [Element] {
    lines.enumerated().map { i, line in
      let middle = top.y + (Double(i) + 0.5) * font.lineHeight
      return .text(
        Lettering(line, at: Point(top.x, middle + font.drop), font: font, colour: colour, anchor: anchor))
    }
  }
}

extension Element {
  func moved(by offset: Point) -> Element {
    switch self {
    case .shape(var shape):
      shape.geometry = shape.geometry.moved(by: offset)
      return .shape(shape)
    case .text(var text):
      text.point = text.point + offset
      return .text(text)
    case .group(var group):
      group.elements = group.elements.map { $0.moved(by: offset) }
      return .group(group)
    case .lead(let number, let rect):
      return .lead(
        to: number,
        from: Rect(x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height))
    }
  }

  /// Where numbers of findings stand in it.
  var leads: [(number: Int, rect: Rect)] {
    switch self {
    case .shape, .text: []
    case .group(let group): group.elements.flatMap(\.leads)
    case .lead(let number, let rect): [(number, rect)]
    }
  }
}

extension Shape.Geometry {
  func moved(by offset: Point) -> Self {
    switch self {
    case .rectangle(var rect, let radius):
      (rect.x, rect.y) = (rect.x + offset.x, rect.y + offset.y)
      return .rectangle(rect, radius: radius)
    case .polygon(let points): return .polygon(points.map { $0 + offset })
    case .polyline(let points): return .polyline(points.map { $0 + offset })
    case .curve(let curve): return .curve(curve.moved(by: offset))
    }
  }
}
