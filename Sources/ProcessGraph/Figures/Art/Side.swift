/// A side of a box.
enum Side: Hashable {
  case left, right, top, bottom

  /// The side of a box on which a line to another leaves it.
  init(from a: Rect, to b: Rect) {
    if b.x >= a.maxX {
      self = .right
    } else if b.maxX <= a.x {
      self = .left
    } else {
      self = b.centre.y >= a.centre.y ? .bottom : .top
    }
  }

  var opposite: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .top: .bottom
    case .bottom: .top
    }
  }

  var outward: Point {
    switch self {
    case .left: Point(-1, 0)
    case .right: Point(1, 0)
    case .top: Point(0, -1)
    case .bottom: Point(0, 1)
    }
  }

  var isUpright: Bool { self == .left || self == .right }

  /// How far a point lies outside a box on this side.
  func distance(of point: Point, from box: Rect) -> Double {
    let middle = middle(of: box)
    return (point.x - middle.x) * outward.x + (point.y - middle.y) * outward.y
  }

  func middle(of box: Rect) -> Point {
    Point(box.centre.x + outward.x * box.width / 2, box.centre.y + outward.y * box.height / 2)
  }

  /// The slope at which a point is seen: what orders lines along the side.
  func order(of point: Point, seenFrom box: Rect) -> Double {
    let away = max(4, distance(of: point, from: box))
    return (isUpright ? point.y - box.centre.y : point.x - box.centre.x) / away
  }

  /// Points of the side as near as can be to those wished for, apart from each other and clear of the corners.
  func slots(_ wishes: [Double], on box: Rect) -> [Point] {
    let (low, high) = isUpright ? (box.y + 12, box.maxY - 11) : (box.x + 12, box.maxX - 12)
    guard high > low else { return wishes.map { _ in self.middle(of: box) } }
    let step = min(14, (high - low) / Double(max(1, wishes.count - 1)))
    var places: [Double] = []
    for wish in wishes { places.append(max(places.last.map { $0 + step } ?? low, min(high, max(low, wish)))) }
    var limit = high
    for i in places.indices.reversed() {
      places[i] = min(places[i], limit)
      limit = places[i] - step
    }
    return places.map { place in
      isUpright ? Point(self.middle(of: box).x, place) : Point(place, self.middle(of: box).y)
    }
  }
}
