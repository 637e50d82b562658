/// In which column each box of a layout stands: the same for boxes of any size, so that one layout tells how much room
/// others of the same boxes and lines take at least.
///
/// `@unchecked Sendable`: what is known is touched only under the lock. Layouts are made under it too, so that a trial
/// waits for what another is about to learn; Graphviz would have it wait in any case.
final class KnownColumns: @unchecked Sendable {
  private let lock = Lock()
  private var columns: [Int]?

  /// The size of the layout of a plan, without its lines; nil where that is not wanted.
  ///
  /// - Parameter isWanted: whether a layout may have a size. It is asked of what every layout takes at least, too, and
  ///   must not want a larger one where it does not want a smaller.
  func size(of plan: Plan, where isWanted: (Size) -> Bool) throws(DrawingError) -> Size? {
    if !isWanted(plan.leastSize) { return nil }
    lock.take()
    defer { lock.leave() }
    if let columns, columns.count == plan.rooms.count, !isWanted(plan.leastSize(inColumns: columns)) {
      return nil
    }
    let (size, found) = try Drawing.sizeWithoutLines(plan)
    columns = found
    return size
  }
}

extension Plan {
  /// No layout is smaller, in points.
  var leastSize: Size {
    guard let columns else { return Size(longestChain, 0) }
    var ofBox = [Int](repeating: 0, count: rooms.count)
    for (number, column) in columns.all.enumerated() {
      for box in column where box < ofBox.count { ofBox[box] = number }
    }
    return leastSize(inColumns: ofBox)
  }

  /// No layout is smaller whose boxes and labels stand in these columns.
  func leastSize(inColumns columns: [Int]) -> Size {
    var widths: [Int: Double] = [:]
    var heights: [Int: Double] = [:]
    for (room, column) in zip(rooms, columns) {
      widths[column] = max(widths[column] ?? 0, room.width)
      heights[column] = (heights[column] ?? -DOT.rowGap) + DOT.rowGap + room.height
    }
    let width = widths.values.sorted().reduce(-measured.widths.gap) { $0 + measured.widths.gap + $1 }
    return Size(max(0, width - rounding), max(0, (heights.values.max() ?? 0) - rounding))
  }

  /// How wide the longest chain of boxes and labels is, each in a column to the right of the one before.
  private var longestChain: Double {
    let (widths, gap) = (rooms.map(\.width), measured.widths.gap)
    // A line from a box to itself leads to no other column.
    var steps = strands.filter { ends[$0.line].from != ends[$0.line].to }.map { strand in
      isTurned(strand) ? (from: strand.to, to: strand.from, gap: gap) : (strand.from, strand.to, gap)
    }
    steps += neighbours.map { ($0.left, $0.right, $0.isPastLabel ? 2 * gap : gap) }
    var reach = widths
    // A chain has no more steps than there are boxes.
    for _ in widths {
      var isDone = true
      for (from, to, gap) in steps where reach[from] + gap + widths[to] > reach[to] {
        (reach[to], isDone) = (reach[from] + gap + widths[to], false)
      }
      if isDone { break }
    }
    return (reach.max() ?? 0) - rounding
  }

  /// Graphviz places boxes by whole points.
  private var rounding: Double { Double(rooms.count) / 2 }
}
