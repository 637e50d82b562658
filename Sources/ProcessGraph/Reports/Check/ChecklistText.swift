extension ChecklistLine {
  /// The line in the shape other programs read.
  var json: JSON {
    let row: Confirmation?
    switch state {
    case .confirmed(let said), .confirmAgain(let said): row = said
    case .notConfirmed, .due: row = nil
    }
    return .object([
      ("duty", .string(duty.id)), ("about", .strings(about)), ("state", .string(state.title)),
      ("statement", .string(duty.statement)), ("by", .optional(row?.by)),
      ("on", .optional(row?.on?.description)), ("note", .optional(row?.note)),
      ("authority", .array(authority.map(\.json))),
    ])
  }
}

extension Checklist {
  /// The lines as a section of a report for a terminal, in columns: what to confirm, of what, and how it stands.
  public static func text(_ lines: [ChecklistLine], in graph: CaseGraph, width: Int = 80) -> String {
    let facts = lines.map { line in
      let details = line.state.details
      let about = graph.names(line.about) + (details.isEmpty ? "" : " (\(details))")
      return Report.Fact(
        line.state.title, "\(line.duty.statement.sentence): \(about)", Phrase(line.duty.id))
    }
    let writer = TerminalWriter(width: width)
    return ([summary(lines)] + writer.lines(.facts(facts, .right(17)))).joined(separator: "\n") + "\n"
  }

  /// `3 of 41 confirmed, 1 to confirm again, 2 due`.
  public static func summary(_ lines: [ChecklistLine]) -> String {
    func count(_ title: String) -> Int { lines.count { $0.state.title == title } }
    let again = count("confirm again")
    let due = count("due")
    return "\(count("confirmed")) of \(lines.count) confirmed"
      + (again > 0 ? ", \(again) to confirm again" : "")
      + (due > 0 ? ", \(due) due" : "")
  }
}
