/// When each point of every process can be reached at the earliest, by the dates on file and the waits.
///
/// A point cannot come before today, before the date the file plans for it, or before what it follows or waits for.
/// Months count as the span of their days. Points that a deadlock holds, or that wait for one, have no date.
package struct Schedule: Sendable {
  package let waitGraph: WaitGraph
  /// The date the file itself plans for each point, with its row.
  package let planned: [Dated?]
  /// The earliest date of each point: a lower limit where the point is open-ended; nil where a deadlock holds it.
  package let earliest: [CaseDate?]
  /// The date that what it follows or waits for gives each point; nil where there is nothing, or no date.
  package let bound: [CaseDate?]
  /// The edge that gave ``bound``.
  package let binding: [WaitGraph.Edge?]
  let undated: [Undated]
  package let asOf: Day

  /// What has no date among the points that one leads to.
  struct Undated: Sendable {
    /// Whether a milestone is among them.
    var hasMilestone = false
    /// Commissions whose end is among them: two are enough to know whether there is another than one's own.
    var ends: [Int] = []

    mutating func formUnion(_ other: Undated) {
      hasMilestone = hasMilestone || other.hasMilestone
      for end in other.ends where ends.count < 2 && !ends.contains(end) { ends.append(end) }
    }
    /// Whether a point of a commission that leads to these has only a lower limit.
    func isOpen(for commission: Int) -> Bool { hasMilestone || ends.contains { $0 != commission } }
  }

  init(_ waitGraph: WaitGraph, planned: [Dated?], asOf: Day) {
    var work = ScheduleWork(waitGraph, planned: planned, asOf: asOf)
    work.run()
    self.waitGraph = waitGraph
    self.planned = planned
    self.asOf = asOf
    (earliest, bound, binding) = (work.earliest, work.bound, work.binding)
    undated = work.undated
  }

  /// Whether an edge says more than another about when a point can come: its date is later, or the same and it is
  /// a wait, or a wait that stands earlier in the file.
  static func isTighter(_ edge: WaitGraph.Edge, than other: WaitGraph.Edge?, _ earliest: [CaseDate?]) -> Bool
  {
    guard let other else { return true }
    let (a, b) = (earliest[edge.to]!, earliest[other.to]!)
    if a != b { return (b.first, b.last) < (a.first, a.last) }
    return edge.wait != nil && (other.wait == nil || edge.wait! < other.wait!)
  }

  /// Whether a point leads to one that has no date, so that its own can only come later than projected.
  package func isOpenEnded(_ point: Int) -> Bool {
    var beyond = Undated()
    for edge in waitGraph.leaving[point] { beyond.formUnion(undated[edge.to]) }
    return beyond.isOpen(for: waitGraph.points[point].commission)
  }

  /// The points without a date that one leads to, in the order of processes: those that make it open-ended.
  package func undatedPoints(from point: Int) -> [Int] {
    var found: Set<Int> = []
    var waiting = [point]
    while let next = waiting.popLast() {
      for edge in waitGraph.leaving[next] where found.insert(edge.to).inserted { waiting.append(edge.to) }
    }
    found.remove(point)
    let own = waitGraph.points[point].commission
    return found.sorted().filter { n in
      guard planned[n] == nil else { return false }
      let name = waitGraph.points[n].name
      if name == WaitGraph.finish { return waitGraph.points[n].commission != own }
      return !WaitGraph.parts.contains(name)
    }
  }
}

extension CaseGraph {
  /// When each point of every process can be reached at the earliest. To see what follows from another date, ask a
  /// graph of the changed case (``Case/supposing(_:)``).
  package var schedule: Schedule { schedule(of: WaitGraph(self)) }

  func schedule(of waitGraph: WaitGraph) -> Schedule {
    Schedule(waitGraph, planned: plannedDates(for: waitGraph), asOf: asOf)
  }
}
