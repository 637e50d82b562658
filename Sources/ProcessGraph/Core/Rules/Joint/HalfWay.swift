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

  /// The end of a message about reviews of which some are only planned: `, the DHR being to be decided on …`.
  func decisionsAhead(on reviews: [ParallelProcess]) -> String {
    let planned = reviews.filter { status($0) == .planned }
    let dates = planned.compactMap(start).map { $0.withPreposition }.eachOnce
    return planned.isEmpty ? "" : "; \(names(planned.map(\.id))) is to be decided \(dates.listed)"
  }

  /// What a date of a review in the facts behind a finding says of it.
  func openOrAhead(_ review: ParallelProcess) -> String {
    isOpen(review) ? "open since" : status(review) == .planned ? "to be decided" : "considered"
  }
}
