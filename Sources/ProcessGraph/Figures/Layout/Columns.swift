/// The order of what stands in each column of a figure whose lines all run from one kind of box to another: from
/// processes to people, from papers to where they go.
///
/// One column keeps the order of the diagram: that with frames, else the first. In the other each box stands by the
/// middle one of the boxes that its lines join it to, and each label by the ends of its line. So one line more moves no
/// others past each other, and yet few lines cross.
struct Columns {
  /// Boxes of the layout from top to bottom, with the ends of frames: those that lines leave.
  let first: [Int]
  /// Labels, and the boxes that only join lines.
  let middle: [Int]
  /// Those that lines come to.
  let last: [Int]
  /// A frame lies in a column between two boxes that are not drawn, which come after the labels: Graphviz keeps no
  /// order within its clusters. Nil for an empty one.
  let frames: [DOT.Frame?]

  var all: [[Int]] { [first, middle, last].filter { !$0.isEmpty } }

  /// Nil where boxes of one kind send lines to others and receive some from them, or a frame is in two columns.
  init?(_ plan: Plan) {
    guard let sides = Sides(plan) else { return nil }
    let held = [sides.first, sides.last].map { Set($0.compactMap { plan.frames[$0] }) }
    if !held[0].isDisjoint(with: held[1]) { return nil }
    let frames = Self.frames(plan)
    func framed(_ boxes: [Int]) -> [Int] {
      frames.enumerated().flatMap { number, frame -> [Int] in
        let members = boxes.filter { plan.frames[$0] == number }
        return members.isEmpty ? [] : [frame!.head] + members + [frame!.foot]
      } + boxes.filter { plan.frames[$0] == nil }
    }
    let isLastFixed = sides.last.contains { plan.frames[$0] != nil }
    let (fixed, free) = isLastFixed ? (sides.last, sides.first) : (sides.first, sides.last)
    let column = framed(fixed)
    var order = Order(column)
    let other = framed(free.sorted { (order[sides.partners[$0]], $0) < (order[sides.partners[$1]], $1) })
    order.add(other)
    (first, last) = isLastFixed ? (other, column) : (column, other)
    middle = sides.between.sorted {
      (order[$0.to], order[$0.from], $0.box) < (order[$1.to], order[$1.from], $1.box)
    }.map(\.box)
    self.frames = frames
  }

  private static func frames(_ plan: Plan) -> [DOT.Frame?] {
    var next = plan.rooms.count
    return plan.measured.frames.indices.map { number in
      guard plan.frames.contains(number) else { return nil }
      defer { next += 2 }
      return DOT.Frame(head: next, foot: next + 1)
    }
  }
}

/// The boxes of a diagram by what lines do to them.
private struct Sides {
  private(set) var first: [Int] = []
  private(set) var last: [Int] = []
  /// What each box is joined to, directly or by a box that joins lines.
  private(set) var partners: [[Int]]
  /// Labels and the boxes that join lines, with those on both sides.
  private(set) var between: [(box: Int, to: [Int], from: [Int])] = []

  init?(_ plan: Plan) {
    let nodes = plan.measured.diagram.nodes
    let kinds = nodes.map { $0.stands.isEmpty ? nil : $0.meaning.family }
    let across = plan.ends.filter { kinds[$0.from] != kinds[$0.to] }
    let receiving = Set(across.compactMap { kinds[$0.to] })
    if receiving.isEmpty || !receiving.isDisjoint(with: across.compactMap { kinds[$0.from] }) { return nil }
    for (box, kind) in kinds.enumerated() {
      guard let kind else {
        if plan.frames[box] != nil { return nil }
        continue
      }
      if receiving.contains(kind) { last.append(box) } else { first.append(box) }
    }
    partners = nodes.map { _ in [] }
    let joints = kinds.indices.filter { kinds[$0] == nil }.map { joint in
      (
        box: joint, to: across.filter { $0.from == joint }.map(\.to),
        from: across.filter { $0.to == joint }.map(\.from)
      )
    }
    let direct = across.filter { kinds[$0.from] != nil && kinds[$0.to] != nil }
    for (to, from) in joints.map({ ($0.to, $0.from) }) + direct.map({ ([$0.to], [$0.from]) }) {
      for box in from { partners[box] += to }
      for box in to { partners[box] += from }
    }
    between = joints
    for (label, ends) in zip(plan.labels, plan.ends) {
      let isWithin = kinds[ends.from] == kinds[ends.to]
      // A line from box to box of one column goes round by its label, which only the first column has room for.
      if isWithin, label == nil || kinds[ends.to].map(receiving.contains) ?? true { return nil }
      if let label { between.append((label, isWithin ? partners[ends.to] : [ends.to], [ends.from])) }
    }
  }
}

/// Where boxes stand in their columns.
private struct Order {
  private var places: [Int: Int] = [:]

  init(_ column: [Int]) { add(column) }

  mutating func add(_ column: [Int]) { places.merge(column.enumerated().map { ($1, $0) }) { $1 } }

  /// Where something stands by its partners: by the middle one, or the middle two. These are boxes and no mean of
  /// numbers, so that another one that comes between them changes nothing.
  subscript(partners: [Int]) -> Key {
    let all = partners.compactMap { places[$0] }.sorted()
    return all.isEmpty
      ? Key(low: .max, high: .max) : Key(low: all[(all.count - 1) / 2], high: all[all.count / 2])
  }

  struct Key: Comparable {
    var low, high: Int
    static func < (a: Self, b: Self) -> Bool { (a.low, a.high) < (b.low, b.high) }
  }
}
