extension CaseGraph {
  /// The days a process has run: from its start to its finish or the as-of date. Nil where it has not begun.
  package func span(_ process: ParallelProcess) -> (start: CaseDate, end: CaseDate)? {
    let status = status(process)
    guard status.isOpen || status == .finished, let start = start(process) else { return nil }
    guard start.first <= asOf else { return nil }
    if status == .finished, let ended = end(of: process), ended.first <= asOf { return (start, ended) }
    let end = status == .finished ? CaseDate(first: start.first, last: asOf) : CaseDate(asOf)
    return (start, end)
  }

  /// Criminal processes about this incident that are open at the as-of date.
  package var openCriminalProcesses: [ParallelProcess] {
    criminalProcesses.filter(isOpen)
  }

  /// Multi-agency reviews about this incident that are open at the as-of date.
  package var openMultiAgencyReviews: [ParallelProcess] {
    processes.filter { $0.kind.isMultiAgencyReview && takesPart($0) && isOpen($0) }
  }

  /// Whether a review is protected from waiting: its commission contains a serious case review.
  package func isProtected(_ process: ParallelProcess) -> Bool {
    commission(of: process).members.contains { $0.kind == .scr && takesPart($0) }
  }
}
