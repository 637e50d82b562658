// What the file says about the thing that a clock asks for.

extension CaseGraph {
  func record(of clock: Clock, _ process: ParallelProcess, by end: CaseDate?) -> RunningClock.Record {
    switch clock.asks {
    case .decide: return held([process.decided])
    case .referral:
      // Whoever had begun by the last day had heard by then, though nobody wrote down when.
      let begun = [process.decided, process.started].compactMap { $0 }.filter { day in
        end.map { day.isOnOrBefore($0).isPossible } ?? false
      }
      let told = process.kind.concernsNationalPanel && frame == .englandCurrent ? toldToNationalPanel : []
      // Who knows of an incident is not told of it a second time for another review of the same kind.
      let others = toldTogether(process, to: .nationalPanel).filter { $0.kind == process.kind }.map(
        \.notified)
      return held((process.notified == nil ? begun : [process.notified]) + others + told)
    case .complete: return completion(of: process)
    case .milestone(let name): return held([process.date(of: name)])
    case .document(let kind):
      return held(documents(for: process, of: [kind]).filter { $0.status != .requested }.map(\.on))
    case .notify(let recipient):
      guard recipient.body != nil else { return .notRecordable }
      let shared = recipient == .nationalPanel && process.kind.concernsNationalPanel
      let together = recipient.body.map { toldTogether(process, to: $0) } ?? [process]
      return held(
        together.flatMap { notices(of: $0, to: recipient) } + (shared ? toldToNationalPanel : []))
    case .explainDelay(let recipient):
      let done = completion(of: process)
      if done != .missing { return done }
      return recipient == .family ? held(statutoryNotices(by: process)) : .notRecordable
    case .tellFamily: return held(statutoryNotices(by: process))
    case .copyBeforePublication(.nationalPanel): return held([process.date(of: "national-panel-copy")])
    case .copyBeforePublication, .keep, .notBefore, .youngestAge, .window: return .notRecordable
    }
  }

  private func held(_ dates: [CaseDate?]) -> RunningClock.Record {
    let held = dates.compactMap { $0 }.filter { isHeld($0).isPossible }
    return held.min { $0.first < $1.first }.map { .done($0) } ?? .missing
  }

  /// When the national panel was told of the incident. What it is told about one review of it, it knows of the others.
  private var toldToNationalPanel: [CaseDate?] {
    let reviews = processes.filter { takesPart($0) && $0.kind.concernsNationalPanel }
    let rapid = reviews.filter { $0.kind == .rr }.map(\.notified)
    return rapid + reviews.flatMap { notices(of: $0, to: .nationalPanel) }
  }

  /// A rapid review is also over once it is decided what follows from it.
  private func decisionsAfter(_ process: ParallelProcess) -> [CaseDate?] {
    guard process.kind == .rr else { return [] }
    let following = processes(ofKind: .scr) + processes(ofKind: .llr)
    let decided = following.filter { shareSubject($0, process) }.map(\.decided)
    let rows = (byProcess.decisions[process.id] ?? []).map { source.decisions[$0].on }
    return decided + rows
  }

  private func completion(of process: ParallelProcess) -> RunningClock.Record {
    let reports = documents(for: process, of: [.finalReport]).filter(isFinal)
    let dates = held(decisionsAfter(process) + [end(of: process), process.published] + reports.map(\.on))
    guard dates == .missing else { return dates }
    return status(process) == .finished || !reports.isEmpty ? .doneUndated : .missing
  }

  /// Notices about a process to a body; the board is also told through its own agency, its subgroup or its office.
  private func notices(of process: ParallelProcess, to recipient: Recipient) -> [CaseDate?] {
    let board = leadReview?.commissioner
    let rows = RowsByProcess.rows(byProcess.notices, naming: commission(of: process).ids)
    return rows.map { source.notices[$0] }.filter { notice in
      switch notice.to {
      case .body(let body):
        return body == recipient.body
          || (recipient == .childrenPartnership && (body == .crag || body == .businessUnit || body == .cdop))
      case .agency(let id): return recipient == .childrenPartnership && id == board
      case .person, .process: return false
      }
    }.map(\.on)
  }
}
