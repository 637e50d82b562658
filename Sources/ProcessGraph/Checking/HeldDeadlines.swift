extension Check {
  /// For each deadlock, the reviews whose end or publication it keeps from having a date, and when they are due.
  /// Deadlines that have passed are another rule's matter.
  var deadlinesHeldByRings: [[(process: ParallelProcess, date: CaseDate)]] {
    var held = Array(repeating: [(process: ParallelProcess, date: CaseDate)](), count: deadlocks.count)
    guard !deadlocks.isEmpty else { return [] }
    let ringOfPoint = nearestRing
    for process in graph.processes where process.kind.isReview && graph.takesPart(process) {
      guard graph.isFinished(process) == .no, let deadline = graph.completionDeadline(of: process),
        deadline.date.isBefore(CaseDate(asOf)) != .yes,
        let point = waitGraph.point(graph.commission(of: process.id).number, deadline.point),
        let ring = ringOfPoint[point]
      else { continue }
      held[ring].append((process, deadline.date))
    }
    return held
  }

  /// The deadlock that each point lies on or leads to, the first of several.
  private var nearestRing: [Int: Int] {
    var arriving = Array(repeating: [Int](), count: waitGraph.points.count)
    for edge in waitGraph.edges { arriving[edge.to].append(edge.from) }
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
