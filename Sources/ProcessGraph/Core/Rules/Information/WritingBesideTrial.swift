/// A review for which agencies write while criminal cases are open beside it.
struct WritingBesideTrial {
  /// One member of the commission.
  let review: ParallelProcess
  /// What agencies wrote or are to write, earliest first.
  let papers: [Document]
  /// Whoever wrote them, and whoever sends on behalf of the review.
  let writers, senders: Set<ID>
  /// All criminal cases that are open, and the places among them of those beside the review.
  let trials: [ParallelProcess]
  /// The disputes that whoever sends on behalf of each of these is in.
  let disputes: [[Int]]
  let cases: [(trial: Int, isBeside: Truth)]

  /// Whether an agency writes other than the one that runs a case: for the police their own papers are no news.
  func isWritten(beside criminal: ParallelProcess) -> Bool {
    writers.contains { $0 != criminal.commissioner }
  }
}

extension CaseGraph {
  /// Every open multi-agency review for which agencies write while a criminal case is open beside it.
  var writingBesideTrials: [WritingBesideTrial] {
    let cases = openCommissions { $0.kind == .crim }
    guard !cases.isEmpty else { return [] }
    let spans = Spans(of: cases, in: self)
    let disputes = cases.map { RowsByProcess.rows(byProcess.disputes, naming: senders(of: $0)) }
    return openCommissions { $0.kind.isMultiAgencyReview }.compactMap { review in
      let kinds: [DocumentKind] = [.chronology, .agencyReport, .rca, .statement, .interviewNotes]
      let papers = everyDocument(for: review, of: kinds).filter { $0.by != nil }.enumerated().sorted { a, b in
        let days = [a, b].map { ($0.element.on ?? $0.element.due)?.first.number ?? .max }
        return (days[0], a.offset) < (days[1], b.offset)
      }.map(\.element)
      guard !papers.isEmpty else { return nil }
      return WritingBesideTrial(
        review: review, papers: papers, writers: Set(papers.compactMap(\.by)), senders: senders(of: review),
        trials: cases, disputes: disputes,
        cases: spans.beside(review).map { (trial: $0.place, isBeside: $0.isBeside) })
    }
  }

  /// Whether the lawyers have looked at a quarrel between those who write for a review and a criminal case.
  ///
  /// - Parameter trial: the place of the case among all.
  func hasAdviceOnDispute(_ writing: WritingBesideTrial, _ trial: Int) -> Truth {
    writing.disputes[trial].anySatisfy { n in
      let isOurs = source.disputes[n].between.contains { end in
        writing.senders.contains(end)
          || writing.writers.contains(end) && end != writing.trials[trial].commissioner
      }
      return isOurs ? isHeld(source.disputes[n].legalAdvice) : .no
    }
  }
}

/// Who has been told of a process, looked up once for all the reviews that run beside it.
struct ToldOfProcess {
  private let graph: CaseGraph
  private let process: ParallelProcess
  private let notices: [(to: Party, isHeld: Truth)]
  /// Whether the process itself told an agency.
  private var told: [ID: Truth] = [:]

  init(_ process: ParallelProcess, _ graph: CaseGraph) {
    (self.process, self.graph) = (process, graph)
    notices = graph.heldNotices(about: process).map { ($0.to, graph.isHeld($0.on)) }
  }

  /// Whether an agency with a part in a review has been told: by a notice to it, to whoever represents it or to the
  /// panel, or by a share or a notice from the process itself. The board is told with its subgroup.
  mutating func isTold(_ agency: ID, in review: ParallelProcess) -> Truth {
    let isTold = told[agency] ?? isToldByItself(agency)
    told[agency] = isTold
    return notices.reduce(isTold) { isTold, notice in
      reaches(agency, notice.to, in: review) ? isTold || notice.isHeld : isTold
    }
  }

  private func reaches(_ agency: ID, _ party: Party, in review: ParallelProcess) -> Bool {
    switch party {
    case .agency(let id): id == agency
    case .person(let id): graph.representatives(of: agency, on: review).contains(id)
    case .process(let id): graph.areJoint(id, review.id) && graph.isOnPanelOrLinked(agency, of: review)
    case .body(.panel): graph.isOnPanelOrLinked(agency, of: review)
    case .body(.board), .body(.crag): graph.isProtected(review) && graph.commissions(agency, review)
    case .body: false
    }
  }

  private func isToldByItself(_ agency: ID) -> Truth {
    let shares = graph.byProcess.sharesTo[.agency(agency)] ?? []
    let letters = graph.byProcess.noticesTo[.agency(agency)] ?? []
    if shares.isEmpty && letters.isEmpty { return .no }
    let senders = graph.senders(of: process)
    let shared = shares.anySatisfy { n in
      let share = graph.source.shares[n]
      return share.from.id.map(senders.contains) ?? false ? graph.isDone(share) : .no
    }
    let sent = letters.anySatisfy { n in
      let letter = graph.source.notices[n]
      let isOurs = letter.by.map { senders.contains($0) || $0 == process.lead } ?? false
      return isOurs ? graph.isHeld(letter.on) : .no
    }
    return shared || sent
  }
}
