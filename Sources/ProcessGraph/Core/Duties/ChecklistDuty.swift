/// Something the paper asks for that no table can show: judgement, tone, understanding. A person says whether it is so.
///
/// It is never a finding and is counted with none. ``all`` lists every duty; ``CaseGraph/checklist`` says how each
/// stands in a case.
package struct ChecklistDuty: Sendable {
  /// The word for it in the table `confirmed`.
  package let id: String
  /// What a person confirms: a clause that begins in lower case.
  package let statement: String
  package let per: Per
  package let life: Life
  package let authority: [Authority]
  /// The id of a rule that stays quiet once the duty is confirmed, however long ago.
  package let quietens: String?
  /// Whether it is about the bodies of the paper's own area, which look after reviews of children: asked only where the
  /// board follows that paper, and where a child is concerned.
  package let isLocal: Bool

  /// What the duty has a line of its own for. Processes that run as one share a line.
  package enum Per: Sendable, Hashable {
    /// The lead review while it is open.
    case leadReview
    /// Each open multi-agency review.
    case review
    /// The lead review, or each review, from its beginning until 90 days after it is published.
    case leadReviewAndAfter, reviewAndAfter
    /// Each open process of some kinds.
    case open([KindID])
    /// Each open complaint; where there is none, the lead review.
    case complaintOrLeadReview
    /// Each open child death review, and the lead review, once the lead review has ended.
    case childDeathReviews
    /// Each health incident investigation with a safeguarding side, also when it has ended.
    case safeguardingIncidents
    /// Each suspect under 18.
    case suspectsUnder18
    /// Each person who died and was looked after by a council, or had left its care and was under 25.
    case lookedAfterDeaths
    /// Each open review that runs beside the lead review: multi-agency ones only, or all.
    case concurrentMultiAgencyReviews, concurrentReviews
  }

  /// How long somebody's word holds.
  package enum Life: Sendable, Hashable {
    /// As long as the local setting `confirmation-life`.
    case standing
    /// For good.
    case once
    /// For good; asked for until the process is published, and due shortly before.
    case beforePublication
    /// For 365 days.
    case yearly
  }

  init(
    _ id: String, _ statement: String, per: Per, life: Life, _ authority: Authority...,
    quietens: String? = nil, isLocal: Bool = false
  ) {
    (self.id, self.statement, self.per, self.life) = (id, statement, per, life)
    (self.authority, self.quietens, self.isLocal) = (authority, quietens, isLocal)
  }

  /// Every duty, in the order in which lines are printed.
  package static let all: [ChecklistDuty] =
    runningTheReview + howItAsks + panelAndManagers + familyAndParties + otherProceedings + coronerAndHealth
    + whoseReview + otherReviews + reportsAndWord + panelMembers + guidanceElsewhere

  /// The duty with an id, or nil.
  package static func named(_ id: String) -> ChecklistDuty? { all.first { $0.id == id } }
}
