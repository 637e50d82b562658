/// A clock of law, guidance or policy as it runs on one process of a case.
package struct RunningClock: Sendable {
  package let clock: Clock
  package let process: ParallelProcess
  /// The day that started it; nil where the file does not say.
  package let start: CaseDate?
  /// The last day for what it asks; nil where it has not started, is paused, or has no length.
  package let end: CaseDate?
  /// Whether the end is the process's own `due` and not counted from the start.
  package let isOwnDate: Bool
  package let isPaused: Bool
  /// Whether it runs only if the process is of a sort that the file does not say: then it is shown, and nothing is missed.
  package let isSupposed: Bool
  /// For a clock that stands still: when it runs again and when it then ends, where the file gives the pause an end.
  package let afterPause: AfterPause?
  package let record: Record
  /// Whether the process has ended, so that nobody is asked for what it had not done by then.
  package let isOutlived: Bool

  /// How a clock that stands still goes on.
  package struct AfterPause: Sendable, Hashable {
    /// The last day of the pause.
    package let resumes: CaseDate
    /// The last day for what the clock asks, the pause counted out.
    package let end: CaseDate
  }

  /// What the file says about the thing asked for.
  package enum Record: Sendable, Hashable {
    case done(CaseDate)
    /// Done, on a day the file does not give.
    case doneUndated
    case missing
    /// No column of a case file could show it.
    case notRecordable
  }

  /// How it stands at a date.
  package enum State: Sendable, Hashable {
    case done, late, running, over, paused, unknownStart
    /// Its time has passed, and the duty has begun: it is due as soon as practicable, and nothing is overdue.
    case begun
    /// Neither done nor over: what it asks for has no last day, or leaves no record.
    case noEnd
  }

  package func state(at day: Day) -> State {
    switch record {
    case .doneUndated: return .done
    case .done(let date):
      guard let end else { return .done }
      return date.isOnOrBefore(end).isPossible ? .done : .late
    case .missing, .notRecordable: break
    }
    if isPaused { return .paused }
    guard start != nil || isOwnDate else { return .unknownStart }
    guard let end else { return .noEnd }
    // A duty that begins with the day after a period begins there, and is not overdue.
    return day <= end.last ? .running : clock.beginsADuty ? .begun : .over
  }

  /// Whole days from a date to the end, fewer than none where it is over; the least where only a month is known.
  package func daysLeft(at day: Day) -> Int? { end.map { ($0.last < day ? $0.last : $0.known) - day } }

  /// How much of a clock that stands still is left when it runs again: `43 working days`.
  var leftAfterPause: String {
    guard let after = afterPause else { return "" }
    if case .workingDays = clock.period, let days = after.resumes.last.workingDays(until: after.end.last) {
      return days.counted("working day") + " left"
    }
    return max(0, after.end.last - after.resumes.last).counted("day") + " left"
  }

  /// Whether it asks that the process be brought to its end.
  package var isCompletion: Bool { clock.asks == .complete && !isSupposed }
}

extension CaseGraph {
  /// Every clock that runs on the processes of the case, in the order of processes and of the catalogue. Ages and
  /// windows are no clocks: other rules look at these.
  package var runningClocks: [RunningClock] {
    processes.filter { takesPart($0) && $0.kind != .other }.flatMap(runningClocks(of:))
  }

  /// The clocks of one process.
  package func runningClocks(of process: ParallelProcess) -> [RunningClock] {
    var ends: [String: CaseDate] = [:]
    var names: Set<String> = []
    let isKept = isNotToBePublished(process)
    return clocks(for: process).compactMap { clock in
      // What follows a clock that does not run has nothing to follow.
      guard clock.follows.map(names.contains) ?? true else { return nil }
      if isKept, clock.endsAtPublication || clock.precedesPublication && process.published == nil {
        return nil
      }
      let start = start(of: clock, process, ends)
      if let start, isOutOfForce(clock, from: start) { return nil }
      let running = running(clock, process, start)
      names.insert(clock.name)
      if let end = running.end { ends[clock.name] = end }
      return running
    }
  }

  /// The clocks that the law or guidance behind a process did not have, or no longer had, on the day that would have
  /// started them.
  package func clocksOutOfForce(for process: ParallelProcess) -> [Clock] {
    clocks(for: process).filter { clock in
      start(of: clock, process, [:]).map { isOutOfForce(clock, from: $0) } ?? false
    }
  }

  /// Whether a clock was not in force whichever day of its start is the right one.
  private func isOutOfForce(_ clock: Clock, from start: CaseDate) -> Bool {
    !clock.isInForce(on: start.first) && !clock.isInForce(on: start.last)
  }

  private func clocks(for process: ParallelProcess) -> [Clock] {
    process.kind.kind.clocks(in: frameOfLaw(of: process)).filter { clock in
      if !clock.areas.isEmpty, !clock.runs(inArea: source.area) || givesWay(process) { return false }
      if let scheme = clock.scheme, process.complaintScheme != scheme { return false }
      if let occasion = clock.occasion, !isPossible(occasion, process) { return false }
      return clock.asks != .youngestAge && clock.asks != .window
    }
  }

