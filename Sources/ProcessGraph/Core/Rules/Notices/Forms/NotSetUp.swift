extension Found {
  /// What is missing from a review that has been open for longer than the local time to set it up.
  ///
  /// - Parameters:
  ///   - what: what no record shows, for a sentence: `a reviewer for`.
  ///   - isMissing: whether the file lacks it.
  static func notSetUp(
    _ review: ParallelProcess, what: String, isMissing: Truth = .yes, remedy: String? = nil,
    in graph: CaseGraph
  ) -> Found? {
    let start = graph.setUpStart(of: review)
    let isDue = isMissing && graph.hasRunOut(.setUpWithin, from: start)
    guard isDue.isPossible else { return nil }
    let commission = graph.commission(of: review)
    let doubt =
      start == nil
      ? ", nor of when it began"
      : isDue == .unknown ? "; without the day, it is not certain that the time for it has run out" : ""
    return Found(
      about: commission.ids, places: [review.place],
      message: "No record of \(what) \(graph.names(commission.ids))\(doubt)",
      details: start.map { [.init(date: $0, what: "began", who: graph.title(review))] } ?? [],
      remedy: remedy, date: start?.first
    ).when(isDue)
  }
}
