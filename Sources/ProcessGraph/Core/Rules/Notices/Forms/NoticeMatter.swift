/// A process that somebody is to be told of, beside the review that should hear of it.
struct NoticeMatter {
  let graph: CaseGraph
  let process: ParallelProcess
  /// The lead review, where it is open or pending.
  let review: ParallelProcess?
  /// Who has been told of the process.
  let telling: Telling
  let scope: Scope

  /// When a duty to tell exists at all.
  enum Scope: Sendable {
    /// Whether or not there is a review.
    case always
    /// The lead review is open or pending.
    case leadReview
    /// The lead review is open.
    case openReview
    /// The subgroup oversees reviews of children: one of these is open or pending.
    case caseReview
  }

  /// What a sentence calls the process, with those it runs as one with.
  var name: String { graph.nameOfCommission(of: process) }

  /// How the process goes, for the end of a sentence: `how the serious case review is going`.
  var howItGoes: String {
    let isOne = graph.commission(of: process).members.filter(graph.takesPart).count < 2
    return "how \(name) \(isOne ? "is" : "are") going"
  }

  /// The date the process began, as people would have heard of it: started, else decided, notified, aware.
  var begun: CaseDate? { process.started ?? process.decided ?? process.notified ?? process.aware }

  /// The date from which the review could be told: the later of the two beginnings. A review that is only considered
  /// has nobody to tell yet, so that for it the time begins no earlier than the as-of date.
  var begunBesideReview: CaseDate? {
    guard let review, let begun else { return begun }
    if let own = review.decided ?? review.started { return .latest(begun, own) }
    return graph.isPending(review) ? .latest(begun, CaseDate(graph.asOf)) : nil
  }

  /// Those of some recipients for whom there is no record, or none that is certain, that they have been told.
  func untold(_ recipients: Addressee...) -> [NoticeDuty.Missing] {
    recipients.compactMap { recipient in
      let isMissing = !telling.informed(recipient).isTold
      return isMissing == .no ? nil : NoticeDuty.Missing(name(of: recipient), isMissing)
    }
  }

  /// What a sentence calls a recipient.
  func name(of recipient: Addressee) -> String {
    switch recipient {
    case .crag: named(.crag)
    case .cragChair: "the chair of " + named(.crag)
    case .panel: review.map { "the panel of " + graph.name($0) } ?? "the review panel"
    case .reviewer: review.map(graph.leadName(of:)) ?? "the reviewer"
    case .board: named(.board)
    case .businessUnit:
      graph.frame == .england2015 && graph.source.names[.businessUnit] == nil
        ? "the business unit of " + named(.board) : graph.title(of: .businessUnit)
    case .independentChair: named(.independentChair)
    case .cdop: named(.cdop)
    case .commissioner: process.commissioner.map(graph.name) ?? "the commissioner"
    }
  }

  private func named(_ body: Body) -> String { graph.called(body) }
}

extension CaseGraph {
  /// The processes of some kinds that a duty to tell may be about: of this incident, proceeding, and not run as one
  /// with the lead review; one for each commission, in the file's order.
  func noticeMatters(
    _ kinds: Set<KindID>, _ scope: NoticeMatter.Scope, where isConcerned: (CaseGraph, ParallelProcess) -> Bool
  ) -> [NoticeMatter] {
    let lead = leadReview
    let review = lead.flatMap { isOpenOrPending($0) ? $0 : nil }
    switch scope {
    case .always: break
    case .leadReview: guard review != nil else { return [] }
    case .openReview: guard let review, isOpen(review) else { return [] }
    case .caseReview: guard let review, review.kind == .scr else { return [] }
    }
    var seen: Set<Int> = []
    return processes.filter { kinds.contains($0.kind) && takesPart($0) && isConcerned(self, $0) }.compactMap {
      process in
      // A review that leads may itself be the one the subgroup is to hear of.
      let isLead = scope == .always && process.kind == lead?.kind
      if let lead, areJoint(lead, process), !isLead { return nil }
      guard seen.insert(commission(of: process).number).inserted else { return nil }
      return NoticeMatter(
        graph: self, process: process, review: review,
        telling: Telling(of: process, beside: lead, in: self), scope: scope)
    }
  }
}
