/// Where a line runs: its curve, and where its arrowhead ends, if it has one.
struct Route: Hashable, Sendable {
  var curve: Curve
  var tip: Point?
}

/// Moves the ends of lines to the sides of boxes: out on one side, in on the opposite one, level, evenly spread,
/// and in the order in which they come. Graphviz aims every line at the middle of its box, so that arrowheads
/// crowd the corners.
struct Docking {
  private var boxes: [Rect]
  /// The boxes with some air around them, then the titles of frames.
  private let obstacles: [Rect]
  private let strands: [Plan.Strand]
  private var routes: [Route]

  /// The routes of a plan's strands.
  static func routes(_ plan: Plan, _ layout: Layout) -> [Route] {
    var docking = Docking(plan, layout)
    docking.dock(
      hasHead: plan.strands.map { strand in
        strand.isLast && Looks.of(plan.measured.diagram.edges[strand.line].meaning).head != .none
      })
    return docking.routes
  }

  private init(_ plan: Plan, _ layout: Layout) {
    strands = plan.strands
    routes = zip(plan.strands, layout.edges).map { strand, curve in
      let isTurned = plan.turned.contains(strand.line)
      return Route(curve: isTurned ? Curve(points: curve.points.reversed()) : curve, tip: nil)
    }
    var boxes = layout.nodes
    for (i, box) in plan.measured.boxes.enumerated() {
      boxes[i] = Rect(centre: boxes[i].centre, size: box.size)
    }
    self.boxes = boxes
    obstacles =
      boxes.map { $0.inset(-4) }
      + zip(plan.measured.frames, layout.clusters).map { Picture.place(of: $0, in: $1) }
  }

  private struct Dock: Hashable {
    var box: Int
    var side: Side
  }

  private struct End {
    var strand: Int
    var isStart: Bool
    /// The slope at which the line goes away: what orders lines along the side.
    var order: Double
    /// Where along the side it would best stand.
    var wish: Double

    init(_ strand: Int, isStart: Bool, seeing point: Point, from box: Rect, _ side: Side) {
      (self.strand, self.isStart) = (strand, isStart)
      order = side.order(of: point, seenFrom: box)
      wish = side.isUpright ? point.y : point.x
    }
  }

  /// Whether a plain curve from box to box would run through another box, a label or the title of a frame.
  private func isObstructed(_ strand: Plan.Strand, _ side: Side) -> Bool {
    let (start, end) = (side.middle(of: boxes[strand.from]), side.opposite.middle(of: boxes[strand.to]))
    var plain = Curve(points: [start, end, start, end])
    plain.straighten(side)
    let points = plain.flattened(pieces: 12).dropFirst().dropLast()
    return obstacles.indices.contains { i in
      i != strand.from && i != strand.to && points.contains { obstacles[i].contains($0) }
    }
  }

  private mutating func dock(hasHead: [Bool]) {
    var docks: [Dock: [End]] = [:]
    var sides: [Int: Side] = [:]
    for (i, strand) in strands.enumerated()
    where routes[i].curve.points.count >= 4 && strand.from != strand.to {
      let (a, b) = (boxes[strand.from], boxes[strand.to])
      let side = Side(from: a, to: b)
      sides[i] = side
      var (next, last) = (b.centre, a.centre)
      if isObstructed(strand, side) {
        routes[i].curve.clear(a, side)
        routes[i].curve.reverse()
        routes[i].curve.clear(b, side.opposite)
        routes[i].curve.reverse()
        let points = routes[i].curve.points
        (next, last) = (points[3], points[points.count - 4])
      } else {
        routes[i].curve.points = [a.centre, b.centre, a.centre, b.centre]
      }
      docks[Dock(box: strand.from, side: side), default: []]
        .append(End(i, isStart: true, seeing: next, from: a, side))
      docks[Dock(box: strand.to, side: side.opposite), default: []]
        .append(End(i, isStart: false, seeing: last, from: b, side.opposite))
    }
    for (dock, ends) in docks {
      let ordered = ends.sorted { ($0.order, $0.strand) < ($1.order, $1.strand) }
      for (end, place) in zip(ordered, dock.side.slots(ordered.map(\.wish), on: boxes[dock.box])) {
        if end.isStart {
          routes[end.strand].curve.points[0] = place
        } else {
          let isHeaded = hasHead[end.strand]
          if isHeaded { routes[end.strand].tip = place }
          let last = routes[end.strand].curve.points.count - 1
          routes[end.strand].curve.points[last] =
            place + dock.side.outward * (isHeaded ? LineArt.headLength : 0)
        }
      }
    }
    for (i, side) in sides { routes[i].curve.straighten(side) }
  }
}

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

  var opposite: Side { [.left: .right, .right: .left, .top: .bottom, .bottom: .top][self]! }

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
  fileprivate func order(of point: Point, seenFrom box: Rect) -> Double {
    let away = max(4, distance(of: point, from: box))
    return (isUpright ? point.y - box.centre.y : point.x - box.centre.x) / away
  }

  /// Points of the side as near as can be to those wished for, apart from each other and clear of the corners.
  fileprivate func slots(_ wishes: [Double], on box: Rect) -> [Point] {
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

extension Curve {
  fileprivate mutating func reverse() { points.reverse() }

  /// Replaces its beginning, up to where it is well clear of a box, by one piece that can be bent.
  fileprivate mutating func clear(_ box: Rect, _ side: Side) {
    let enough = 22.0
    for i in stride(from: 0, to: points.count - 3, by: 3)
    where side.distance(of: points[i + 3], from: box) > enough {
      let piece = Array(points[i...i + 3])
      let cut =
        (1...16).map { Double($0) / 16 }.first { t in
          side.distance(of: piece.split(t).left[3], from: box) >= enough
        } ?? 1
      let (left, right) = piece.split(cut)
      let tangent = (left[3] - left[2]).unit
      let back = left[3] - tangent * ((left[3] - side.middle(of: box)).length * 0.4)
      points = [left[0], left[0], back, left[3]] + (cut < 1 ? right.dropFirst() : []) + points[(i + 4)...]
      return
    }
    points = [points[0], points[0], points[points.count - 1], points[points.count - 1]]
  }

  /// Makes it leave one box and meet the other straight.
  fileprivate mutating func straighten(_ side: Side) {
    let last = points.count - 1
    let share = last == 3 ? 0.5 : 0.6
    let (start, end) = (points[0], points[last])
    let ahead = (points[3] - start).along(side.outward)
    let behind = (end - points[last - 3]).along(side.outward)
    points[1] = start + side.outward * max(2, min(ahead * share, 60))
    points[last - 1] = end - side.outward * max(2, min(behind * share, 60))
  }
}

extension Point {
  /// How far it goes in a direction of length one.
  fileprivate func along(_ direction: Point) -> Double { x * direction.x + y * direction.y }
}

extension [Point] {
  /// A cubic piece in two, by de Casteljau.
  fileprivate func split(_ t: Double) -> (left: [Point], right: [Point]) {
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let (p, q, r) = (between(self[0], self[1]), between(self[1], self[2]), between(self[2], self[3]))
    let (u, v) = (between(p, q), between(q, r))
    let middle = between(u, v)
    return ([self[0], p, u, middle], [middle, v, r, self[3]])
  }
}
