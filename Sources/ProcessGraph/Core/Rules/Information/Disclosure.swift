/// Papers of a review that a criminal court could ask for, with nothing agreed about it.
struct UnsettledDisclosure {
  /// One member of the commission.
  let review: ParallelProcess
  /// The criminal cases with which it is not settled, and whether that is certain.
  let criminal: [(process: ParallelProcess, isUnsettled: Truth)]
  let papers: [Document]
}

extension CaseGraph {
  /// Every open multi-agency review, with the open criminal cases beside it with which nobody has settled how the
  /// review's papers may be disclosed.
  var unsettledDisclosures: [UnsettledDisclosure] {
    let kinds: Set<DocumentKind> = [.draftReport, .interviewNotes, .agencyReport, .finalReport]
    let cases = openCommissions { $0.kind == .crim }
    guard !cases.isEmpty else { return [] }
    let decided = commissionsWithDisclosureDecision
    return openCommissions { $0.kind.isMultiAgencyReview }.compactMap { review in
      let publication = publication(of: review)?.date
      let isPublished = publication.map { isHeld($0).isPossible } ?? false
      let papers = documents(for: review).filter { paper in
        guard kinds.contains(paper.what), isWritten(paper).isPossible else { return false }
        return paper.what != .finalReport || !(isPublished || isHeld(paper.published).isPossible)
      }
      guard !papers.isEmpty, !decided.contains(commissionNumber(of: review)) else { return nil }
      let hasPapers = papers.anySatisfy(isWritten)
      let open = running(cases, beside: review).map { criminal, isBeside in
        let isUnsettled = isBeside && hasPapers && !haveSpoken(review, criminal, about: .disclosure)
        return (process: criminal, isUnsettled: isUnsettled)
      }.filter { $0.isUnsettled.isPossible && !isToldOfNoContact(review, $0.process) }
      return open.isEmpty ? nil : UnsettledDisclosure(review: review, criminal: open, papers: papers)
    }
  }

  /// The commissions whose papers a share passes on that names the criminal case whose lead agreed to it.
  private var commissionsWithDisclosureDecision: Set<Int> {
    var decided: Set<Int> = []
    for share in source.shares {
      guard let with = share.decidedWith, process(with).kind == .crim else { continue }
      decided.formUnion(commissionsBehind(share))
    }
    return decided
  }

  /// Whether the want of any contact between two processes is a finding of its own, which then speaks for the rest.
  func isToldOfNoContact(_ review: ParallelProcess, _ other: ParallelProcess) -> Bool {
    guard let lead = leadReview, areJoint(lead, review), isOpen(lead) else { return false }
    if case .none = contact(between: lead, and: other) { return true }
    return false
  }
}
