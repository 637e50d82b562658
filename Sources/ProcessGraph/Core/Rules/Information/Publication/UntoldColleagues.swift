extension CaseGraph {
  /// The shares that pass on what was learned, by the commissions whose papers they pass on.
  var sharesOfLearning: [Int: [Int]] {
    let kinds: Set<DocumentKind> = [.finalReport, .learningSummary]
    var rows: [Int: [Int]] = [:]
    for (n, share) in source.shares.enumerated() where isDone(share).isPossible {
      guard kind(of: share).map(kinds.contains) ?? (share.what == .keyFindings) else { continue }
      for number in commissionsBehind(share) { rows[number, default: []].append(n) }
    }
    return rows
  }

  /// The people a review has interviewed and that no share of what it learned has reached, in the file's order.
  ///
  /// - Parameter learning: ``sharesOfLearning``.
  func untoldColleagues(
    of review: ParallelProcess, _ learning: [Int: [Int]]
  ) -> [(person: ID, isUntold: Truth)] {
    var reached: [Party: Truth] = [:]
    for share in (learning[commissionNumber(of: review)] ?? []).map({ source.shares[$0] }) {
      reached[share.to] = (reached[share.to] ?? .no) || isDone(share)
    }
    let isForAll = (reached[.body(.affectedColleagues)] ?? .no) || (reached[.body(.practitioners)] ?? .no)
    if isForAll == .yes { return [] }
    var interviewed: [ID: Truth] = [:]
    let rows = RowsByProcess.rows(byProcess.interviews, naming: commission(of: review).ids)
    for interview in rows.map({ source.interviews[$0] }) where isReviewInterview(interview) {
      interviewed[interview.of] = (interviewed[interview.of] ?? .no) || isHeld(interview.on)
    }
    return inOrder(interviewed.keys).compactMap { id in
      let byAgency = person(id).agency.flatMap { reached[.agency($0)] } ?? .no
      let isUntold = interviewed[id]! && !(isForAll || byAgency || (reached[.person(id)] ?? .no))
      return isUntold.isPossible ? (id, isUntold) : nil
    }
  }
}
