// Duties that no data can show, and what somebody has said of them.

extension CaseGraph {
  /// The rows, not dated after the as-of date, in which somebody says that a duty is met, in the file's order.
  package func confirmations(of duty: String) -> [Confirmation] {
    rows.confirmationsOfDuty[duty, default: []].map { source.confirmed[$0] }
      .filter { $0.on.map { isHeld($0).isPossible } ?? true }
  }

  /// Those of them about a process.
  ///
  /// - Parameters:
  ///   - duty: the id of a checklist duty.
  ///   - about: a process; one it is joint with serves as well. A row about nothing in particular is about the lead
  ///     review. Nil asks for those rows and the ones about the lead review.
  package func confirmations(of duty: String, about id: ID?) -> [Confirmation] {
    let said = confirmations(of: duty)
    guard !said.isEmpty else { return [] }
    let review = leadReview?.id
    guard let asked = id ?? review else { return said.filter { $0.about == nil } }
    return said.filter { row in (row.about ?? review).map { areJoint($0, asked) } ?? false }
  }

  /// Whether somebody has said that a duty is met, however long ago.
  package func isConfirmed(_ duty: String, about id: ID?) -> Bool {
    !confirmations(of: duty, about: id).isEmpty
  }
}
