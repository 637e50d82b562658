/// One clock as a table shows it.
public struct ClockRow: Sendable {
  public let running: RunningClock
  let what, holder, standing, rests: String
  let left: Int?
  let state: RunningClock.State
  var end: CaseDate? { running.end }

  init(_ running: RunningClock, _ graph: CaseGraph) {
    self.running = running
    let clock = running.clock
    let name = graph.name(running.process)
    state = running.state(at: graph.asOf)
    left = state == .begun ? nil : running.daysLeft(at: graph.asOf)
    what = running.isOwnDate ? "\(name): finish, by its own date" : "\(name): \(clock.duty)"
    holder =
      running.isOwnDate
      ? graph.leadName(of: running.process)
      : clock.holderName(in: graph.frame(of: running.process), on: graph.asOf)
    let told = Self.standing(running, state, left, graph)
    standing = running.isSupposed ? "unclear; if these are care proceedings: \(told)" : told
    let force = running.isOwnDate ? "" : "\(clock.forceInWords); \(clock.lengthInWords); "
    rests = force + running.authority.map(\.description).joined(separator: " · ")
  }

  private static func standing(
    _ running: RunningClock, _ state: RunningClock.State, _ left: Int?, _ graph: CaseGraph
  ) -> String {
    func days(_ count: Int) -> String { abs(count).counted("day") }
    if case .notBefore = running.clock.asks, let end = running.end, let start = running.start {
      return "not before \((running.clock.earliest(from: start) ?? end).inWords)"
    }
    switch state {
    case .done:
      if case .done(let date) = running.record { return "done \(date.withPreposition)" }
      return "done"
    case .late:
      guard case .done(let date) = running.record else { return "done late" }
      return "done \(date.withPreposition), \(days(date.first - running.end!.last)) late"
    case .running where running.clock.asks == .keep: return "still to be kept for \(days(left!))"
    case .running where running.record == .notRecordable:
      return "\(days(left!)) left; a case file has no column for it"
    case .running: return left == 0 ? "due today" : "\(days(left!)) left"
    case .over where running.clock.asks == .keep: return "no longer asked for"
    case .over where running.record == .notRecordable:
      return "over by \(days(left!)), as far as the file can say: it has no column for it"
    case .begun: return "due as soon as practicable from \(running.end!.adding(days: 1).inWords)"
    case .over: return "over by \(days(left!))"
    case .paused:
      guard let after = running.afterPause else { return "paused; no last day until it runs again" }
      return
        "paused until \(after.resumes.inWords), by the dates on file; then \(running.leftAfterPause), to "
        + after.end.inWords
    case .unknownStart where running.clock.counting == .before:
      return "cannot tell: no record of a date for \(running.clock.event)"
    case .unknownStart: return "cannot tell: no record of the day \(running.clock.event)"
    case .noEnd: return "as soon as it can be done; no last day"
    }
  }

  var json: JSON {
    let clock = running.clock
    return .object([
      ("process", .string(running.process.id)), ("clock", .string(clock.id)), ("what", .string(what)),
      ("owed-by", .string(holder)), ("start", .optional(running.start?.description)),
      ("last-day", .optional(running.end?.description)), ("days-left", left.map(JSON.number) ?? .null),
      ("standing", .string(standing)),
      ("force", .string(running.isOwnDate ? "own date" : clock.force.rawValue)),
      ("authority", .array(running.authority.map(\.json))),
    ])
  }
}
