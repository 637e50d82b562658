/// When the processes run as one can end at the earliest, by the dates, waits and clocks on file, what that hangs on,
/// and which of them are due before it.
package struct Outlook: Sendable {
  /// Those that take part and are not finished.
  package let members: [ParallelProcess]
  /// When they can end.
  package let finish: ProjectedFinish
  /// What has no date on the way there, so that the end can only come later.
  package let undated: [PointName]
  /// What else is still to come, in the order of work.
  package let steps: [Step]
  package let dues: [Due]
  /// Clocks for the end of a member that stand still, where the file says until when.
  package let stopped: [RunningClock]
  /// What the end hangs on, nearest first.
  package let chain: [ChainLine]
  /// How many steps of a long chain are left out before its last line.
  package let left: Int
  /// The ring of waits that keeps it from having an end.
  package let ring: String?

  package struct Step: Sendable {
    package let name: PointName
    /// Nil where a ring holds it; today where nothing on file is in its way.
    package let earliest: CaseDate?
  }

  /// When one member is due, and how that compares with what is projected.
  package struct Due: Sendable {
    package let process: ParallelProcess
    package let deadline: Deadline
    /// The earliest that what is due can come; nil where a ring holds it.
    package let earliest: CaseDate?
    /// Whether that is after the deadline; unknown where a ring or a month leaves it open.
    package let isLate: Truth
    /// Whole days by which it passes the deadline, the least where only months are known.
    package var days: Int { earliest.map { max(0, $0.first - deadline.date.last) } ?? 0 }
  }

  /// The earliest end; nil where waits go round, and where nothing on file says when.
  package var end: CaseDate? { finish.date }
  package var isLate: Bool { dues.contains { $0.isLate == .yes } }
}

extension CaseGraph {
  /// The outlook of every commission that has something ahead of it, in the file's order.
  package var outlooks: [Outlook] {
    let waits = dependencies
    let waitGraph = WaitGraph(self, waits: waits)
    let schedule = schedule(of: waitGraph)
    let rings = deadlocks(in: waitGraph, waits: waits)
    let ringOfPoint = waitGraph.nearest(rings)
    return commissions.compactMap { commission in
      guard let finish = waitGraph.point(commission.number, WaitGraph.finish) else { return nil }
      let members = commission.members.filter { takesPart($0) && isFinished($0) != .yes }
      let dues = members.compactMap { due($0, commission.number, schedule) }
      let first = dues.first { $0.isLate == .yes }.flatMap {
        waitGraph.point(commission.number, $0.deadline.point)
      }
      let (chain, left) = schedule.wholeChain(from: first ?? finish)?.shortened ?? (nil, 0)
      let projected = schedule.earliest[finish]
      return Outlook(
        members: members,
        finish: ProjectedFinish(
          earliest: projected,
          isPlanned: !members.contains(where: hasReportToWrite) || schedule.hasPlannedEnd(commission.number),
          deadline: CaseDate.latest(of: members.map { completionDeadline(of: $0)?.date }), asOf: asOf),
        undated: schedule.undatedPoints(from: finish).map { name(of: waitGraph.points[$0]) },
        steps: steps(of: commission.number, schedule), dues: dues,
        stopped: members.flatMap(runningClocks(of:)).filter { $0.isCompletion && $0.afterPause != nil },
        chain: chain.map { lines($0, in: schedule) } ?? [], left: left,
        ring: projected == nil ? ringOfPoint[finish].map { sentence(rings[$0].ring, waitGraph) } : nil)
    }
  }

  private func due(_ process: ParallelProcess, _ commission: Int, _ schedule: Schedule) -> Outlook.Due? {
    guard let deadline = completionDeadline(of: process),
      let point = schedule.waitGraph.point(commission, deadline.point)
    else { return nil }
    let earliest = schedule.earliest[point]
    return Outlook.Due(
      process: process, deadline: deadline, earliest: earliest,
      isLate: earliest.map { deadline.date.isBefore($0) } ?? .unknown)
  }

  /// The parts of a review, and the milestones of any process; the end is told by itself.
  private func steps(of commission: Int, _ schedule: Schedule) -> [Outlook.Step] {
    let points = schedule.waitGraph.points
    let members = commissions[commission].members
    let isReview = members.contains(where: \.kind.isReview)
    let isKept = members.contains(where: isNotToBePublished) && members.allSatisfy { $0.published == nil }
    return points.indices.filter { n in
      guard points[n].commission == commission, points[n].name != WaitGraph.finish else { return false }
      if isKept, points[n].name == WaitGraph.publication { return false }
      return isReview || !WaitGraph.parts.contains(points[n].name)
    }.map { Outlook.Step(name: name(of: points[$0]), earliest: schedule.earliest[$0]) }
  }
}
