extension JointOptions {
  /// The table of options for a spreadsheet: one row an arrangement, counts beside their change against now. Each row
  /// says which dates were only supposed, so that none is read without them.
  package var csv: String {
    let keys = now.figures.counts.map(\.key)
    let header =
      ["row", "commissions"] + keys.flatMap { [$0, "\($0)-change"] } + [
        "latest-finish", "without-owner", "late", "people", "not-possible", "supposing",
      ]
    return CSVText.table(
      header: header,
      rows: rows.map { row in
        let figures = row.option.figures
        let counts = zip(figures.counts, now.figures.counts).flatMap { value, before in
          [String(value.value), String(value.value - before.value)]
        }
        let refused = row.label == "now" ? impossible.map(text(of:)).joined(separator: "; ") : ""
        return [row.label, row.option.name] + counts + [finish(figures), owed(row.option), late(row.option)]
          + [people(row.option), refused, supposed.joined(separator: "; ")]
      })
  }

  private func finish(_ figures: Figures) -> String {
    switch figures.latestFinish {
    case .date(let date), .notBefore(let date): date.isMonth ? date.description : date.first.description
    case .unknown, .dueBy: ""
    case .ring: "ring"
    }
  }

  private func owed(_ option: JointOption) -> String {
    option.commissions.filter { !$0.requirementsWithoutOwner.isEmpty }
      .map { "\($0.name): \($0.requirementsWithoutOwner.joined(separator: " "))" }.joined(separator: "; ")
  }

  private func late(_ option: JointOption) -> String {
    option.commissions.flatMap(\.overruns).map { "\($0.process.id) by \($0.days.counted("day"))" }
      .joined(separator: "; ")
  }

  /// What changes against now for each person and agency.
  private func people(_ option: JointOption) -> String {
    option.changes.map { "\($0.whom): \($0.matter.rawValue) \($0.now) to \($0.then)" }.joined(separator: "; ")
  }
}
