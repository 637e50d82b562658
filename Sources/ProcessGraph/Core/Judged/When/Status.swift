// Where processes stand at the as-of date: the dates on file decide, see `Course`.

extension CaseGraph {
  /// Whether a dated row has happened by the as-of date. An absent date has not.
  public func isHeld(_ date: CaseDate?) -> Truth { date.map { $0.isOnOrBefore(knownUntil) } ?? .no }

  /// Whether a dated row lies after the as-of date. An absent date does not.
  public func isPlanned(_ date: CaseDate?) -> Truth { date.map { !$0.isOnOrBefore(knownUntil) } ?? .no }

  func course(of process: ParallelProcess) -> Course { courses[process.number] }

  /// Where a process stands at the as-of date.
  public func status(_ process: ParallelProcess) -> Standing { standings.of[process.number] }

  /// The day a process began; where it has not, the day it is to, or was first known of.
  public func start(_ process: ParallelProcess) -> CaseDate? { standings.beginnings[process.number] }

  /// The day a process ended or is to end: by its own word, its publication, its outcome, or the end of a trial.
  /// Nil where the file gives none, or it goes on again.
  public func end(of process: ParallelProcess) -> CaseDate? {
    course(of: process).ends.end(knownOn: CaseDate(knownUntil))
  }

  /// The day since which a process is suspended by law, or paused as the file writes; nil where it is neither, or the day
  /// is not known.
  package func suspension(of process: ParallelProcess) -> CaseDate? {
    [.suspended, .paused].contains(status(process))
      ? course(of: process).suspension(at: CaseDate(knownUntil)) : nil
  }

  /// Whether the trial in a criminal case is over by a date, so that nothing waits for it any more.
  func isTrialOver(_ process: ParallelProcess, by date: CaseDate) -> Truth {
    course(of: process).ends.isTrialOver(by: date)
  }

  /// The day the trial in a criminal case ended or is to end; nil where none is on file.
  func trialEnd(of process: ParallelProcess) -> CaseDate? {
    course(of: process).ends.trialEnd(knownOn: CaseDate(knownUntil))
  }

  /// Whether a process is about this incident and goes ahead, be it only planned.
  package func isInCase(_ process: ParallelProcess) -> Bool {
    !process.aboutOtherEvents && status(process) != .notProceeding
  }

  /// Whether a process takes part in the case by now: rules look at no other.
  package func takesPart(_ process: ParallelProcess) -> Bool {
    isInCase(process) && status(process) != .planned
  }

  /// Whether a process is open on a date, which may lie before or after the as-of date.
  public func isOpen(_ process: ParallelProcess, at date: CaseDate) -> Truth {
    course(of: process).isOpen(on: date, judgedAt: knownUntil, as: status(process))
  }

  /// Whether a process is open at the as-of date, at work or at rest.
  public func isOpen(_ process: ParallelProcess) -> Bool {
    status(process).isOpen && (start(process).map { isHeld($0).isPossible } ?? true)
  }

  /// Whether a process is only considered at the as-of date.
  package func isPending(_ process: ParallelProcess) -> Bool { status(process) == .considered }

  /// Whether a process is open or pending.
  package func isOpenOrPending(_ process: ParallelProcess) -> Bool { isOpen(process) || isPending(process) }
}
