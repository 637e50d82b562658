extension Check {
  /// For each deadlock, the reviews whose end or publication it keeps from having a date, and when they are due.
  /// Deadlines that have passed are another rule's matter.
  var deadlinesHeldByRings: [[(process: ParallelProcess, date: CaseDate)]] {
    var held = Array(repeating: [(process: ParallelProcess, date: CaseDate)](), count: deadlocks.count)
    guard !deadlocks.isEmpty else { return [] }
    let ringOfPoint = waitGraph.nearest(deadlocks)
    for process in graph.processes where process.kind.isReview && graph.takesPart(process) {
      guard graph.isFinished(process) == .no, let deadline = graph.completionDeadline(of: process),
        deadline.date.isBefore(CaseDate(asOf)) != .yes,
        let point = waitGraph.point(graph.commission(of: process).number, deadline.point),
        let ring = ringOfPoint[point]
      else { continue }
      held[ring].append((process, deadline.date))
    }
    return held
  }
}
