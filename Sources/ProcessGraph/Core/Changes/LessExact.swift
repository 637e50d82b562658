// A day that is given less exactly settles nothing, though findings that hung on it fall away.

extension RowChanges.Change {
  /// Whether nothing about a row is different but that its days are given less exactly, or not at all.
  var isOnlyLessExact: Bool {
    guard kind == .altered, let old, !columns.isEmpty else { return false }
    return columns.allSatisfy { column in
      guard let was = old.date(column) else { return false }
      guard let now = row.date(column) else {
        return row.cells[column] == nil || row.cells[column]?.form == .word
      }
      return now != was && now.first <= was.first && was.last <= now.last
    }
  }

  /// Whether a row names any of some processes, people, agencies or subjects.
  func names(anyOf ids: Set<ID>) -> Bool {
    let own = row.cells.values.filter { $0.form == .id }.flatMap(\.values) + [row.id].compactMap { $0 }
    return !ids.isDisjoint(with: own)
  }
}

extension [FindingChange] {
  /// What seems cleared or milder, and of which nothing was written but a day that is less exact: it is no longer certain,
  /// and nothing was done about it.
  mutating func findLessExact(_ rows: RowChanges) {
    let (vague, others) = rows.changes.reduce(into: ([RowChanges.Change](), [RowChanges.Change]())) {
      if $1.isOnlyLessExact { $0.0.append($1) } else { $0.1.append($1) }
    }
    guard !vague.isEmpty else { return }
    for n in indices {
      let isMilder = self[n].fate == .milder && self[n].new.first?.severity == .unclear
      guard self[n].fate == .cleared || isMilder else { continue }
      let about = Set(self[n].old.flatMap(\.about))
      let told = vague.filter { $0.names(anyOf: about) }
      guard !told.isEmpty, !others.contains(where: { $0.names(anyOf: about) }) else { continue }
      self[n].lessExact = told
      self[n].fate = .milder
    }
  }
}
