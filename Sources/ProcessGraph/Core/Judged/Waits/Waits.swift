// Who waits for whom, and where each wait stands at the as-of date.

/// Where a wait stands at the as-of date.
package enum WaitState: Sendable {
  /// Somebody recorded that it is lifted.
  case lifted
  /// What it waits for has happened, but nobody lifted it.
  case lapsed
  case inForce
  /// Its beginning is still ahead.
  case planned

  package var isStanding: Bool { self == .inForce || self == .planned }
}

/// One process waiting for another: a row of `waits` and one of the processes it names.
package struct Dependency: Sendable {
  /// The place of the row in the table, counting from 0.
  package let row: Int
  package let wait: Wait
  /// The process that is held up, and the one it waits for.
  package let waiting, awaited: ParallelProcess
  package let state: WaitState
  /// Whether it is neither lifted nor over; unknown where only the month of either is given.
  package let isStanding: Truth
  /// Whether it stands and has begun.
  package let isInForce: Truth
  /// Whether the waiting process still has the part ahead of it: a finished one may only wait to publish.
  package let isOngoing: Bool

  /// The point of the other process that it waits for.
  package var end: Wait.Point { wait.until ?? .part(.whole) }
}

extension CaseGraph {
  /// Every wait that takes part in the rules, in the file's order: a row that names several processes is one for
  /// each. Both sides are about this incident and proceed, and belong to different commissions.
  package var dependencies: [Dependency] {
    source.waits.enumerated().flatMap { row, wait in dependencies(of: wait, at: row) }
  }

  private func dependencies(of wait: Wait, at row: Int) -> [Dependency] {
    let awaited = process(wait.forProcess)
    guard takesPart(awaited) else { return [] }
    let waiting = waitingProcesses(wait)
    guard !waiting.isEmpty else { return [] }
    let state = state(wait)
    let isStanding = isStanding(wait)
    let isInForce = isStanding && (wait.on.map { isHeld($0) } ?? .yes)
    return waiting.map { process in
      Dependency(
        row: row, wait: wait, waiting: process, awaited: awaited, state: state, isStanding: isStanding,
        isInForce: isInForce, isOngoing: status(process) != .finished || wait.part == .publication)
    }
  }

  /// The processes a wait holds up: those it names, or every review outside the commission it waits for.
  /// Processes that do not proceed, and those of the commission waited for, have no wait.
  package func waitingProcesses(_ wait: Wait) -> [ParallelProcess] {
    (wait.isAny ? processes : wait.processes.map(process)).filter { holdsUp(wait, $0) }
  }

  /// The waits that hold up a process, in the file's order.
  func waits(holdingUp process: ParallelProcess) -> [Wait] {
    Set((byProcess.waits[process.id] ?? []) + byProcess.waitsOfAny).sorted().map { source.waits[$0] }
      .filter { holdsUp($0, process) }
  }

  /// Whether a wait that names a process, or any, holds it up.
  private func holdsUp(_ wait: Wait, _ process: ParallelProcess) -> Bool {
    (!wait.isAny || process.kind.isReview && status(process) != .finished)
      && takesPart(process) && !areJoint(process.id, wait.forProcess)
  }

  /// Whether a wait takes part in the rules: both sides are about this incident and proceed.
  package func takesPart(_ wait: Wait) -> Bool {
    takesPart(process(wait.forProcess)) && !waitingProcesses(wait).isEmpty
  }

  /// Where a wait stands. A month that holds the as-of date counts as having come.
  package func state(_ wait: Wait) -> WaitState {
    if isHeld(wait.lifted).isPossible { return .lifted }
    if isOver(wait).isPossible { return .lapsed }
    return isPlanned(wait.on) == .yes ? .planned : .inForce
  }

  /// Whether what a wait waits for has happened, or cannot happen any more because the process is finished.
  func isOver(_ wait: Wait) -> Truth {
    let awaited = process(wait.forProcess)
    return reachedForGood(wait.until ?? .part(.whole), of: awaited) || isFinished(awaited)
  }

  /// Whether a point is reached and still is: a trial that was stopped, or whose outcome was set aside, is to come again.
  private func reachedForGood(_ point: Wait.Point, of process: ParallelProcess) -> Truth {
    let isReached = reached(point, of: process)
    guard process.kind == .crim, case .milestone("trial") = point, let trial = date(of: "trial", in: process)
    else { return isReached }
    let isUndone = process.dates(ofAny: ["jury-discharged", "conviction-quashed", "reopened"]).anySatisfy {
      trial.isOnOrBefore($0) && isHeld($0)
    }
    let hasRestarted = isHeld(process.date(of: "retrial"))
    return isReached && (!isUndone || hasRestarted)
  }

  /// Whether a wait is neither lifted nor over.
  func isStanding(_ wait: Wait) -> Truth { !isHeld(wait.lifted) && !isOver(wait) }
}
