// What rules of several families say of one cause, so that it is one finding: the parts of each, made in one place.

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

  /// A part of the finding about one thing that a review lacks: seats on its panel, or what agencies write for it. Of
  /// reviews that run as one the first stands for all.
  static func lacking(_ group: Group, _ review: ParallelProcess, _ part: String, _ graph: CaseGraph)
    -> Joining
  {
    Joining(group: group, root: [graph.commission(of: review).ids[0]], part: part)
  }

  /// A part of the finding about which reviews have not had what health investigations know already.
  static func firstReport(from investigations: [ParallelProcess], _ part: String) -> Joining {
    Joining(group: .firstReport, root: investigations.ids, part: part)
  }

  /// A part of the finding about what has to be settled about one person's interviews: of those that are held, or of
  /// one that is ahead.
  static func interviews(of person: ID, ahead: Place? = nil, _ part: String) -> Joining {
    Joining(group: .beforeInterview, root: [person], row: ahead, part: part)
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
