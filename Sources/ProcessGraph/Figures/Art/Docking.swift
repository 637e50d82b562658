/// Where a line runs: its curve, and where its arrowhead ends, if it has one.
struct Route: Hashable, Sendable {
  var curve: Curve
  var tip: Point?
}

/// Moves the ends of lines to the sides of boxes: out on one side, in on the opposite one, level, evenly spread,
/// and in the order in which they come. Graphviz aims every line at the middle of its box, so that arrowheads
/// crowd the corners.
struct Docking {
  private let boxes: [Rect]
  /// The boxes with some air around them, then the titles of frames.
  private let obstacles: [Rect]
  private let strands: [Plan.Strand]
  private var routes: [Route]
  /// The sides on which each strand leaves its box and meets the other.
  private var sides: [Int: (start: Side, end: Side)] = [:]
  /// How many of the boxes are drawn as such; labels follow.
  private let count: Int

  /// The routes of a plan's strands.
  static func routes(_ plan: Plan, _ layout: Layout) -> [Route] {
    var docking = Docking(plan, layout)
    let hasHead = plan.strands.map { strand in
      strand.isLast && Looks.of(plan.measured.diagram.edges[strand.line].meaning).head != .none
    }
    for (dock, ends) in docking.choose() { docking.place(ends, at: dock, hasHead: hasHead) }
    for (i, sides) in docking.sides { docking.routes[i].curve.straighten(sides.start, sides.end) }
    return docking.routes
  }

  private init(_ plan: Plan, _ layout: Layout) {
    (strands, count) = (plan.strands, plan.measured.boxes.count)
    routes = zip(plan.strands, layout.edges).map { strand, curve in
      Route(curve: plan.isTurned(strand) ? Curve(points: curve.points.reversed()) : curve, tip: nil)
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
  private func isObstructed(_ strand: Plan.Strand, _ side: Side, _ other: Side) -> Bool {
    let (start, end) = (side.middle(of: boxes[strand.from]), other.middle(of: boxes[strand.to]))
    var plain = Curve(points: [start, end, start, end])
    plain.straighten(side, other)
    let points = plain.flattened(pieces: 12).dropFirst().dropLast()
    return obstacles.indices.contains { i in
      i != strand.from && i != strand.to && points.contains { obstacles[i].contains($0) }
    }
  }

  /// The side on which a line leaves or meets a box: the upper or the lower one, where another box stands close before
  /// the side itself and the line goes past it. In the gap between the two, lines would be a knot.
  private func open(_ side: Side, of box: Int, towards target: Int) -> Side {
    let own = boxes[box]
    let way: Side = boxes[target].centre.y > own.centre.y ? .bottom : .top
    guard box < count, side.isUpright, way.distance(of: boxes[target].centre, from: own) > 12 else {
      return side
    }
    let isShut = boxes[..<count].indices.contains { other in
      other != box && other != target && boxes[other].y < own.maxY && own.y < boxes[other].maxY
        && (0...30).contains(side.distance(of: side.opposite.middle(of: boxes[other]), from: own))
    }
    return isShut ? way : side
  }

  /// Gives every end of every line a side of its box.
  private mutating func choose() -> [Dock: [End]] {
    var docks: [Dock: [End]] = [:]
    for (i, strand) in strands.enumerated() {
      guard routes[i].curve.points.count >= 4, strand.from != strand.to else { continue }
      let (a, b) = (boxes[strand.from], boxes[strand.to])
      let side = Side(from: a, to: b)
      let start = open(side, of: strand.from, towards: strand.to)
      let end = open(side.opposite, of: strand.to, towards: strand.from)
      var (next, last) = (b.centre, a.centre)
      if isObstructed(strand, start, end) {
        routes[i].curve.clear(a, start)
        routes[i].curve.points.reverse()
        routes[i].curve.clear(b, end)
        routes[i].curve.points.reverse()
        let points = routes[i].curve.points
        (next, last) = (points[3], points[points.count - 4])
      } else {
        routes[i].curve.points = [a.centre, b.centre, a.centre, b.centre]
      }
      sides[i] = (start, end)
      docks[Dock(box: strand.from, side: start), default: []]
        .append(End(i, isStart: true, seeing: next, from: a, start))
      docks[Dock(box: strand.to, side: end), default: []]
        .append(End(i, isStart: false, seeing: last, from: b, end))
    }
    return docks
  }

  /// Gives every end its place on its side.
  private mutating func place(_ ends: [End], at dock: Dock, hasHead: [Bool]) {
    let ordered = ends.sorted { ($0.order, $0.strand) < ($1.order, $1.strand) }
    for (end, place) in zip(ordered, dock.side.slots(ordered.map(\.wish), on: boxes[dock.box])) {
      let i = end.strand
      if end.isStart {
        routes[i].curve.points[0] = place
      } else {
        if hasHead[i] { routes[i].tip = place }
        let head = dock.side.outward * (hasHead[i] ? LineArt.headLength : 0)
        routes[i].curve.points[routes[i].curve.points.count - 1] = place + head
      }
    }
  }
}
