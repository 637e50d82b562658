extension Changes {
  /// The comparison in the shape other programs read: keys always in this order.
  package var json: JSON {
    .object(
      graph.jsonHeader + [
        ("since", .string(old.asOf.description)), ("forecast", .bool(purpose == .forecast)),
        (
          "summary",
          .object(
            FindingChange.Fate.allCases.map { ($0.rawValue, .number(count($0))) } + [
              ("then", .number(old.standing)), ("now", .number(new.findings.count)),
            ])
        ),
        ("remarks", .strings(remarks)), ("changes", .array(findings.map(json))),
        ("recorded", .array(rows.changes.map(json))), ("days", .array(days.map(\.json))),
      ])
  }

  private func json(_ change: FindingChange) -> JSON {
    let (then, now) = (change.old.first, change.new.first)
    return .object([
      ("fate", .string(change.fate.rawValue)), ("because", .optional(change.reason?.rawValue)),
      ("reference", .string(change.finding.reference)), ("rule", .string(change.finding.rule)),
      ("about", .strings(change.finding.about)), ("message", .string(change.finding.message)),
      ("then", then?.json ?? .null), ("now", now?.json ?? .null),
      ("joined", .array(change.old.dropFirst().map(\.json))),
      ("split", .array(change.new.dropFirst().map(\.json))),
      ("settled", .strings(change.settled)), ("added", .strings(change.added)),
      ("dates-from", .optional(now?.date?.description)),
    ])
  }

  private func json(_ change: RowChanges.Change) -> JSON {
    .object([
      ("table", .string(change.row.table.rawValue)), ("change", .string(change.kind.rawValue)),
      ("row", .string(change.row.id ?? "\(change.row.table.rawValue)[\(change.row.number + 1)]")),
      ("count", .number(change.count)), ("columns", .strings(change.columns)),
      ("text", .string(words.sentence(change))),
    ])
  }
}

extension KnownFinding {
  /// A finding as one of the two reports has it.
  fileprivate var json: JSON {
    .object([
      ("number", number.map(JSON.number) ?? .null), ("reference", .string(reference)),
      ("severity", .string(severity.rawValue)), ("by", .optional(by?.description)),
      ("accepted", .bool(isAccepted)), ("message", .string(message)),
    ])
  }
}

extension DayBetween {
  fileprivate var json: JSON {
    .object([
      ("date", .string(date.description)), ("kind", .string(kind.rawValue)),
      ("table", .string(row.table.rawValue)),
      ("row", .string(row.id ?? "\(row.table.rawValue)[\(row.number + 1)]")), ("text", .string(text)),
    ])
  }
}
