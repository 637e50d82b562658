extension CaseGraph {
  /// The day on which half of the time for a process has gone, or nil where no end is known.
  func halfWay(of process: ParallelProcess) -> CaseDate? {
    guard let start = start(process), let due = deadline(of: process) else { return nil }
    func middle(_ start: Day, _ due: Day) -> Day { start + max(0, due - start) / 2 }
    return CaseDate(first: middle(start.first, due.first), last: middle(start.last, due.last))
  }

  /// The end of a message about undecided reviews, where half of the time for one has gone; else nothing.
  func lateness(of reviews: [ParallelProcess]) -> String {
    let late = reviews.filter { halfWay(of: $0).map { $0.isBefore(CaseDate(asOf)) == .yes } ?? false }
    return late.isEmpty ? "" : "; more than half of the time for \(names(late.map(\.id))) has gone"
  }
}
