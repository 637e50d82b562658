/// A review for which agencies write while criminal cases are open beside it.
struct WritingBesideTrial {
  /// One member of the commission.
  let review: ParallelProcess
  /// What agencies wrote or are to write, earliest first.
  let papers: [Document]
  /// All criminal cases that are open, and the places among them of those beside the review.
  let trials: [ParallelProcess]
  let cases: [(trial: Int, isBeside: Truth)]

  /// The papers by agencies other than the one that runs a case: for the police their own are no news.
  func papers(beside criminal: ParallelProcess) -> some Sequence<Document> {
    places(beside: criminal).lazy.map { papers[$0] }
  }

  /// The same by their places among all.
  func places(beside criminal: ParallelProcess) -> some Sequence<Int> {
    papers.indices.lazy.filter { papers[$0].by != criminal.commissioner }
  }
}

extension CaseGraph {
  /// Every open multi-agency review for which agencies write while a criminal case is open beside it.
  var writingBesideTrials: [WritingBesideTrial] {
    let cases = openCommissions { $0.kind == .crim }
    guard !cases.isEmpty else { return [] }
    let spans = Spans(of: cases, in: self)
    return openCommissions { $0.kind.isMultiAgencyReview }.compactMap { review in
      let kinds: [DocumentKind] = [.chronology, .agencyReport, .rca, .statement, .interviewNotes]
      let papers = everyDocument(for: review, of: kinds).filter { $0.by != nil }.enumerated().sorted { a, b in
        let days = [a, b].map { ($0.element.on ?? $0.element.due)?.first.number ?? .max }
        return (days[0], a.offset) < (days[1], b.offset)
      }.map(\.element)
      guard !papers.isEmpty else { return nil }
      return WritingBesideTrial(
        review: review, papers: papers, trials: cases,
        cases: spans.beside(review).map { (trial: $0.place, isBeside: $0.isBeside) })
    }
  }

  /// Whether the lawyers have looked at a quarrel between those who write for a review and a criminal case.
  func hasAdviceOnDispute(_ writing: WritingBesideTrial, _ criminal: ParallelProcess) -> Truth {
    if source.disputes.isEmpty { return .no }
    let rows = RowsByProcess.rows(byProcess.disputes, naming: senders(of: criminal))
    if rows.isEmpty { return .no }
    let ours = senders(of: writing.review).union(writing.papers(beside: criminal).compactMap(\.by))
    return rows.anySatisfy { n in
      source.disputes[n].between.contains(where: ours.contains) ? isHeld(source.disputes[n].legalAdvice) : .no
    }
  }

  /// Whether an agency with a part in a review has been told of a process: by a notice to it, to whoever represents
  /// it or to the panel, or by a share or a notice from the process itself. The board is told with its subgroup.
  func isTold(_ agency: ID, of process: ParallelProcess, in review: ParallelProcess) -> Truth {
    let held = heldNotices(about: process)
    let people = held.isEmpty ? [] : representatives(of: agency, on: review)
    let hearsPanel = !held.isEmpty && isOnPanelOrLinked(agency, of: review)
    let notices = held.anySatisfy { notice in
      let reaches: Bool
      switch notice.to {
      case .agency(let id): reaches = id == agency
      case .person(let id): reaches = people.contains(id)
      case .process(let id): reaches = hearsPanel && areJoint(id, review.id)
      case .body(.panel): reaches = hearsPanel
      case .body(.board), .body(.crag): reaches = isProtected(review) && commissions(agency, review)
      case .body: reaches = false
      }
      return reaches ? isHeld(notice.on) : .no
    }
    let shares = (byProcess.sharesTo[.agency(agency)] ?? []).map { source.shares[$0] }
    let letters = (byProcess.noticesTo[.agency(agency)] ?? []).map { source.notices[$0] }
    if shares.isEmpty && letters.isEmpty { return notices }
    let senders = senders(of: process)
    let own = senders.union([process.lead].compactMap { $0 })
    let shared = shares.anySatisfy { $0.from.id.map(senders.contains) ?? false ? isDone($0) : .no }
    let sent = letters.anySatisfy { $0.by.map(own.contains) ?? false ? isHeld($0.on) : .no }
    return notices || shared || sent
  }
}
