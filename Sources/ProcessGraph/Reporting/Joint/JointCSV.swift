extension JointOptions {
  /// The table of options for a spreadsheet: one row an arrangement, counts beside their change against now.
  public var csv: String {
    let keys = now.figures.counts.map(\.key)
    let header =
      ["row", "commissions"] + keys.flatMap { [$0, "\($0)-change"] } + [
        "latest-finish", "without-owner", "late",
      ]
    return CSVText.table(
      header: header,
      rows: rows.map { row in
        let figures = row.option.figures
        let counts = zip(figures.counts, now.figures.counts).flatMap { value, before in
          [String(value.value), String(value.value - before.value)]
        }
        return [row.label, row.option.name] + counts + [finish(figures), owed(row.option), late(row.option)]
      })
  }

  private func finish(_ figures: Figures) -> String {
    switch figures.latestFinish {
    case .date(let date): date.isMonth ? date.description : date.first.description
    case .unknown: ""
    case .ring: "ring"
    }
  }

  private func owed(_ option: JointOption) -> String {
    option.commissions.filter { !$0.requirementsWithoutOwner.isEmpty }
      .map { "\($0.name): \($0.requirementsWithoutOwner.joined(separator: " "))" }.joined(separator: "; ")
  }

  private func late(_ option: JointOption) -> String {
    option.commissions.flatMap(\.overruns).map { "\($0.process.id) by \($0.days) days" }.joined(
      separator: "; ")
  }
}
