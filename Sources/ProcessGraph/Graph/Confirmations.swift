// Duties no data can show, met because somebody said so.

extension CaseGraph {
  /// Whether somebody confirmed a duty about a process or one it is joint with.
  ///
  /// A held row serves whatever its age, and so does one without a date; one dated after the as-of date does not.
  /// A row that names no process speaks of the lead review only.
  ///
  /// - Parameter duty: the id of a checklist duty.
  public func isConfirmed(_ duty: String, about process: ID) -> Bool {
    !confirmations(of: duty, about: process).isEmpty
  }

  /// The held confirmations of a duty about a process or one it is joint with, in the file's order.
  public func confirmations(of duty: String, about process: ID) -> [Confirmation] {
    rows.confirmationsOfDuty[duty, default: []].map { source.confirmed[$0] }.filter { row in
      guard let about = row.about ?? leadReview?.id, areJoint(about, process) else { return false }
      return row.on.map { isHeld($0).isPossible } ?? true
    }
  }
}
