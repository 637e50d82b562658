/// Processes that wait for each other in a ring.
public struct Deadlock: Sendable {
  /// The ring to show, point by point, beginning at the wait that stands earliest in the file.
  public let ring: [WaitGraph.Edge]
  /// Whether the waits already in force close a ring; false where only planned waits would.
  public let isInForce: Bool
  /// The wait of the ring that costs least to give up.
  public let cheapest: Wait
}

extension CaseGraph {
  /// Every ring of waits, one for each group of points that wait for each other.
  public var deadlocks: [Deadlock] {
    let waitGraph = WaitGraph(self)
    let planned = Set(source.waits.indices.filter { state(source.waits[$0]) == .planned })
    let inForce = Set(waitGraph.rings { !planned.contains($0.wait ?? -1) }.flatMap { $0 })
    return waitGraph.rings().compactMap { group in
      guard let ring = waitGraph.shortestRing(in: Set(group)) else { return nil }
      let waits = ring.compactMap(\.wait)
      let cheapest = waits.min { cost($0) < cost($1) }!
      return Deadlock(
        ring: ring, isInForce: group.contains { inForce.contains($0) }, cheapest: source.waits[cheapest])
    }
  }

  /// How hard a wait is to give up: whose it is, its ground, how wide it is, how well it is kept, its place.
  private func cost(_ n: Int) -> WaitCost {
    let wait = source.waits[n]
    let grounds: [Wait.Ground?] = [nil, .agreement, .police, .prosecutor, .courtOrder]
    return WaitCost(steps: [
      waitingProcesses(wait).allSatisfy { $0.kind.isIndependent } ? 1 : 0,
      grounds.firstIndex(of: wait.ground)!,
      wait.part == .whole ? 0 : 1,
      wait.review == nil ? 0 : 1,
      wait.because == nil ? 0 : 1,
      -n,
    ])
  }

  private struct WaitCost: Comparable {
    let steps: [Int]
    static func < (a: Self, b: Self) -> Bool { a.steps.lexicographicallyPrecedes(b.steps) }
  }
}

extension WaitGraph {
  /// Of the rings within some points, the one with the fewest waits, then the fewest points, then the waits that
  /// stand earliest in the file.
  func shortestRing(in group: Set<Int>) -> [Edge]? {
    var best: Path?
    for edge in edges where edge.wait != nil && group.contains(edge.from) && group.contains(edge.to) {
      guard let back = shortestPath(from: edge.to, to: edge.from, in: group) else { continue }
      let ring = Path(edges: [edge] + back.edges)
      if best.map({ ring < $0 }) ?? true { best = ring }
    }
    guard var ring = best?.edges else { return nil }
    let first = ring.indices.filter { ring[$0].wait != nil }.min { ring[$0].wait! < ring[$1].wait! }!
    ring = Array(ring[first...] + ring[..<first])
    return ring
  }

  private struct Path: Comparable {
    let edges: [Edge]
    let waits: [Int]
    init(edges: [Edge]) {
      self.edges = edges
      waits = edges.compactMap(\.wait).sorted()
    }
    static func == (a: Self, b: Self) -> Bool { a.edges == b.edges }
    static func < (a: Self, b: Self) -> Bool {
      if a.waits.count != b.waits.count { return a.waits.count < b.waits.count }
      if a.edges.count != b.edges.count { return a.edges.count < b.edges.count }
      return a.waits.lexicographicallyPrecedes(b.waits)
    }
  }

  /// The least path by the same order as rings (Dijkstra; groups are small).
  private func shortestPath(from start: Int, to end: Int, in group: Set<Int>) -> Path? {
    var best: [Int: Path] = [start: Path(edges: [])]
    var open: Set<Int> = [start]
    var done: Set<Int> = []
    while let node = open.min(by: { (best[$0]!, $0) < (best[$1]!, $1) }) {
      if node == end { return best[node] }
      open.remove(node)
      done.insert(node)
      for edge in leaving[node] where group.contains(edge.to) && !done.contains(edge.to) {
        let path = Path(edges: best[node]!.edges + [edge])
        if best[edge.to].map({ path < $0 }) ?? true {
          best[edge.to] = path
          open.insert(edge.to)
        }
      }
    }
    return nil
  }
}
