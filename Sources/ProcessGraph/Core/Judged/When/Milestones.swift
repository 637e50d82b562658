// The milestones of a process as dates: a thing may have happened twice, or on a day nobody wrote down.

extension ParallelProcess {
  /// The dates of any of some milestones.
  func dates(ofAny milestones: [String]) -> [CaseDate] { milestones.flatMap { dates(of: $0) } }

  /// Whether the file lists a milestone, with a date or without.
  func lists(_ milestone: String) -> Bool { milestones.contains { $0.name == milestone } }
}

extension CaseGraph {
  /// The date of a milestone that counts: the last one held, else the earliest ahead.
  func date(of milestone: String, in process: ParallelProcess) -> CaseDate? {
    let dates = process.dates(of: milestone)
    return dates.filter { isHeld($0).isPossible }.max { $0.last < $1.last }
      ?? dates.min { $0.first < $1.first }
  }
}
