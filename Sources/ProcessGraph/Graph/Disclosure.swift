/// Papers of a review that a criminal court could ask for, with nothing agreed about it.
struct UnsettledDisclosure {
  /// One member of the commission.
  let review: ParallelProcess
  let criminal: ParallelProcess
  let papers: [Document]
  let isUnsettled: Truth
}

extension CaseGraph {
  /// Every pair of an open multi-agency review and an open criminal case beside it between which nobody has settled
  /// how the review's papers may be disclosed.
  var unsettledDisclosures: [UnsettledDisclosure] {
    let kinds: Set<DocumentKind> = [.draftReport, .interviewNotes, .agencyReport, .finalReport]
    let cases = openCommissions { $0.kind == .crim }
    guard !cases.isEmpty else { return [] }
    return openCommissions { $0.kind.isMultiAgencyReview }.flatMap { review -> [UnsettledDisclosure] in
      let publication = publication(of: review)?.date
      let isPublished = publication.map { isHeld($0).isPossible } ?? false
      let papers = documents(for: review).filter { paper in
        guard kinds.contains(paper.what), isWritten(paper).isPossible else { return false }
        return paper.what != .finalReport || !(isPublished || isHeld(paper.published).isPossible)
      }
      guard !papers.isEmpty, !hasDisclosureDecision(review) else { return [] }
      let hasPapers = papers.anySatisfy(isWritten)
      return cases.compactMap { criminal in
        let isUnsettled =
          areConcurrent(review, criminal) && hasPapers && !haveSpoken(review, criminal, about: .disclosure)
        guard isUnsettled.isPossible, !isToldOfNoContact(review, criminal) else { return nil }
        return UnsettledDisclosure(
          review: review, criminal: criminal, papers: papers, isUnsettled: isUnsettled)
      }
    }
  }

  /// Whether a share of a review's papers names the criminal case whose lead agreed to it.
  private func hasDisclosureDecision(_ review: ParallelProcess) -> Bool {
    source.shares.contains { share in
      guard let with = share.decidedWith, process(with).kind == .crim else { return false }
      return processesBehind(share).contains { areJoint($0.id, review.id) }
        || share.from.id.map(senders(of: review).contains) ?? false
    }
  }

  /// Whether the want of any contact between two processes is a finding of its own, which then speaks for the rest.
  func isToldOfNoContact(_ review: ParallelProcess, _ other: ParallelProcess) -> Bool {
    guard let lead = leadReview, areJoint(lead.id, review.id), isOpen(lead) else { return false }
    if case .none = contact(between: lead, and: other) { return true }
    return false
  }
}
