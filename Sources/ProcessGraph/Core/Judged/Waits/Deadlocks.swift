/// Processes that wait for each other in a ring.
package struct Deadlock: Sendable {
  /// The ring to show, edge by edge, beginning at the wait of the ring that stands earliest in the file.
  package let ring: [WaitGraph.Edge]
  /// Every point that is on some ring with these.
  package let points: [Int]
  package let strength: Strength
  /// The wait of the ring that costs least to give up, by its place in the table, and the point it holds up.
  package let cheapest: WaitGraph.Edge

  package enum Strength: Sendable {
    /// Waits already in force close a ring.
    case inForce
    /// A ring closes only when a planned wait begins.
    case planned
    /// Only the month is known of a date that may have ended the ring.
    case uncertain
  }
}

extension CaseGraph {
  /// Every ring of waits, one for each group of points that wait for each other.
  package var deadlocks: [Deadlock] {
    let waits = dependencies
    return deadlocks(in: WaitGraph(self, waits: waits), waits: waits)
  }

  func deadlocks(in waitGraph: WaitGraph, waits: [Dependency]) -> [Deadlock] {
    // A process's own order has no ring: it takes a wait to close one.
    guard !waits.isEmpty else { return [] }
    let groups = waitGraph.rings()
    guard !groups.isEmpty else { return [] }
    let standing = Set(waits.filter { $0.isStanding == .yes }.map(\.row))
    let inForce = Set(waits.filter { $0.isInForce == .yes }.map(\.row))
    func ringed(by rows: Set<Int>) -> Set<Int> {
      let rings = waitGraph.rings { edge in
        edge.wait.map(rows.contains) ?? true && !waitGraph.doubtful.contains(edge.from)
          && !waitGraph.doubtful.contains(edge.to)
      }
      return Set(rings.flatMap { $0 })
    }
    let certain = ringed(by: standing)
    let begun = ringed(by: inForce)
    return groups.compactMap { group in
      let ring = waitGraph.shortestRing(in: group)
      guard
        let cheapest = ring.filter({ $0.wait != nil }).min(by: { cost($0, waitGraph) < cost($1, waitGraph) })
      else { return nil }
      let isBegun = group.contains(where: begun.contains)
      let isCertain = group.contains(where: certain.contains)
      return Deadlock(
        ring: ring, points: group, strength: isBegun ? .inForce : isCertain ? .planned : .uncertain,
        cheapest: cheapest)
    }
  }

  /// How hard a wait of a ring is to give up: whose it is, its ground, how wide it is, how well it is kept, its place.
  private func cost(_ edge: WaitGraph.Edge, _ waitGraph: WaitGraph) -> WaitCost {
    let wait = source.waits[edge.wait!]
    let waiting = commissions[waitGraph.points[edge.from].commission].members
    let grounds: [Wait.Ground?] = [nil, .agreement, .police, .prosecutor, .courtOrder]
    return WaitCost(steps: [
      waiting.allSatisfy(\.kind.isIndependent) ? 1 : 0,
      grounds.firstIndex(of: wait.ground)!,
      wait.part == .whole ? 0 : 1,
      wait.review == nil ? 0 : 1,
      wait.because == nil ? 0 : 1,
      -edge.wait!,
    ])
  }

  private struct WaitCost: Comparable {
    let steps: [Int]
    static func < (a: Self, b: Self) -> Bool { a.steps.lexicographicallyPrecedes(b.steps) }
  }
}

extension WaitGraph {
  /// The deadlock that each point lies on or leads to, the first of several.
  func nearest(_ deadlocks: [Deadlock]) -> [Int: Int] {
    var arriving = Array(repeating: [Int](), count: points.count)
    for edge in edges { arriving[edge.to].append(edge.from) }
    var rings: [Int: Int] = [:]
    for (number, deadlock) in deadlocks.enumerated() {
      var waiting = deadlock.points
      while let point = waiting.popLast() {
        guard rings[point] == nil else { continue }
        rings[point] = number
        waiting += arriving[point]
      }
    }
    return rings
  }
}

extension CaseGraph {
  /// A ring as it is read aloud: `the report of … waits for …, which follows its own …, which waits for …`.
  func sentence(_ ring: [WaitGraph.Edge], _ waitGraph: WaitGraph) -> String {
    let clauses = ring.enumerated().map { n, edge in
      let from = name(of: waitGraph.points[edge.from])
      let to = name(of: waitGraph.points[edge.to])
      let subject = n == 0 ? from.full : "which"
      if edge.wait == nil { return "\(subject) \(from.follows) its own \(to.own)" }
      return "\(subject) \(n == ring.count - 1 ? "in turn " : "")\(from.waits) \(to.full)"
    }
    return clauses.joined(separator: ", ")
  }
}
