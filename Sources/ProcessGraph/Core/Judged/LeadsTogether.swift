extension Joining {
  /// A part of the finding about what the leads of two processes have not yet settled: one finding for each process
  /// other than the lead review; of a pair of two others, one for that which opened later.
  ///
  /// - Parameter part: as it follows "No record": `that they have agreed timescales`.
  static func leads(
    _ a: ParallelProcess, _ b: ParallelProcess, _ part: String, _ graph: CaseGraph
  ) -> Joining {
    Joining(group: .leads, root: [graph.otherThanLead(a, b)], part: part)
  }
}

extension CaseGraph {
  /// Of two processes the one that is not the lead review, or the one that opened later where neither is; of
  /// processes that run as one, the first.
  fileprivate func otherThanLead(_ a: ParallelProcess, _ b: ParallelProcess) -> ID {
    let other: ParallelProcess
    if let lead = leadReview, areJoint(lead, a) {
      other = b
    } else if let lead = leadReview, areJoint(lead, b) {
      other = a
    } else {
      let opened = [a, b].map { start($0)?.first.number ?? .max }
      other = opened[0] > opened[1] ? a : b
    }
    return commission(of: other).ids[0]
  }
}
