// Status at a date: dates decide, a written status overrides them from the file's own as-of date on.

extension Case {
  /// The status of a process at a date.
  func status(of process: ParallelProcess, at date: Day) -> ParallelProcess.Status {
    if let written = process.status {
      // A file without a date of its own is taken to speak of every date.
      let since: Day? = written == .notProceeding ? process.decided?.first : asOf
      if since.map({ $0 <= date }) ?? true { return written }
    }
    func isHeld(_ on: CaseDate?) -> Bool { on.map { $0.isOnOrBefore(date).isPossible } ?? false }
    if isHeld(process.finished) { return .finished }
    return isHeld(process.started) || isHeld(process.decided) ? .running : .considered
  }

  /// The day a process began to run: started, else decided, else notified, else the incident.
  func start(of process: ParallelProcess) -> CaseDate? {
    process.started ?? process.decided ?? process.notified ?? incident
  }

  /// Whether a process is running or paused at a date, or only considered.
  func isOpenOrPending(_ process: ParallelProcess, at date: Day) -> Bool {
    switch status(of: process, at: date) {
    case .running, .paused: start(of: process).map { $0.isOnOrBefore(date).isPossible } ?? true
    case .considered: true
    case .finished, .notProceeding: false
    }
  }
}

extension CaseGraph {
  /// Whether a dated row has happened by the as-of date. An absent date has not.
  public func isHeld(_ date: CaseDate?) -> Truth { date.map { $0.isOnOrBefore(asOf) } ?? .no }

  /// Whether a dated row lies after the as-of date. An absent date does not.
  public func isPlanned(_ date: CaseDate?) -> Truth { date.map { !$0.isOnOrBefore(asOf) } ?? .no }

  /// The status of a process at the as-of date.
  public func status(_ process: ParallelProcess) -> ParallelProcess.Status {
    source.status(of: process, at: asOf)
  }

  /// The day a process began to run: started, else decided, else notified, else the incident.
  public func start(_ process: ParallelProcess) -> CaseDate? { source.start(of: process) }

  /// Whether a process takes part in the case at all: it is about this incident and proceeds.
  public func takesPart(_ process: ParallelProcess) -> Bool {
    !process.aboutOtherEvents && status(process) != .notProceeding
  }

  /// Whether a process is running or paused on a date, which may lie before or after the as-of date.
  public func isOpen(_ process: ParallelProcess, at date: CaseDate) -> Truth {
    let status = status(process)
    guard status != .considered, status != .notProceeding else { return .no }
    let begun = start(process).map { $0.isOnOrBefore(date) } ?? .unknown
    let ended: Truth
    if let finished = process.finished {
      ended = finished.isOnOrBefore(date)
    } else if status == .finished {
      // Finished by the as-of date, on a day the file does not give.
      ended = date.isBefore(CaseDate(asOf)) == .yes ? .unknown : .yes
    } else {
      ended = .no
    }
    return begun && !ended
  }

  /// Whether a process is running or paused at the as-of date.
  public func isOpen(_ process: ParallelProcess) -> Bool {
    switch status(process) {
    case .running, .paused: start(process).map { isHeld($0).isPossible } ?? true
    case .considered, .finished, .notProceeding: false
    }
  }

  /// Whether a process is only considered at the as-of date.
  public func isPending(_ process: ParallelProcess) -> Bool { status(process) == .considered }

  /// Whether a process is open or pending.
  public func isOpenOrPending(_ process: ParallelProcess) -> Bool {
    source.isOpenOrPending(process, at: asOf)
  }
}
