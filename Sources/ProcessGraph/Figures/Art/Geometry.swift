/// A point in printer's points, y downwards.
struct Point: Hashable, Sendable {
  var x, y: Double

  init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

  static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }
  /// The same direction, one point long; to the right where there is no direction.
  var unit: Point { length > 0 ? self * (1 / length) : Point(1, 0) }
  /// Turned a quarter to its right, as seen with y downwards.
  var normal: Point { Point(-y, x) }
}

struct Size: Hashable, Sendable {
  var width, height: Double

  init(_ width: Double, _ height: Double) { (self.width, self.height) = (width, height) }

  func isWithin(_ room: Size) -> Bool { width <= room.width && height <= room.height }
}

struct Rect: Hashable, Sendable {
  var x, y, width, height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  init(centre: Point, size: Size) {
    self.init(
      x: centre.x - size.width / 2, y: centre.y - size.height / 2, width: size.width, height: size.height)
  }

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var centre: Point { Point(x + width / 2, y + height / 2) }

  func inset(_ by: Double) -> Rect {
    Rect(x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by)
  }

  /// From its upper edge to the lower one of a rectangle beneath it.
  func down(to other: Rect) -> Rect { Rect(x: x, y: y, width: width, height: other.maxY - y) }

  func contains(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }

  func contains(_ point: Point) -> Bool { point.x > x && point.x < maxX && point.y > y && point.y < maxY }

  func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Points on its outline.
  func corner(_ u: Double, _ v: Double) -> Point { Point(x + u * width, y + v * height) }
}

/// A smooth line: its start, then three points for each cubic Bézier piece.
struct Curve: Hashable, Sendable {
  var points: [Point]

  /// Points along the curve, close enough together that straight lines between them look smooth.
  func flattened(pieces: Int = 16) -> [Point] {
    guard let start = points.first else { return [] }
    var result = [start]
    for i in stride(from: 1, to: points.count - 2, by: 3) {
      let (a, b, c, d) = (points[i - 1], points[i], points[i + 1], points[i + 2])
      for step in 1...pieces {
        let t = Double(step) / Double(pieces)
        let s = 1 - t
        let outer = a * (s * s * s) + d * (t * t * t)
        result.append(outer + b * (3 * s * s * t) + c * (3 * s * t * t))
      }
    }
    return result
  }

  func moved(by offset: Point) -> Curve { Curve(points: points.map { $0 + offset }) }
}
