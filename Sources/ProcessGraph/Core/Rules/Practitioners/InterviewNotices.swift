// What a practitioner is told before an interview, and of which processes.

extension CaseGraph {
  /// The dates in a column over all of a person's interviews, each once.
  func told(_ person: ID, _ column: (Interview) -> CaseDate?) -> [CaseDate] {
    interviews(of: person).compactMap(column).eachOnce
  }

  /// A person's review interviews, by date, that are held or near enough that the person should have been told.
  func dueInterviews(of person: ID) -> [(interview: Interview, isDue: Truth)] {
    reviewInterviews(of: person)
      .map { ($0, dateOrAhead($0.on).isOnOrBefore(asOf + settings[.toldBefore])) }
      .filter { $0.1.isPossible }
  }
}