  /// The day by which a process should be complete: its own `due`, else the end of its completing clock.
  package func deadline(of process: ParallelProcess) -> CaseDate? {
    process.due ?? runningClocks(of: process).first { $0.isCompletion && $0.end != nil }?.end
  }

  private func running(_ clock: Clock, _ process: ParallelProcess, _ start: CaseDate?) -> RunningClock {
    let isOwn = clock.asks == .complete && process.due != nil
    let pauses = pauses(of: clock, process)
    // What the file calls paused has no day of its own for its end.
    let isAtRest = clock.asks == .complete && status(process) == .paused
    let isPaused = !isOwn && (isAtRest || pauses.contains { !isHeld($0.to).isPossible })
    // An end that is not known leaves the clock without one of its own.
    let ends = pauses.compactMap(\.to)
    let closed = zip(pauses, ends).map { $0.from.first...max($0.from.first, $1.last) }
    let counted = ends.count < pauses.count ? nil : start.flatMap { clock.end(from: $0, pauses: closed) }
    let resumes = isPaused ? ends.max { $0.last < $1.last } : nil
    return RunningClock(
      clock: clock, process: process, start: start, end: isOwn ? process.due : isPaused ? nil : counted,
      isOwnDate: isOwn, isPaused: isPaused,
      isSupposed: clock.occasion == .careProceedings && process.mode == nil && !isOwn,
      afterPause: resumes.flatMap { day in counted.map { .init(resumes: day, end: $0) } },
      record: record(of: clock, process, by: counted),
      isOutlived: status(process) == .finished
        && (!clock.outlivesItsProcess
          || mayBePublished(process) && (clock.endsAtPublication || clock.precedesPublication))
    )
  }

  private func start(of clock: Clock, _ process: ParallelProcess, _ ends: [String: CaseDate]) -> CaseDate? {
    for start in clock.starts {
      let date: CaseDate?
      switch start {
      case .aware: date = process.aware
      case .notified: date = process.notified
      case .decided: date = process.decided
      case .started: date = process.started
      case .finished: date = end(of: process)
      case .published: date = process.published
      case .incident: date = source.incident
      case .death: date = subjects(of: process).compactMap(\.died).first ?? source.incident
      case .milestone(let name): date = process.date(of: name)
      case .elsewhere(let kind, let name):
        date = dates(of: name, ofOther: kind, beside: process).max { $0.last < $1.last }
      case .document(let kind):
        // What is only asked for or drafted has reached nobody.
        let sent = documents(for: process, of: [kind]).filter { $0.status == nil || $0.status == .final }
        date = CaseDate.earliest(of: sent.compactMap(\.on))
      case .statutoryNotice: date = statutoryNotices(by: process).first
      case .afterClock(let name): date = ends[name]?.adding(days: 1)
      }
      if let date { return date }
    }
    return nil
  }

  /// The dates of a milestone in the processes of a kind that are about a subject of this one.
  private func dates(of name: String, ofOther kind: KindID, beside process: ParallelProcess) -> [CaseDate] {
    (standings.ofKind[kind] ?? []).compactMap { n in
      guard let date = source.processes[n].date(of: name), shareSubject(source.processes[n], process) else {
        return nil
      }
      return date
    }
  }

  /// Whether a clock limited to some cases may run on a process.
  private func isPossible(_ occasion: Clock.Occasion, _ process: ParallelProcess) -> Bool {
    func charge() -> CaseDate? {
      dates(of: "charge", ofOther: .crim, beside: process).min { $0.first < $1.first }
    }
    switch occasion {
    case .careProceedings: return process.mode == nil || process.mode == .care
    case .child: return concernsDeadChild(process).isPossible
    case .charged: return charge() != nil
    case .beforeCharge:
      guard let charge = charge(), let suspended = process.date(of: "suspended") else { return true }
      return charge.isOnOrBefore(suspended) != .yes
    }
  }

  func statutoryNotices(by process: ParallelProcess) -> [CaseDate] {
    (byProcess.contacts[process.id] ?? []).map { source.contacts[$0] }.filter { contact in
      contact.about == .statutoryNotice && !contact.cancelled
    }.compactMap(\.on).sorted { $0.first < $1.first }
  }

  /// The times a clock stood still, and stands still now.
  private func pauses(of clock: Clock, _ process: ParallelProcess) -> [(from: CaseDate, to: CaseDate?)] {
    var pauses: [(from: CaseDate, to: CaseDate?)] = []
    switch clock.pause {
    case nil: return []
    case .suspension:
      if let from = process.date(of: "suspended") { pauses = [(from, process.date(of: "resumed"))] }
    case .agreement:
      pauses = waits(holdingUp: process).filter { $0.part == .whole && $0.ground != nil }
        .compactMap { wait in wait.on.map { ($0, end(of: wait)) } }
    }
    return pauses.filter { isHeld($0.from).isPossible }
  }
}
