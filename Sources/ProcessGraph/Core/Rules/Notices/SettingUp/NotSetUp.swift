/// Something that a review lacks though it has been open for longer than the local time to set it up.
struct NotSetUp {
  let review: ParallelProcess
  /// Whether it lacks it and the time has run out.
  let isDue: Truth

  /// - Parameter what: what no record shows, for a sentence: `a reviewer for`.
  func found(_ what: String, in graph: CaseGraph) -> Found {
    let start = graph.setUpStart(of: review)
    let commission = graph.commission(of: review)
    let doubt =
      start == nil
      ? ", nor of when it began"
      : isDue == .unknown ? "; without the day, it is not certain that the time for it has run out" : ""
    return Found(
      about: commission.ids, places: [review.place],
      message: "No record of \(what) \(graph.names(commission.ids))\(doubt)",
      details: start.map { [.init(date: $0, what: "began", who: graph.title(review))] } ?? [],
      date: start?.first, root: commission.ids, acting: review.id
    ).when(isDue)
  }
}

extension CaseGraph {
  /// Open reviews of some kinds, one for each commission, that lack something after the time to set them up.
  ///
  /// - Parameter isLacking: whether the members of a commission lack it.
  func reviewsNotSetUp(
    where isWanted: (ParallelProcess) -> Bool, lacking isLacking: ([ParallelProcess]) -> Truth
  ) -> [NotSetUp] {
    openCommissions(where: isWanted).compactMap { review in
      let isDue =
        isLacking(commission(of: review).members) && hasRunOut(.setUpWithin, from: setUpStart(of: review))
      return isDue.isPossible ? NotSetUp(review: review, isDue: isDue) : nil
    }
  }
}
