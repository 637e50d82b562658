// The state of a wait, and when a point of a process is reached.

/// Where a wait stands at the as-of date.
public enum WaitState: Sendable {
  /// Somebody recorded that it is lifted.
  case lifted
  /// What it waits for has happened, but nobody lifted it.
  case lapsed
  case inForce
  /// Its beginning is still ahead.
  case planned

  public var isStanding: Bool { self == .inForce || self == .planned }
}

extension CaseGraph {
  /// The processes a wait holds up: those it names, or every review outside the commission it waits for. Processes
  /// that do not proceed, and those of the commission waited for, have no wait.
  public func waitingProcesses(_ wait: Wait) -> [ParallelProcess] {
    let named =
      wait.isAny
      ? processes.filter { $0.kind.isReview && status($0) != .finished } : wait.processes.map(process)
    return named.filter { takesPart($0) && !areJoint($0.id, wait.forProcess) }
  }

  /// Whether a wait takes part in the rules: both sides are about this incident and proceed.
  public func takesPart(_ wait: Wait) -> Bool {
    takesPart(process(wait.forProcess)) && !waitingProcesses(wait).isEmpty
  }

  public func state(_ wait: Wait) -> WaitState {
    if isHeld(wait.lifted).isPossible { return .lifted }
    let process = process(wait.forProcess)
    if isReached(wait.until ?? .part(.whole), of: process) || status(process) == .finished { return .lapsed }
    return isPlanned(wait.on) == .yes ? .planned : .inForce
  }

  /// Whether a point of a process is reached at the as-of date.
  public func isReached(_ point: Wait.Point, of process: ParallelProcess) -> Bool {
    switch point {
    case .milestone(let name): return isHeld(process.date(of: name)).isPossible
    case .part(.whole): return status(process) == .finished
    case .part(.report), .part(.interviews), .part(.familyContact):
      return status(process) == .finished
        || documents(for: process).contains { $0.what == .finalReport && isFinal($0) }
    case .part(.publication):
      return
        ([process.published] + documents(for: process).filter { $0.what == .finalReport }.map(\.published))
        .contains { isHeld($0).isPossible }
    case .part(.agencyReport):
      if isReached(.part(.report), of: process) { return true }
      let reports = documents(for: process).filter { $0.what == .agencyReport || $0.what == .rca }
      return !reports.isEmpty && reports.allSatisfy { $0.status != .requested && $0.status != .draft }
    }
  }

  /// The date a point of a process is or will be reached, where the file gives one.
  public func reachedDate(_ point: Wait.Point?, of process: ParallelProcess) -> CaseDate? {
    switch point ?? .part(.whole) {
    case .milestone(let name): process.date(of: name)
    case .part(.publication): process.published
    case .part(.whole): process.finished
    case .part:
      documents(for: process).filter { $0.what == .finalReport && isFinal($0) }
        .compactMap(\.on).min { $0.first < $1.first } ?? process.finished
    }
  }

  /// Documents for a process or one it is joint with, except those superseded.
  public func documents(for process: ParallelProcess) -> [Document] {
    allDocuments(for: process).filter { $0.status != .superseded }
  }

  /// Whether a document is final at the as-of date. One whose date is planned is not yet so.
  public func isFinal(_ document: Document) -> Bool {
    document.status == .final && (document.on.map { isHeld($0).isPossible } ?? true)
  }
}
