/// What follows on a case from dates that are only supposed: ends and last days before and after.
package struct WhatFollows: Sendable {
  /// `the trial in the criminal investigation on 1 February 2016; on file, 2 November 2015`.
  let suppositions: [String]
  /// What changes, one line each, in the order of the tables.
  let changes: [Change]

  struct Change: Sendable {
    let process: ID
    let clock: String?
    let what: String
    let before, after: CaseDate?
    let beforeInWords, afterInWords: String

    /// How many days later, where both are known.
    var days: Int? { after.flatMap { after in before.map { after.first - $0.first } } }
    var text: String {
      let change = days.flatMap { days in
        days == 0 ? nil : " (\(abs(days).counted("day")) \(days > 0 ? "later" : "earlier"))"
      }
      return "\(what): with it, \(afterInWords); without it, \(beforeInWords)\(change ?? "")"
    }
  }

  init(from suppositions: [WhatIf], before: ClockTable, after: ClockTable) {
    self.suppositions = suppositions.map { before.graph.inWords($0) }
    changes = Self.ends(before, after) + Self.clocks(before, after)
  }

  private static func ends(_ before: ClockTable, _ after: ClockTable) -> [Change] {
    after.graph.processes.compactMap { process in
      func find(_ table: ClockTable) -> (end: CaseDate?, words: String)? {
        guard let row = table.outlooks.first(where: { $0.ids.contains(process.id) }) else {
          return table.graph.isFinished(process) == .yes ? (nil, "finished") : nil
        }
        let outlook = row.outlook
        let due = outlook.dues.first { $0.process.id == process.id }
        let late =
          due.flatMap { $0.isLate == .yes ? ", \($0.days.counted("day")) after it is due" : nil } ?? ""
        let end =
          outlook.end?.inWords ?? outlook.finish.inWords
        return (outlook.end, end + late)
      }
      guard let old = find(before), let new = find(after), old.words != new.words else { return nil }
      return Change(
        process: process.id, clock: nil, what: "earliest end of \(after.graph.name(process))",
        before: old.end,
        after: new.end, beforeInWords: old.words, afterInWords: new.words)
    }
  }

  private static func clocks(_ before: ClockTable, _ after: ClockTable) -> [Change] {
    func key(_ row: ClockRow) -> [String] { [row.running.process.id, row.running.clock.id] }
    let old = Dictionary(before.rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    return after.rows.compactMap { row in
      let was = old[key(row)]
      guard was?.end != row.end || was?.standing != row.standing else { return nil }
      func words(_ row: ClockRow?) -> String {
        guard let row else { return "does not run" }
        return [row.end?.inWords, row.standing].compactMap { $0 }.joined(separator: ", ")
      }
      return Change(
        process: row.running.process.id, clock: row.running.clock.id, what: row.what, before: was?.end,
        after: row.end, beforeInWords: words(was), afterInWords: words(row))
    }
  }

  /// The lines in words; one that says so where nothing changes.
  var lines: [String] {
    changes.isEmpty ? ["No earliest end and no deadline on file moves."] : changes.map(\.text)
  }

  var json: JSON {
    .object([
      ("dates", .strings(suppositions)),
      (
        "changes",
        .array(
          changes.map { change in
            .object([
              ("process", .string(change.process)), ("clock", .optional(change.clock)),
              ("what", .string(change.what)), ("without", .optional(change.before?.description)),
              ("with", .optional(change.after?.description)), ("days", change.days.map(JSON.number) ?? .null),
              ("text", .string(change.text)),
            ])
          })
      ),
    ])
  }

  /// Rows of the spreadsheet.
  var cells: [[String]] {
    suppositions.map { ["supposed", "", "", "", "", $0, "", "", "", ""] }
      + changes.map {
        [
          "changes", $0.after?.description ?? "", $0.days.map(String.init) ?? "", $0.process, $0.clock ?? "",
          $0.text, "", "", "", "",
        ]
      }
  }
}
