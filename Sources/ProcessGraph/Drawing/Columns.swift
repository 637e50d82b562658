/// The columns a layout will have, counted before it is made: the longest way through the graph.
///
/// Each column costs a box and a label of the page's width. Where there are too many for A4, lines that
/// need not run from left to right are allowed to stand upright within a column. What holds something up
/// always runs from left to right.
struct Columns {
  private let count: Int
  /// Lines that lead onwards: without loops, and without those that would close a ring.
  private let forward: [(line: Int, from: Int, to: Int)]
  private let canStand: [Bool]

  /// - Parameters:
  ///   - boxes: how many.
  ///   - lines: the ends of each, as indices of boxes.
  ///   - canStand: for each line, whether it may run within a column.
  init(boxes: Int, lines: [(from: Int, to: Int)], canStand: [Bool]) {
    count = boxes
    self.canStand = canStand
    var next: [[(line: Int, to: Int)]] = Array(repeating: [], count: boxes)
    for (i, line) in lines.enumerated() where line.from != line.to { next[line.from].append((i, line.to)) }
    var state = Array(repeating: Visit.new, count: boxes)
    var finished: [Int] = []
    var forward: [(line: Int, from: Int, to: Int)] = []
    for start in 0..<boxes where state[start] == .new {
      var path = [(box: start, step: 0)]
      state[start] = .open
      while let (box, step) = path.last {
        guard step < next[box].count else {
          state[box] = .done
          finished.append(box)
          path.removeLast()
          continue
        }
        path[path.count - 1].step += 1
        let (line, to) = next[box][step]
        if state[to] == .open { continue }
        forward.append((line, box, to))
        if state[to] == .new {
          state[to] = .open
          path.append((to, 0))
        }
      }
    }
    var order = Array(repeating: 0, count: boxes)
    for (place, box) in finished.reversed().enumerated() { order[box] = place }
    self.forward = forward.sorted {
      (order[$0.from], order[$0.to], $0.line) < (order[$1.from], order[$1.to], $1.line)
    }
  }

  private enum Visit { case new, open, done }

  /// How many columns there are when some lines stand upright.
  func number(standing: Set<Int> = []) -> Int { longestWay(standing).count + 1 }

  /// The lines to stand upright so that there are no more columns than asked, or as few as can be had.
  func standing(forAtMost limit: Int) -> Set<Int> {
    var standing: Set<Int> = []
    while true {
      let way = longestWay(standing)
      if way.count + 1 <= limit { return standing }
      // The last that may: what comes late in the story is better known to stand beside its cause.
      guard let line = way.last(where: { canStand[$0] }) else { return standing }
      standing.insert(line)
    }
  }

  /// The lines of the longest way, in its order.
  private func longestWay(_ standing: Set<Int>) -> [Int] {
    var depth = Array(repeating: 0, count: count)
    var arrival: [(line: Int, from: Int, isStanding: Bool)?] = Array(repeating: nil, count: count)
    for (line, from, to) in forward {
      let isStanding = standing.contains(line)
      let reached = depth[from] + (isStanding ? 0 : 1)
      if reached > depth[to] { (depth[to], arrival[to]) = (reached, (line, from, isStanding)) }
    }
    guard var box = depth.indices.max(by: { depth[$0] < depth[$1] }) else { return [] }
    var way: [Int] = []
    while let (line, from, isStanding) = arrival[box] {
      if !isStanding { way.append(line) }
      box = from
    }
    return way.reversed()
  }
}
