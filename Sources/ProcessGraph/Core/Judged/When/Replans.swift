// Dates that were moved: a case judged at an earlier day is judged by what was planned then.

extension Case {
  /// The case with the dates that were planned on a day, where the file says that they were moved later.
  func asPlanned(on day: Day) -> Case {
    guard !replans.isEmpty else { return self }
    var copy = self
    for rows in Dictionary(grouping: replans, by: { [$0.process, $0.what] }).values {
      let moves = rows.sorted { $0.on.last < $1.on.last }
      // From the last move on, the column stands.
      guard let next = moves.firstIndex(where: { $0.on.last > day }),
        let n = copy.processes.firstIndex(where: { $0.id == moves[0].process })
      else { continue }
      let date = next == 0 ? moves[0].was : moves[next - 1].became
      copy.processes[n] = copy.processes[n].with(moves[0].what, on: date)
    }
    return copy
  }
}

extension ParallelProcess {
  /// The same process with another date for `due`, `expected` or a milestone.
  fileprivate func with(_ what: String, on date: CaseDate) -> ParallelProcess {
    var dates = self.dates
    switch what {
    case "due": dates.due = date
    case "expected": dates.expected = date
    default:
      let others = milestones.filter { $0.name != what }
      return supposing(milestones: others + [Milestone(name: what, date: date)])
    }
    return supposing(dates: dates)
  }
}
