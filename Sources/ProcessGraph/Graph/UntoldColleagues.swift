extension CaseGraph {
  /// The people a review has interviewed and that no share of what it learned has reached, in the file's order.
  func untoldColleagues(of review: ParallelProcess) -> [(person: ID, isUntold: Truth)] {
    let kinds: Set<DocumentKind> = [.finalReport, .learningSummary]
    let ours = senders(of: review)
    let learning = source.shares.filter { share in
      let isOurs =
        share.from.id.map(ours.contains) ?? false
        || processesBehind(share).contains { areJoint($0.id, review.id) }
      return isOurs && kind(of: share).map(kinds.contains) ?? (share.what == .keyFindings)
        && isDone(share).isPossible
    }
    var reached: [Party: Truth] = [:]
    for share in learning { reached[share.to] = (reached[share.to] ?? .no) || isDone(share) }
    let isForAll = (reached[.body(.affectedColleagues)] ?? .no) || (reached[.body(.practitioners)] ?? .no)
    if isForAll == .yes { return [] }
    var interviewed: [ID: Truth] = [:]
    for interview in source.interviews where isReviewInterview(interview) {
      guard interview.by.contains(where: { areJoint($0, review.id) }) else { continue }
      interviewed[interview.of] = (interviewed[interview.of] ?? .no) || isHeld(interview.on)
    }
    return inOrder(interviewed.keys).compactMap { id in
      let byAgency = person(id).agency.flatMap { reached[.agency($0)] } ?? .no
      let isUntold = interviewed[id]! && !(isForAll || byAgency || (reached[.person(id)] ?? .no))
      return isUntold.isPossible ? (id, isUntold) : nil
    }
  }
}
