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
      ("statement", .string(statement)), ("by", .optional(row?.by)),
      ("on", .optional(row?.on?.description)), ("note", .optional(row?.note)),
      ("authority", .array(authority.map(\.json))),
    ])
  }
}

extension Checklist {
  /// The lines as a section of a report for a terminal, in columns: a line for a duty with the processes it is asked
  /// of, its id, and the row to paste under `confirmed` once somebody has looked.
  package static func text(_ lines: [ChecklistLine], in graph: CaseGraph, width: Int = 80) -> String {
    let margin = 17
    var text = [summary(lines)]
    var words = Initials(graph)
    for duty in lines.eachOnce(by: \.duty.id).map(\.duty) {
      let own = lines.filter { $0.duty.id == duty.id }
      for title in own.map(\.state.title).eachOnce {
        let alike = own.filter { $0.state.title == title }
        let about = alike.map { line in
          let details = line.state.details
          return graph.names(line.about) + (details.isEmpty ? "" : " (\(details))")
        }
        text += TextColumns.labelled(
          title, words.next("\(own[0].statement.sentence): \(about.listed)"), margin: margin, width: width)
        guard alike[0].isOpen else {
          text += TextColumns.labelled("", duty.id, margin: margin, width: width)
          continue
        }
        let each = alike.count > 1 ? "  (a row for each)" : ""
        text += TextColumns.labelled(
          "", "\(duty.id): \(alike[0].row(on: graph.asOf))\(each)", margin: margin, width: width)
      }
    }
    return text.joined(separator: "\n") + "\n"
  }

  /// `3 of 41 confirmed, 1 to confirm again, 2 due`.
  package static func summary(_ lines: [ChecklistLine]) -> String {
    func count(_ title: String) -> Int { lines.count { $0.state.title == title } }
    let again = count("confirm again")
    let due = count("due")
    return "\(count("confirmed")) of \(lines.count) confirmed"
      + (again > 0 ? ", \(again) to confirm again" : "")
      + (due > 0 ? ", \(due) due" : "")
  }
}
