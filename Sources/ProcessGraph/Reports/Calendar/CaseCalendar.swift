/// The dates of a case that are owed or agreed, from its as-of date on, as a calendar.
///
/// A calendar goes to phones and to those who share them: it says which kind of process and what is due, and no more,
/// unless details are asked for. What cannot be told has no date, and so no event.
package struct CaseCalendar: Sendable {
  let graph: CaseGraph
  let events: [Event]

  struct Event: Sendable {
    var key: String
    var process: ID?
    var day: Day
    var summary: String
    var details: String
  }

  package init(_ graph: CaseGraph) {
    self.graph = graph
    events = (Self.clocks(graph) + Self.reviews(graph)).filter { $0.day >= graph.asOf }
      .sorted { ($0.day, $0.key) < ($1.day, $1.key) }
  }

  package var isEmpty: Bool { events.isEmpty }

  /// The calendar's text.
  /// - Parameters:
  ///   - about: only dates of these processes; all where it is empty.
  ///   - isDetailed: whether each event says who owes what, and on what it rests.
  package func text(about processes: Set<ID> = [], isDetailed: Bool = false) -> String {
    let kept = events.filter { event in processes.isEmpty || event.process.map(processes.contains) ?? false }
    return CalendarText(
      name: "Case deadlines as at \(graph.asOf.inWords)", asOf: graph.asOf, marking: graph.source.marking,
      events: kept.map { event in
        CalendarText.Event(
          key: graph.source.name + "\n" + event.key, day: event.day, summary: event.summary,
          details: isDetailed ? event.details : nil)
      }
    ).text
  }

  private static func clocks(_ graph: CaseGraph) -> [Event] {
    ClockTable(graph).rows.compactMap { row -> Event? in
      guard let end = row.end, !end.isOpenAfter, row.left != nil else { return nil }
      switch row.state {
      case .running, .over: break
      default: return nil
      }
      let process = row.running.process
      let what = row.running.isOwnDate ? "own deadline" : "a deadline"
      return Event(
        key: "clock\n\(process.id)\n\(row.running.clock.id)", process: process.id, day: end.last,
        summary: "\(initials(of: process, in: graph.frame)): \(what)",
        details: "\(row.what.sentence). Responsible: \(row.holder). Source: \(row.rests).")
    }
  }

  /// The days on which somebody agreed to look at something again, or to speak.
  private static func reviews(_ graph: CaseGraph) -> [Event] {
    let source = graph.source
    var events: [Event] = []
    func add(_ key: String, _ process: ID?, _ date: CaseDate?, _ what: String, _ details: String) {
      guard let date, date.isDay else { return }
      let name = process.map { initials(of: graph.process($0), in: graph.frame) + ": " } ?? ""
      events.append(
        Event(
          key: key, process: process, day: date.first, summary: (name + what).capitalisedFirst,
          details: details))
    }
    for (n, wait) in source.waits.enumerated() where wait.lifted == nil {
      add(
        "wait\n\(n)", wait.processes.first, wait.review, "review a pause",
        wait.because ?? "No reason is on file.")
    }
    for (n, liaison) in source.liaison.enumerated() {
      add(
        "liaison\n\(n)", liaison.between.first, liaison.next, "the leads speak",
        "Agreed when the leads last spoke.")
    }
    for (n, meeting) in source.meetings.enumerated() {
      add("meeting\n\(n)", meeting.of, meeting.on, "panel meeting", "A meeting of the panel.")
    }
    for (n, accepted) in source.accepted.enumerated() {
      add(
        "accepted\n\(n)", nil, accepted.until, "review an accepted finding",
        "The finding: \(accepted.rule). Accepted because: \(accepted.because ?? "no reason is on file").")
    }
    for (n, action) in source.actions.enumerated() where action.done == nil {
      add("action\n\(n)", nil, action.due, "an action is due", action.what ?? "")
    }
    return events
  }

  private static func initials(of process: ParallelProcess, in frame: Frame) -> String {
    let names = process.kind.names(in: frame)
    return process.kind == .other ? "Process" : names.initialism ?? names.full
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
