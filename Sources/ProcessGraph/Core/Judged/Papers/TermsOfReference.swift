/// The terms of reference of a review, as agreed.
struct TermsAgreed {
  let date: CaseDate
  /// The member of the commission whose row records it.
  let process: ParallelProcess
  /// The document that records it, where the row does not.
  let document: Document?

  /// The row that says so.
  var place: Place { document?.place ?? process.place }
}

extension CaseGraph {
  /// When a review's terms of reference were first agreed, or nil where that is not held at the as-of date.
  func termsAgreed(for review: ParallelProcess) -> TermsAgreed? {
    let members = commission(of: review).members
    let written = members.compactMap { member in
      member.termsOfReference?.agreed.map { TermsAgreed(date: $0, process: member, document: nil) }
    }
    let papers = documents(for: review, of: [.termsOfReference]).filter { $0.status == .final }
    let documented = papers.compactMap { paper in
      paper.on.map { TermsAgreed(date: $0, process: review, document: paper) }
    }
    return (written + documented).filter { isHeld($0.date).isPossible }.min { $0.date.first < $1.date.first }
  }
}
