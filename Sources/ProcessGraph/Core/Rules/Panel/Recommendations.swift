// What became of what reviews asked of agencies.

extension CaseGraph {
  /// Recommendations of processes that proceed, in the file's order.
  var recommendations: [Recommendation] {
    source.recommendations.filter { status(process($0.from)) != .notProceeding }
  }

  /// What a sentence calls a recommendation: `‘one record for each child’`.
  func name(_ recommendation: Recommendation) -> String {
    "‘\(recommendation.what ?? recommendation.id)’"
  }

  /// A finding about recommendations of one process to one agency.
  func found(
    _ rows: [Recommendation], message: String, remedy: String, date: Day?
  ) -> Found {
    Found(
      about: commission(of: rows[0].from).ids + [rows[0].to], places: rows.map(\.place), message: message,
      details: rows.map { Finding.Detail(date: $0.due ?? $0.made, what: $0.what ?? $0.id, who: name($0.to)) },
      remedy: remedy, date: date, root: [rows[0].from, rows[0].to], acting: rows[0].from,
      owner: .agency(rows[0].to))
  }
}

extension [Recommendation] {
  /// Those of one process to one agency together, in the order in which they first come.
  func grouped(_ isCertain: (Recommendation) -> Truth) -> [(rows: [Recommendation], isCertain: Truth)] {
    var groups = RowGroups<[ID], Recommendation>()
    for row in self {
      let truth = isCertain(row)
      if truth.isPossible { groups.add(row, truth, to: [row.from, row.to]) }
    }
    return groups.all.map { ($0.1.rows, $0.1.isCertain) }
  }
}
