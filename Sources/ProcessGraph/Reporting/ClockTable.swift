/// Every clock that runs on a case: what is due, who owes it, when, how sure, and what it rests on.
public struct ClockTable: Sendable {
  public let graph: CaseGraph
  public let rows: [ClockRow]

  /// - Parameter graph: the case at its date.
  public init(_ graph: CaseGraph) {
    self.graph = graph
    rows = graph.runningClocks.map { ClockRow($0, graph) }.filter {
      $0.running.clock.asks != .keep || $0.end != nil
    }
    .enumerated().sorted { a, b in
      // Dated clocks first, by date; then those that wait for something, in the file's order.
      (a.element.running.end?.first.number ?? .max, a.offset) < (
        b.element.running.end?.first.number ?? .max, b.offset
      )
    }.map(\.element)
  }

  /// The table for a terminal.
  public func text(width: Int = 80) -> String {
    let source = graph.source
    let head = ["\(source.name) · clocks as at \(graph.asOf.inWords) · \(source.marking)", ""]
    let margin = 19
    let lines = rows.flatMap { row -> [String] in
      let date = row.running.end?.inWords ?? "—"
      let first = TextColumns.wrap(row.what, width: max(30, width - margin)).enumerated().map { n, line in
        (n == 0 ? date.padded(to: margin) : String(repeating: " ", count: margin)) + line
      }
      let rest = [row.standing, "owed by \(row.holder)", row.rests].flatMap {
        TextColumns.wrap($0, width: max(30, width - margin)).map {
          String(repeating: " ", count: margin) + $0
        }
      }
      return first + rest + [""]
    }
    return (head + (rows.isEmpty ? ["No clock runs on this case.", ""] : lines)).dropLast().joined(
      separator: "\n") + "\n"
  }

  /// The table for Markdown.
  public var markdown: String {
    var text = "# \(graph.source.name.markdownEscaped): clocks as at \(graph.asOf.inWords)\n\n"
    text += "\(graph.source.marking.markdownEscaped)\n\n"
    text += "| last day | what is due | owed by | standing | rests on |\n|---|---|---|---|---|\n"
    for row in rows {
      let cells = [row.running.end?.inWords ?? "—", row.what, row.holder, row.standing, row.rests]
      text += "| " + cells.map(\.markdownEscaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  public var json: JSON {
    .object([
      ("overlap", .number(1)), ("case", .string(graph.source.name)), ("frame", .string(graph.frame.rawValue)),
      ("as-of", .string(graph.asOf.description)), ("clocks", .array(rows.map(\.json))),
    ])
  }

  /// The table for a spreadsheet.
  public var csv: String {
    CSVText.table(
      header: [
        "last-day", "days-left", "process", "clock", "what", "owed-by", "standing", "force", "rests-on",
      ],
      rows: rows.map { row in
        [
          row.running.end?.description ?? "", row.left.map(String.init) ?? "", row.running.process.id,
          row.running.clock.id, row.what, row.holder, row.standing, row.running.clock.forceInWords, row.rests,
        ]
      })
  }
}

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
    left = running.daysLeft(at: graph.asOf)
    what = running.isOwnDate ? "\(name): finish, by its own date" : "\(name): \(clock.duty)"
    holder = running.isOwnDate ? graph.leadName(of: running.process) : clock.holderName(in: graph.frame)
    standing = Self.standing(running, state, left, graph)
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
    case .over: return "over by \(days(left!))"
    case .paused: return "paused; no last day until it runs again"
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
