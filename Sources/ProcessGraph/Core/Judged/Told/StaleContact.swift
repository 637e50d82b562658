/// How it stands with the contact between the leads of two processes.
enum ContactBetweenLeads {
  case current
  /// There is none, though there has been time for it.
  case none(Truth)
  /// The last one is long ago, and no other is near.
  case stale(Liaison, Truth)
}

extension CaseGraph {
  /// The lead review with each process whose lead its own should be in touch with; one for each commission.
  var processesToSpeakWith: [(review: ParallelProcess, other: ParallelProcess)] {
    guard let review = leadReview, isOpen(review) else { return [] }
    func others(where isOfKind: (KindID) -> Bool) -> [ParallelProcess] {
      openCommissions { isOfKind($0.kind) && areConcurrent(review, $0).isPossible }
    }
    // Of a commission that also has a health incident investigation, the other member is asked about first.
    let first = others { [.crim, .cor, .iopc].contains($0) || $0.isMultiAgencyReview }
    return firstOfEachCommission(first + others { $0 == .si }).map { (review, $0) }
  }

  /// How it stands with the contact between two processes that are both open.
  func contact(between a: ParallelProcess, and b: ParallelProcess) -> ContactBetweenLeads {
    // Nobody is told to speak with themselves.
    guard Set(a.leads).isDisjoint(with: b.leads) else { return .current }
    let rows = liaison(between: a, and: b)
    let hasOne = rows.anySatisfy { isHeld($0.on) }
    let isDue = bothOpenSince(a, b).map { hasRunOut(.earliestOpportunity, from: $0) } ?? .unknown
    let hasNone = areConcurrent(a, b) && isDue && !hasOne
    // Health incident investigations are heard of by notices first; only a contact that lapses is looked at.
    if hasNone.isPossible && a.kind != .si && b.kind != .si { return .none(hasNone) }
    guard let last = latestLiaison(between: a, and: b) else { return .current }
    let isRecent = rows.anySatisfy { row in
      isHeld(row.on) && !(row.on.map { hasRunOut(.liaisonGap, from: $0) } ?? .yes)
    }
    let isNear = rows.anySatisfy { isAhead($0.on, within: .liaisonGap) || isNext($0.next) }
    let isStale = areConcurrent(a, b) && hasOne && !isRecent && !isNear
    return isStale.isPossible ? .stale(last, isStale) : .current
  }

  /// Whether the next contact is today or near.
  private func isNext(_ date: CaseDate?) -> Truth {
    isAhead(date, within: .liaisonGap) || Truth(date == CaseDate(asOf))
  }
}
