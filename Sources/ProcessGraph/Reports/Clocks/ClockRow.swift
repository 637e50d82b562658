/// One clock as a table shows it.
package struct ClockRow: Sendable {
  package let running: RunningClock
  let what, holder, standing, rests: String
  let left: Int?
  let state: RunningClock.State
  var end: CaseDate? { running.end }

  init(_ running: RunningClock, _ graph: CaseGraph) {
    self.running = running
    let clock = running.clock
    let name = graph.name(running.process)
    state = running.state(at: graph.asOf)
    left = state == .begun || running.isOutlived ? nil : running.daysLeft(at: graph.asOf)
    what = running.isOwnDate ? "\(name): finish, by its own date" : "\(name): \(graph.duty(of: clock))"
    holder =
      running.isOwnDate
      ? graph.leadName(of: running.process)
      : graph.holder(of: clock, for: running.process)
    let told = Self.standing(running, state, left, graph)
    standing = running.isSupposed ? "unclear; if these are care proceedings: \(told)" : told
    let force = running.isOwnDate ? "" : "\(clock.forceInWords); \(graph.withOwnNames(clock.lengthInWords)); "
    rests = force + running.authority.map(\.description).joined(separator: " · ")
  }

  private static func standing(
    _ running: RunningClock, _ state: RunningClock.State, _ left: Int?, _ graph: CaseGraph
  ) -> String {
    func days(_ count: Int) -> String { abs(count).counted("day") }
    if case .notBefore = running.clock.asks, let end = running.end, let start = running.start {
      let earliest = running.clock.earliest(from: start) ?? end
      return "not before \(earliest.inWords)" + early(running, before: earliest, graph)
    }
    if running.isOutlived, ![.done, .late].contains(state) {
      return "no record; not asked for since the end"
    }
    switch state {
    case .done:
      if case .done(let date) = running.record { return "done \(date.withPreposition)" }
      return "done"
    case .late:
      guard case .done(let date) = running.record else { return "done late" }
      return "done \(date.withPreposition), \(days(date.first - running.end!.last)) after its day"
    case .running where running.clock.asks == .keep: return "still to be kept for \(days(left!))"
    // A duty that begins with the day after a period is not owed before it.
    case .running where running.clock.beginsADuty:
      return
        "to be done as soon as practicable from \(running.end!.adding(days: 1).inWords), unless it has ended by then"
    case .running where running.record == .notRecordable:
      return "\(days(left!)) left; a case file has no column for it"
    case .running: return left == 0 ? "due today" : "\(days(left!)) left"
    case .over where running.clock.asks == .keep: return "no longer asked for"
    case .over where running.record == .notRecordable:
      return "\(days(left!)) overdue, as far as the file can say: it has no column for it"
    case .begun: return "due as soon as practicable from \(running.end!.adding(days: 1).inWords)"
    // A coroner or a court is owed patience, not a reproach.
    case .over where running.process.kind.isOwedPatience:
      return "no record; \(days(left!)) since that day"
    case .over: return "\(days(left!)) overdue"
    case .paused:
      guard let after = running.afterPause else { return "paused; no day until it runs again" }
      return
        "paused until \(after.resumes.inWords), by the dates on file; then \(running.leftAfterPause), to "
        + after.end.inWords
    case .unknownStart where running.clock.counting == .before:
      return "not begun: no record of a date for \(graph.event(of: running.clock))"
    case .unknownStart: return "not begun: no record of the day \(graph.event(of: running.clock))"
    case .noEnd: return "as soon as it can be done"
    }
  }

  /// What the file says was, or is to be, done before it may be; empty where it says no such thing.
  private static func early(_ running: RunningClock, before earliest: CaseDate, _ graph: CaseGraph) -> String
  {
    guard running.clock.asks == .notBefore(.resumption),
      let resumed = graph.date(of: "resumed", in: running.process), resumed.isBefore(earliest) == .yes
    else { return "" }
    let verb = graph.isHeld(resumed).isPossible ? "it resumed" : "it is to resume"
    return "; by the file \(verb) \(resumed.withPreposition)"
  }

  /// Under what a reader looks for it.
  enum Group: CaseIterable {
    case overdue, begun, ahead, undated, done, ended, notBegun

    var title: String {
      switch self {
      case .overdue: "Overdue"
      case .begun: "Due as soon as can be, or to ask about"
      case .ahead: "Ahead"
      case .undated: "Without a day"
      case .done: "Done"
      case .ended: "Of what has ended"
      case .notBegun: "Not begun"
      }
    }

    /// Whether it still asks for something.
    var matters: Bool { ![.done, .ended, .notBegun].contains(self) }
  }

  var group: Group {
    switch state {
    case .done, .late: .done
    case _ where running.isOutlived: .ended
    // What may not be done before a day is free to be done after it.
    case .over where running.clock.asks == .keep || running.clock.isGate: .done
    // A court or a coroner is asked, and is never late; nor is what the file cannot tell.
    case .over where running.process.kind.isOwedPatience || running.isSupposed: .begun
    case .over: .overdue
    case .begun: .begun
    case .running: .ahead
    case .paused: running.afterPause == nil ? .undated : .ahead
    case .unknownStart: .notBegun
    case .noEnd: .undated
    }
  }

  /// What to fill in, in the case file, so that a clock can begin; nil where it has begun.
  var toFillIn: String? {
    guard group == .notBegun else { return nil }
    let columns = running.clock.starts.map { $0.column(of: running.process.id) }
    return columns.isEmpty ? nil : "to fill in: " + columns.joined(separator: ", or ")
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

extension Start {
  /// Where the file would say it.
  fileprivate func column(of process: ID) -> String {
    switch self {
    case .aware, .notified, .decided, .started, .finished, .published: "‘\(self)’ of \(process)"
    case .incident: "‘incident’ at the top"
    case .death: "‘died’ of the subject"
    case .milestone(let name): "the milestone ‘\(name)’ of \(process)"
    case .elsewhere(let kind, let name): "the milestone ‘\(name)’ of a process of kind \(kind.rawValue)"
    case .document(let kind): "a document ‘\(kind.rawValue)’ for \(process)"
    case .statutoryNotice: "a contact about a ‘statutory-notice’ by \(process)"
    case .afterClock(let name): "what ends the deadline before it, \(name)"
    }
  }
}
