/// What each duty is asked of in one case, looked up once for all duties.
struct ChecklistScope {
  let graph: CaseGraph
  let lead: ParallelProcess?
  /// The first open member of each commission, by kind, in the file's order.
  private let open: [ParallelProcess]

  /// One line's worth: whom it is about, whose confirmation answers it, and when it is to be published.
  struct Target {
    let about: [ID]
    let answeredBy: [ID]
    let publication: CaseDate?
  }

  init(_ graph: CaseGraph) {
    self.graph = graph
    lead = graph.leadReview
    open = graph.processes.filter { graph.takesPart($0) && graph.isOpen($0) }
  }

  func targets(of duty: ChecklistDuty) -> [Target] {
    switch duty.per {
    case .leadReview: reviews(leads, until: duty.life)
    case .review: reviews(multiAgencyReviews, until: duty.life)
    case .leadReviewAndAfter: leads.filter(isRecent).map { target($0) }
    case .reviewAndAfter: multiAgencyReviews.filter(isRecent).map { target($0) }
    case .open(let kinds):
      graph.firstOfEachCommission(open.filter { kinds.contains($0.kind) }).map { target($0) }
    case .complaintOrLeadReview: complaints
    case .childDeathReviews: childDeathReviews
    case .safeguardingIncidents: safeguardingIncidents
    case .suspectsUnder18:
      targets(of: graph.source.subjects.filter { $0.role == .suspect && $0.isUnder18 == .yes })
    case .lookedAfterDeaths:
      targets(of: graph.source.subjects.filter { $0.wasInCare && graph.isHeld($0.died).isPossible })
    case .concurrentMultiAgencyReviews: concurrent { $0.kind.isMultiAgencyReview }
    case .concurrentReviews: concurrent { $0.kind.isReview }
    }
  }

  private func target(_ process: ParallelProcess, alsoAnsweredBy others: [ID] = []) -> Target {
    let commission = graph.commission(of: process)
    if graph.isNotToBePublished(process) {
      return Target(about: commission.ids, answeredBy: [process.id] + others, publication: nil)
    }
    let dates = commission.members.flatMap { [$0.published, $0.due].compactMap { $0 } }
    let next = dates.filter { graph.isPlanned($0).isPossible }.min { $0.first < $1.first }
    return Target(
      about: commission.ids, answeredBy: [process.id] + others,
      publication: next ?? dates.min { $0.first < $1.first })
  }

  // MARK: Reviews

  private var leads: [ParallelProcess] { lead.map { [$0] } ?? [] }

  private var multiAgencyReviews: [ParallelProcess] {
    graph.firstOfEachCommission(
      graph.processes.filter { $0.kind.isMultiAgencyReview && graph.takesPart($0) && hasBegun($0) })
  }

  private func hasBegun(_ process: ParallelProcess) -> Bool {
    graph.isOpen(process) || graph.status(process) == .finished
  }

  /// Reviews while they are open, or for duties that come before publication until they are published.
  private func reviews(_ reviews: [ParallelProcess], until life: ChecklistDuty.Life) -> [Target] {
    reviews.filter { review in
      life == .beforePublication ? hasBegun(review) && publication(of: review) == nil : isOpen(review)
    }.map { target($0) }
  }

  private func isOpen(_ review: ParallelProcess) -> Bool {
    graph.commission(of: review).members.contains { $0.kind.isMultiAgencyReview && graph.isOpen($0) }
  }

  /// The day a review, or one it is joint with, was published; nil where it has not been.
  private func publication(of review: ParallelProcess) -> CaseDate? {
    graph.commission(of: review).members.compactMap(\.published).first { graph.isHeld($0) == .yes }
  }

  /// Whether a review has begun and was not published more than 90 days ago.
  private func isRecent(_ review: ParallelProcess) -> Bool {
    hasBegun(review) && (publication(of: review).map { graph.asOf - $0.last <= 90 } ?? true)
  }

  // MARK: Others

  private var complaints: [Target] {
    let complaints = graph.firstOfEachCommission(open.filter { $0.kind == .comp })
    if complaints.isEmpty { return reviews(leads, until: .once) }
    return complaints.map { target($0, alsoAnsweredBy: leads.map(\.id)) }
  }

  private var childDeathReviews: [Target] {
    guard let lead, graph.status(lead) == .finished else { return [] }
    return (graph.firstOfEachCommission(open.filter { $0.kind == .cdr }) + [lead]).map { target($0) }
  }

  private var safeguardingIncidents: [Target] {
    let incidents = graph.processes.filter {
      $0.kind == .si && $0.safeguarding == true && graph.takesPart($0) && hasBegun($0)
    }
    return graph.firstOfEachCommission(incidents).map { target($0) }
  }

  /// Subjects, while the lead review or a process about them is open.
  private func targets(of subjects: [Subject]) -> [Target] {
    return subjects.compactMap { subject in
      let own = graph.processes.filter { graph.takesPart($0) && $0.subjects.contains(subject.id) }.ids
      let asked = own + leads.map(\.id)
      guard asked.contains(where: { graph.isOpen(graph.process($0)) }) else { return nil }
      return Target(
        about: graph.inOrder([subject.id] + graph.withJoint(leads.map(\.id))), answeredBy: asked,
        publication: nil)
    }
  }

  private func concurrent(_ isWanted: (ParallelProcess) -> Bool) -> [Target] {
    guard let lead, graph.isOpen(lead) else { return [] }
    return graph.firstOfEachCommission(
      open.filter { isWanted($0) && graph.areConcurrent(lead, $0).isPossible }
    )
    .map { target($0) }
  }
}

extension Subject {
  /// Whether a council looked after the person, or had done so until they left care, up to the age of 24.
  fileprivate var wasInCare: Bool {
    switch lookedAfter {
    case .yes: true
    case .careLeaver: age.map { $0 < 25 } ?? true
    case .no, nil: false
    }
  }
}
