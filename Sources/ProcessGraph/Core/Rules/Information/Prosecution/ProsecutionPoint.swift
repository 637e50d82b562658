/// A point that the joint guide would have a review and a prosecution settle early, in the guide's order.
enum ProsecutionPoint: CaseIterable {
  case timescales, witnesses, termsOfReference, disclosure, policeMaterial

  /// The words of a liaison row any of which records it.
  var topics: [Liaison.Topic] {
    switch self {
    case .timescales: [.timescales, .timing]
    case .witnesses: [.witnesses]
    case .termsOfReference: [.termsOfReference]
    case .disclosure: [.disclosure]
    case .policeMaterial: [.informationSharing]
    }
  }

  /// The words for a list in a sentence.
  var words: String {
    switch self {
    case .timescales: "timescales"
    case .witnesses: "how possible witnesses are approached"
    case .termsOfReference: "the terms of reference"
    case .disclosure: "disclosure of the review's papers"
    case .policeMaterial: "what the police can share"
    }
  }
}

/// Points that a review and a prosecution have not settled, though they have spoken.
struct UnsettledPoints {
  let review: ParallelProcess
  let criminal: ParallelProcess
  /// In the guide's order; the first names the finding.
  let points: [ProsecutionPoint]
  let latest: Liaison
  let isUnsettled: Truth
}

extension Check {
  /// Every serious case review and criminal case that have been open together for longer than the local gap and have
  /// spoken, with the points they have not settled.
  func lookForUnsettledPoints() -> [UnsettledPoints] {
    let cases = graph.openCommissions { $0.kind == .crim }
    let caseOfCommission = Dictionary(
      cases.map { (graph.commissionNumber(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    return graph.openCommissions { $0.kind.isMultiAgencyReview && graph.isProtected($0) }.flatMap { review in
      let ids = graph.commission(of: review).ids
      let rows = RowsByProcess.rows(graph.byProcess.liaison, naming: ids).map { graph.source.liaison[$0] }
      let others = Set(rows.flatMap(\.between).compactMap { graph.commissionOfProcess[$0] })
      return others.sorted().compactMap { caseOfCommission[$0] }.compactMap { unsettledPoints(review, $0) }
    }
  }

  private func unsettledPoints(_ review: ParallelProcess, _ criminal: ParallelProcess) -> UnsettledPoints? {
    guard let latest = graph.latestLiaison(between: review, and: criminal) else { return nil }
    let rows = graph.heldLiaison(between: review, and: criminal)
    let haveSpoken = rows.anySatisfy { graph.isHeld($0.on) }
    let base =
      graph.areConcurrent(review, criminal) && haveSpoken
      && graph.hasRunOut(.liaisonGap, from: graph.bothOpenSince(review, criminal))
    let points = ProsecutionPoint.allCases.filter { !isAnswered($0, review, criminal) }.map { point in
      let isSettled = rows.anySatisfy { row in
        point.topics.contains(where: row.about.contains) ? graph.isHeld(row.on) : .no
      }
      return (point: point, isUnsettled: base && !isSettled)
    }
    let certain = points.filter { $0.isUnsettled == .yes }
    let shown = certain.isEmpty ? points.filter(\.isUnsettled.isPossible) : certain
    guard !shown.isEmpty else { return nil }
    return UnsettledPoints(
      review: review, criminal: criminal, points: shown.map(\.point), latest: latest,
      isUnsettled: Truth(!certain.isEmpty) || .unknown)
  }

  /// Whether a point needs no line of its own: nobody may be a witness, the terms were sent, or another rule asks.
  private func isAnswered(
    _ point: ProsecutionPoint, _ review: ParallelProcess, _ criminal: ParallelProcess
  ) -> Bool {
    switch point {
    case .timescales, .policeMaterial: false
    case .witnesses: !graph.source.people.contains { $0.witness.isPossible }
    case .termsOfReference: graph.isShared([.termsOfReference], from: review, to: criminal).isPossible
    case .disclosure: fires(.draftToCriminal, about: review.id, criminal.id)
    }
  }
}
