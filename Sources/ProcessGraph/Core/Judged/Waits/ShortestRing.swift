extension WaitGraph {
  /// Of the rings within some points, the one with the fewest waits, then the fewest points, then the waits that
  /// stand earliest in the file; it begins at its earliest wait. Empty where there is no ring.
  ///
  /// Waits are tried in the file's order and then left out, so that a ring is found at its earliest wait, and a
  /// later one need only be looked for where it would be shorter.
  ///
  /// - Parameter group: points that are all on rings with each other.
  func shortestRing(in group: [Int]) -> [Edge] {
    var live = Set(group)
    var byRow: [Int: [Edge]] = [:]
    for node in group {
      for edge in leaving[node] where live.contains(edge.to) {
        if let wait = edge.wait { byRow[wait, default: []].append(edge) }
      }
    }
    var best: [Edge] = []
    var limit = RingSearch.Cost(waits: .max, points: .max)
    for (tried, row) in byRow.keys.sorted().enumerated() {
      let search = RingSearch(graph: self, live: live, first: row)
      for edge in byRow[row]! where live.contains(edge.from) && live.contains(edge.to) {
        guard let ring = search.ring(through: edge, under: limit) else { continue }
        if best.isEmpty || search.isLess(ring, best) { best = ring }
      }
      if !best.isEmpty { limit = search.cost(of: best) }
      if limit == RingSearch.Cost(waits: 2, points: 2) { break }
      // After 1, 2, 4, 8 … waits: which points still lie on a ring without them?
      guard tried & (tried + 1) == 0 else { continue }
      live = Set(rings(within: live.sorted()) { $0.wait ?? .max > row }.flatMap { $0 })
      if live.isEmpty { break }
    }
    return best
  }
}

/// Looks for the least ring through a wait: the shortest way from what it waits for back to what it holds up.
struct RingSearch {
  let graph: WaitGraph
  /// Points that may be on a ring.
  let live: Set<Int>
  /// The row in hand: waits before it are left out.
  let first: Int

  struct Cost: Comparable {
    var waits: Int
    var points: Int
    static func < (a: Self, b: Self) -> Bool { (a.waits, a.points) < (b.waits, b.points) }
  }

  func cost(of ring: [WaitGraph.Edge]) -> Cost {
    Cost(waits: ring.count { $0.wait != nil }, points: ring.count)
  }

  /// Whether a ring of the same row is to be preferred.
  func isLess(_ a: [WaitGraph.Edge], _ b: [WaitGraph.Edge]) -> Bool {
    let costs = (cost(of: a), cost(of: b))
    return costs.0 == costs.1 ? waits(a).lexicographicallyPrecedes(waits(b)) : costs.0 < costs.1
  }

  private func waits(_ edges: [WaitGraph.Edge]) -> [Int] { edges.compactMap(\.wait).sorted() }

  /// The least ring through an edge, or nil where none is shorter than the limit (Dijkstra's algorithm).
  func ring(through edge: WaitGraph.Edge, under limit: Cost) -> [WaitGraph.Edge]? {
    var best: [Int: (cost: Cost, by: WaitGraph.Edge)] = [edge.to: (Cost(waits: 1, points: 1), edge)]
    var done: Set<Int> = []
    var queue = PriorityQueue<Cost>()
    queue.push(edge.to, at: Cost(waits: 1, points: 1))

    func path(to node: Int) -> [WaitGraph.Edge] {
      var edges = [best[node]!.by]
      while edges.last! != edge { edges.append(best[edges.last!.from]!.by) }
      return edges.reversed()
    }
    func isBetter(_ next: WaitGraph.Edge, at cost: Cost) -> Bool {
      guard let known = best[next.to] else { return true }
      if known.cost != cost { return cost < known.cost }
      return waits(path(to: next.from) + [next]).lexicographicallyPrecedes(waits(path(to: next.to)))
    }

    while let (node, cost) = queue.pop() {
      if node == edge.from { return path(to: node) }
      guard done.insert(node).inserted else { continue }
      for next in graph.leaving[node] where live.contains(next.to) && !done.contains(next.to) {
        guard next.wait.map({ $0 >= first }) ?? true else { continue }
        let cost = Cost(waits: cost.waits + (next.wait == nil ? 0 : 1), points: cost.points + 1)
        guard cost < limit, isBetter(next, at: cost) else { continue }
        best[next.to] = (cost, next)
        queue.push(next.to, at: cost)
      }
    }
    return nil
  }
}
