/// A review whose deadline and projected end do not agree, or may not.
struct ProjectedDelay {
  let process: ParallelProcess
  let deadline: Deadline
  let point: Int
  let projected: CaseDate
  let chain: Chain
  /// Whether the projected end lies after the deadline.
  let isLate: Truth
}

extension Check {
  /// A review that cannot end by its deadline, or of which the file cannot tell whether it can.
  func projectedDelay(of process: ParallelProcess) -> ProjectedDelay? {
    guard graph.isFinished(process) == .no, let deadline = graph.completionDeadline(of: process),
      deadline.date.isBefore(CaseDate(asOf)) != .yes,
      let point = waitGraph.point(graph.commission(of: process).number, deadline.point),
      let projected = schedule.earliest[point], let chain = schedule.chain(from: point)
    else { return nil }
    let isLate = deadline.date.isBefore(projected)
    // Today cannot be late; a deadline in this month may be.
    let hasDate = projected.last > asOf
    if hasDate && isLate.isPossible {
      return ProjectedDelay(
        process: process, deadline: deadline, point: point, projected: projected, chain: chain, isLate: isLate
      )
    }
    guard schedule.isOpenEnded(point), deadline.date.first <= asOf + setting(.progressGap) else { return nil }
    return ProjectedDelay(
      process: process, deadline: deadline, point: point, projected: projected, chain: chain, isLate: .no)
  }
}
