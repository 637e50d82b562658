/// Every clock that runs on a case, and what each end hangs on: what is due, who owes it, when, how sure, what it rests
/// on, when each process can end at the earliest, and what another date would change.
package struct ClockTable: Sendable {
  package let graph: CaseGraph
  package let rows: [ClockRow]
  package let outlooks: [OutlookRow]
  /// Lines of information about the whole, such as a frame that is not of the case's time.
  package let notes: [String]
  /// What follows from dates that are only supposed; nil where none is.
  package let supposed: WhatFollows?

  /// - Parameters:
  ///   - graph: the case at its date.
  ///   - supposing: dates to move. The table is then of the case with these, and says what they change.
  package init(_ graph: CaseGraph, supposing changes: [WhatIf] = []) {
    guard !changes.isEmpty else {
      self.init(graph, supposed: nil)
      return
    }
    let (before, after) = (ClockTable(graph), ClockTable(graph.supposing(changes)))
    self.init(after.graph, supposed: WhatFollows(from: changes, before: before, after: after))
  }

  private init(_ graph: CaseGraph, supposed: WhatFollows?) {
    self.graph = graph
    self.supposed = supposed
    notes =
      Note.frameOfItsTime(graph).map(\.message) + Self.notYetOrNoLonger(graph)
      + Self.displaced(graph)
    outlooks = graph.outlooks.map { OutlookRow($0, graph) }
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

  /// Says where clocks of the frame do not run because the case is older or younger than they are.
  private static func notYetOrNoLonger(_ graph: CaseGraph) -> [String] {
    graph.processes.filter { graph.isInCase($0) && $0.kind != .other }.flatMap { process -> [String] in
      let clocks = graph.clocksOutOfForce(for: process)
      return clocks.map(\.timeInForce).eachOnce.map { time in
        let duties = clocks.filter { $0.timeInForce == time }.map { "to \($0.duty)" }.listed
        return
          "for \(graph.name(process)) there is no deadline \(duties): the law or guidance behind it is in force only "
          + "\(time), and what applied at another time is not known here"
      }
    }.map(\.sentence)
  }

  /// Says where no notice of a review is owed, since what the file says of whoever died calls for another.
  private static func displaced(_ graph: CaseGraph) -> [String] {
    graph.processes.filter { graph.takesPart($0) && $0.kind == .owhr }.flatMap { process -> [String] in
      let others = graph.otherReviewsCalledFor(process).map { $0.names(in: graph.frame).withArticle }
      guard !others.isEmpty else { return [] }
      return process.kind.kind.clocks(in: graph.frame).filter {
        !$0.areas.isEmpty && $0.runs(inArea: graph.source.area)
      }.map { clock in
        "for \(graph.name(process)) there is no deadline to \(clock.duty): none is owed where another review of the death "
          + "must or may be held, here \(others.listed) ("
          + clock.authority.map(\.description).joined(separator: " · ") + ")"
      }
    }.map(\.sentence)
  }

  static let headings = (
    clocks: "Deadlines of law, guidance and policy", ends: "What each finish date depends on",
    supposed: "What would change"
  )
  static let howToRead = """
    An earliest end is no forecast: it is the earliest that the dates and waits on file allow. Days after a wait are \
    what it costs: how much earlier the end could come if that wait alone were lifted.
    """

  package var json: JSON {
    .object(
      graph.jsonHeader + [
        ("supposed", supposed?.json ?? .null),
        ("clocks", .array(rows.map(\.json))), ("ends", .array(outlooks.map(\.json))),
        ("notes", .strings(notes)),
      ])
  }

  /// The table for a spreadsheet: a row for each clock, then for each end and each step of what it hangs on.
  package var csv: String {
    CSVText.table(
      header: [
        "row", "date", "days", "process", "clock", "what", "owed-by", "standing", "force", "rests-on",
      ],
      rows: (supposed?.cells ?? [])
        + rows.map { row in
          [
            "clock", row.running.end?.description ?? "", row.left.map(String.init) ?? "",
            row.running.process.id, row.running.clock.id, row.what, row.holder, row.standing,
            row.running.isOwnDate ? "own date" : row.running.clock.forceInWords, row.rests,
          ]
        } + outlooks.flatMap(\.cells) + notes.map { ["note", "", "", "", "", $0, "", "", "", ""] })
  }
}
