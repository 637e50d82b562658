// Interviews of practitioners by reviews.

extension CaseGraph {
  /// Whether a process is a review of this incident that proceeds.
  func isReviewOfCase(_ id: ID) -> Bool {
    let process = process(id)
    return process.kind.isReview && takesPart(process)
  }

  /// Whether an interview is one by a review: not cancelled, not a statement to the police.
  func isReviewInterview(_ interview: Interview) -> Bool {
    !interview.cancelled && !interview.isStatement && interview.by.contains(where: isReviewOfCase)
  }

  /// The review interviews of a person by date, on one day by place in the file. An interview without a date is
  /// still ahead, and comes last.
  func reviewInterviews(of person: ID) -> [Interview] {
    let rows = interviews(of: person).filter(isReviewInterview)
    return rows.indices.sorted { a, b in
      let (x, y) = (dateOrAhead(rows[a].on), dateOrAhead(rows[b].on))
      let (isLate, isLater) = (rows[a].on == nil ? 1 : 0, rows[b].on == nil ? 1 : 0)
      return (isLate, x.first, x.last, a) < (isLater, y.first, y.last, b)
    }.map { rows[$0] }
  }

  /// The living people whose interviews are on file, in the file's order: nothing is owed to those who have died.
  var interviewed: [Person] {
    source.people.filter { !interviews(of: $0.id).isEmpty && !hasDied($0) }
  }

  /// The reviews of this incident a row is for.
  func reviews(of by: [ID]) -> [ID] { inOrder(by.filter(isReviewOfCase)) }

  /// Interviews by date, then by place in the file; those without a date come last.
  func inOrderOfDate(_ interviews: [Interview]) -> [Interview] {
    interviews.sorted { a, b in
      let (x, y) = (dateOrAhead(a.on), dateOrAhead(b.on))
      return (x.first, x.last, a.place.location) < (y.first, y.last, b.place.location)
    }
  }
}
