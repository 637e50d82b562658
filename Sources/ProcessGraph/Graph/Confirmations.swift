// Duties that no data can show, and what somebody has said of them.

extension CaseGraph {
  /// The rows, held at the as-of date, in which somebody says that a duty is met, in the file's order.
  ///
  /// - Parameters:
  ///   - duty: the id of a checklist duty.
  ///   - about: a process; one it is joint with serves as well. A row about nothing in particular is about the lead
  ///     review. Nil asks for those rows and the ones about the lead review.
  public func confirmations(of duty: String, about id: ID?) -> [Confirmation] {
    let review = leadReview?.id
    guard let asked = id ?? review else {
      return source.confirmed.filter { $0.duty == duty && $0.about == nil && isHeld($0.on).isPossible }
    }
    return source.confirmed.filter { row in
      guard row.duty == duty, isHeld(row.on).isPossible, let about = row.about ?? review else { return false }
      return areJoint(about, asked)
    }
  }

  /// Whether somebody has said that a duty is met, however long ago.
  public func isConfirmed(_ duty: String, about id: ID?) -> Bool {
    !confirmations(of: duty, about: id).isEmpty
  }
}
