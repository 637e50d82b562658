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
    routes = layout.edges.map { Route(curve: $0, tip: nil) }
    boxes = layout.nodes
    for (i, box) in plan.measured.boxes.enumerated() {
      boxes[i] = Rect(centre: boxes[i].centre, size: box.size)
    }
  }

  private struct Dock: Hashable {
    var box: Int
    var side: Side
  }

  private struct End {
    var strand: Int
    var isStart: Bool
    /// Where the line comes from or goes to, along the side.
    var order: Double
  }

  private mutating func dock(hasHead: [Bool]) {
    var docks: [Dock: [End]] = [:]
    for (i, strand) in strands.enumerated()
    where routes[i].curve.points.count >= 4 && strand.from != strand.to {
      let (a, b) = (boxes[strand.from], boxes[strand.to])
      let side = Side(from: a, to: b)
      routes[i].curve.trim(beyond: side, of: a)
      routes[i].curve.reverse()
      routes[i].curve.trim(beyond: side.opposite, of: b)
      routes[i].curve.reverse()
      let points = routes[i].curve.points
      let start = side.order(of: points[3], seenFrom: a)
      let end = side.opposite.order(of: points[points.count - 4], seenFrom: b)
      docks[Dock(box: strand.from, side: side), default: []].append(
        End(strand: i, isStart: true, order: start))
      docks[Dock(box: strand.to, side: side.opposite), default: []]
        .append(End(strand: i, isStart: false, order: end))
    }
    for (dock, ends) in docks {
      let ordered = ends.sorted { ($0.order, $0.strand) < ($1.order, $1.strand) }
      for (end, point) in zip(ordered, dock.side.slots(ends.count, on: boxes[dock.box])) {
        let head = !end.isStart && hasHead[end.strand]
        if !end.isStart { routes[end.strand].curve.reverse() }
        routes[end.strand].curve.begin(
          at: point + dock.side.outward * (head ? LineArt.headLength : 0), dock.side)
        if !end.isStart { routes[end.strand].curve.reverse() }
        if head { routes[end.strand].tip = point }
      }
    }
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

  private var isUpright: Bool { self == .left || self == .right }

  /// How far a point lies outside a box on this side.
  func distance(of point: Point, from box: Rect) -> Double {
    let middle = middle(of: box)
    return (point.x - middle.x) * outward.x + (point.y - middle.y) * outward.y
  }

  private func middle(of box: Rect) -> Point {
    Point(box.centre.x + outward.x * box.width / 2, box.centre.y + outward.y * box.height / 2)
  }

  /// The slope at which a point is seen: what orders lines along the side.
  fileprivate func order(of point: Point, seenFrom box: Rect) -> Double {
    let away = max(4, distance(of: point, from: box))
    return (isUpright ? point.y - box.centre.y : point.x - box.centre.x) / away
  }

  /// Points about the middle of the side, clear of the corners.
  fileprivate func slots(_ count: Int, on box: Rect) -> [Point] {
    let length = isUpright ? box.height : box.width
    let step = count > 1 ? min(16, max(0, length - 20) / Double(count - 1)) : 0
    let along = isUpright ? Point(0, 1) : Point(1, 0)
    return (0..<count).map { i in middle(of: box) + along * (step * (Double(i) - Double(count - 1) / 2)) }
  }
}

extension Curve {
  fileprivate mutating func reverse() { points.reverse() }

  /// Drops the pieces at its beginning that do not yet get clear of a box.
  fileprivate mutating func trim(beyond side: Side, of box: Rect) {
    while points.count > 4, side.distance(of: points[3], from: box) < 12 { points.removeFirst(3) }
  }

  /// Makes it begin at a point and leave it straight.
  fileprivate mutating func begin(at point: Point, _ side: Side) {
    let ahead = points[3] - point
    let reach = min(36, max(4, (ahead.x * side.outward.x + ahead.y * side.outward.y) * 0.45))
    points[0] = point
    points[1] = point + side.outward * reach
  }
}
