// What a review needs before it can run.

extension CaseGraph {
  /// The day a review was decided, else started.
  package func setUpStart(of review: ParallelProcess) -> CaseDate? { review.decided ?? review.started }

  /// Whether a decision has been made by the as-of date; one without a date has.
  package func isMade(_ decision: Decision) -> Truth { decision.on.map { isHeld($0) } ?? .yes }

  /// The kinds of review that a decision on a child's case can be found in.
  var kindsThatDecide: Set<KindID> { frame == .england2015 ? [.scr] : [.scr, .rr, .natl] }
}
