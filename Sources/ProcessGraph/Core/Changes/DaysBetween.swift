/// A day that came between two dates, as the file has it: something was to happen, to be reached or to be done by it.
struct DayBetween: Sendable {
  enum Kind: String, Word {
    /// A contact, an interview, a meeting: nobody need have written that it took place.
    case planned
    /// A point of a process, such as a trial.
    case reached
    /// The last day for something that has no record of being done.
    case due
  }

  let kind: Kind
  let date: CaseDate
  let row: RowCells
  let text: String
}

extension WrittenRows {
  /// What is asked by a day that is not simply the last one.
  private static let asked = [
    "review": ", to be reviewed", "until": ", to be reviewed", "expected": ", expected to end",
    "due": ", due",
  ]

  /// The days after one date and no later than another, by date.
  func days(after first: Day, until last: Day, _ words: RowWords) -> [DayBetween] {
    var days: [DayBetween] = []
    func add(_ kind: DayBetween.Kind, _ date: CaseDate?, _ row: RowCells, _ text: String) {
      guard let date, date.first > first, date.last <= last else { return }
      days.append(DayBetween(kind: kind, date: date, row: row, text: text.sentence))
    }
    for row in rows where row.cells["cancelled"]?.values != ["yes"] {
      let noun = words.noun(row)
      if row.table != .replans && row.table != .accepted { add(.planned, row.day, row, noun) }
      if row.table == .processes {
        for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) where cell.form == .date {
          guard !["due", "expected", "aware", "notified"].contains(column) else { continue }
          for text in cell.values {
            add(.reached, try? CaseDate(written: text), row, "\(words.label(column)), \(noun)")
          }
        }
      }
      if row.table == .liaison && hasSpokenAgain(row, by: last) { continue }
      for (column, done) in row.table.deadlines where done.allSatisfy({ !row.isDone($0, by: first) }) {
        let what = column == "next" ? "the next " + words.nounAlone(row) : noun
        add(.due, row.date(column), row, "\(what)\(Self.asked[column] ?? "")")
      }
    }
    return days.enumerated().sorted {
      ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset)
    }
    .map(\.element)
  }
}

extension WrittenRows {
  /// Whether the same leads have spoken since a talk that named the day of the next.
  private func hasSpokenAgain(_ row: RowCells, by last: Day) -> Bool {
    guard let day = row.day else { return false }
    return rows.contains { other in
      other.table == .liaison && other.cells["between"] == row.cells["between"]
        && other.day.map { $0.first > day.last && $0.first <= last } ?? false
    }
  }
}

extension RowCells {
  /// Whether a column says by a day that something is done.
  fileprivate func isDone(_ column: String, by day: Day) -> Bool {
    guard let cell = cells[column] else { return false }
    if cell.form == .date { return date(column).map { $0.first <= day } ?? false }
    return cell.values == ["final"] || cell.values == ["superseded"]
  }
}

extension CaseTable {
  /// The columns that say by when something is to be done, each with those that say that it is.
  fileprivate var deadlines: [(column: String, done: [String])] {
    switch self {
    case .documents: [("due", ["status", "signed-off"])]
    case .actions: [("due", ["done"])]
    case .recommendations: [("due", ["done", "refused"])]
    case .waits: [("review", ["lifted"])]
    case .liaison: [("next", [])]
    case .accepted: [("until", [])]
    case .processes: [("due", ["finished", "published"]), ("expected", ["finished", "published"])]
    default: []
    }
  }
}
