/// A review for which agencies write while criminal cases are open beside it.
struct WritingBesideTrial {
  /// One member of the commission.
  let review: ParallelProcess
  /// What agencies wrote or are to write, earliest first.
  let papers: [Document]
  /// The criminal cases beside the review, and whether each certainly ran beside it.
  let cases: [(process: ParallelProcess, isBeside: Truth)]

  /// Whether an agency writes other than the one that runs a case: for the police their own papers are no news.
  func isWritten(beside criminal: ParallelProcess) -> Bool {
    papers.contains { $0.by != criminal.commissioner }
  }
}

extension CaseGraph {
  /// Every open multi-agency review for which agencies write while a criminal case is open beside it.
  func lookForWritingBesideTrials() -> [WritingBesideTrial] {
    let cases = openCommissions { $0.kind == .crim }
    guard !cases.isEmpty else { return [] }
    return openCommissions { $0.kind.isMultiAgencyReview }.compactMap { review in
      let kinds: [DocumentKind] = [.chronology, .agencyReport, .rca, .statement, .interviewNotes]
      let papers = everyDocument(for: review, of: kinds).filter { $0.by != nil }.enumerated().sorted { a, b in
        let days = [a, b].map { ($0.element.on ?? $0.element.due)?.first.number ?? .max }
        return (days[0], a.offset) < (days[1], b.offset)
      }.map(\.element)
      guard !papers.isEmpty else { return nil }
      return WritingBesideTrial(review: review, papers: papers, cases: running(cases, beside: review))
    }
  }

  /// Whether the lawyers have looked at a quarrel between those who write for a review and a criminal case.
  func hasAdviceOnDispute(_ writing: WritingBesideTrial, _ trial: ParallelProcess) -> Truth {
    let (ours, theirs) = (senders(of: writing.review), senders(of: trial))
    let writers = Set(writing.papers.compactMap(\.by)).subtracting([trial.commissioner].compactMap { $0 })
    return source.disputes.filter { !theirs.isDisjoint(with: $0.between) }.anySatisfy { dispute in
      dispute.between.contains { ours.contains($0) || writers.contains($0) }
        ? isHeld(dispute.legalAdvice) : .no
    }
  }

  /// Whether an agency with a part in a review has been told of a process: by a notice to it, to whoever represents it
  /// or to the panel, or by a share or a notice from the process itself. The board is told with its subgroup.
  func isTold(_ agency: ID, of process: ParallelProcess, as review: ParallelProcess) -> Truth {
    let senders = senders(of: process)
    let notices = heldNotices(about: process).filter { reaches(agency, $0.to, in: review) }
    let shares = (byProcess.sharesTo[.agency(agency)] ?? []).map { source.shares[$0] }
    let letters = (byProcess.noticesTo[.agency(agency)] ?? []).map { source.notices[$0] }
    let isShared = shares.filter { $0.from.id.map(senders.contains) ?? false }.anySatisfy { isDone($0) }
    let isSent = letters.filter { letter in
      letter.by.map { senders.contains($0) || $0 == process.lead } ?? false
    }.anySatisfy { isHeld($0.on) }
    return notices.anySatisfy { isHeld($0.on) } || isShared || isSent
  }

  private func reaches(_ agency: ID, _ party: Party, in review: ParallelProcess) -> Bool {
    switch party {
    case .agency(let id): id == agency
    case .person(let id): representatives(of: agency, on: review).contains(id)
    case .process(let id): areJoint(id, review.id) && isOnPanelOrLinked(agency, of: review)
    case .body(.panel): isOnPanelOrLinked(agency, of: review)
    case .body(.board), .body(.crag): isProtected(review) && commissions(agency, review)
    case .body: false
    }
  }
}
