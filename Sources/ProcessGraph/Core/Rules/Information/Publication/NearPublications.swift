/// The publication of a review, with what looks after it.
struct PlannedPublication {
  /// One member of the commission.
  let review: ParallelProcess
  let publication: Dated
  let hasLead: Bool
  let hasPlan: Bool
}

/// Publications within the local window of each other, without one communications plan for all.
struct NearPublications {
  /// By date.
  let publications: [PlannedPublication]
  let isCertain: Truth

  /// Whether one of them lies no more than some days before or after a day.
  func isClose(to day: Day, within days: Int) -> Bool {
    publications.map(\.publication.date).contains { $0.last >= day - days && $0.first <= day + days }
  }
}

extension CaseGraph {
  /// The publications of multi-agency reviews of the incident, by date.
  var publications: [PlannedPublication] {
    let reviews = firstOfEachCommission(processes.filter { $0.kind.isMultiAgencyReview && takesPart($0) })
    return reviews.compactMap { review in
      guard let publication = publication(of: review) else { return nil }
      return PlannedPublication(
        review: review, publication: publication,
        hasLead: commission(of: review).members.contains { $0.commsLead != nil },
        hasPlan: !documents(for: review, of: [.communicationsPlan]).isEmpty)
    }.enumerated().sorted { a, b in
      (a.element.publication.date.first, a.offset) < (b.element.publication.date.first, b.offset)
    }.map(\.element)
  }

  /// Runs of publications within the local window of each other without one communications plan for both.
  var nearPublications: [NearPublications] {
    let all = publications
    let window = settings[.familyContactWindow]
    let plans = source.documents.filter { $0.what == .communicationsPlan && $0.status != .superseded }
      .map(commissions(of:))
    var run = Array(all.indices)
    var certain: Set<Int> = []
    for b in all.indices {
      for a in all.indices.prefix(b).reversed() {
        let (x, y) = (all[a].publication.date, all[b].publication.date)
        guard y.first - x.last <= window else { continue }
        let pair = [all[a], all[b]].map { commissionNumber(of: $0.review) }
        guard !plans.contains(where: { $0.isSuperset(of: pair) }) else { continue }
        if max(x.last, y.last) - min(x.first, y.first) <= window { certain.formUnion([a, b]) }
        let least = min(run[a], run[b])
        let joined = [run[a], run[b]]
        for n in run.indices where joined.contains(run[n]) { run[n] = least }
      }
    }
    return Set(run).sorted().compactMap { number in
      let members = all.indices.filter { run[$0] == number }
      guard members.count > 1 else { return nil }
      return NearPublications(
        publications: members.map { all[$0] }, isCertain: certain.isDisjoint(with: members) ? .unknown : .yes)
    }
  }
}
