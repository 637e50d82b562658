// Which papers a share passes on, whose they are, and which of them serve as an agency's report.

extension CaseGraph {
  /// The papers a share passes on: the one it names, or for a word all of that kind that belong to the sender.
  func documents(in share: Share) -> [Document] {
    switch share.what {
    case .document(let id): return [document(id)]
    case .keyFindings: return []
    case .kind(let kind):
      let owners: [ID]
      switch share.from {
      case .process(let id): owners = commission(of: id).ids
      case .agency(let id): owners = [id]
      case .person, .body: owners = []
      }
      return papers(of: owners, [kind]).filter { $0.status != .superseded }
    }
  }

  /// The processes whose papers a share passes on: those the papers were made for, else the sender's own.
  func processesBehind(_ share: Share) -> [ParallelProcess] {
    let named = documents(in: share).flatMap(\.forProcesses)
    if !named.isEmpty { return inOrder(named).map(process) }
    return processes(for: share.from)
  }

  /// The commissions whose papers a share passes on, and those on whose behalf it is sent.
  func commissionsBehind(_ share: Share) -> Set<Int> {
    Set((processesBehind(share) + processes(for: share.from)).map { commissionNumber(of: $0) })
  }

  /// The processes on whose behalf a party sends, those that run as one with them apart.
  private func processes(for sender: Party) -> [ParallelProcess] {
    switch sender {
    case .process(let id): [process(id)]
    case .agency(let id): processes.filter { $0.commissioner == id || $0.provider == id }
    case .person, .body: []
    }
  }

  /// A root cause analysis put in the place of an agency's report for a review.
  struct Substitution {
    /// The share that passes it on, or nil where a report reuses it.
    let share: Share?
    /// The report that reuses it, or nil where it is shared to serve as one.
    let report: Document?
    /// The analysis, where it is on file.
    let analysis: Document?
    /// The process it was made for.
    let origin: ParallelProcess?
    let agency: ID?
    let review: ParallelProcess

    /// The row that puts it there.
    var place: Place { share?.place ?? report!.place }
  }

  /// Every analysis that stands or is to stand for an agency's report in a review that several agencies take part in.
  var substitutions: [Substitution] {
    let reviews = processes.filter { $0.kind.isMultiAgencyReview && takesPart($0) }
    let shared = source.shares.filter { $0.asAgencyReport && isDoneOrPlanned($0) }.flatMap { share in
      let recipients = firstOfEachCommission(reviews.filter { isRecipient(share.to, of: $0) })
      let papers = documents(in: share)
      let analyses =
        papers.isEmpty && kind(of: share) == .rca ? [nil] : papers.filter { $0.what == .rca }.map { $0 }
      return recipients.flatMap { review in analyses.map { substitution(share, $0, review) } }
    }
    let reused = source.documents.filter { $0.what == .agencyReport && $0.status != .superseded }.flatMap {
      report in
      guard let analysis = report.reuses.map(document), analysis.what == .rca else { return [Substitution]() }
      let recipients = firstOfEachCommission(
        report.forProcesses.map(process).filter { $0.kind.isMultiAgencyReview && takesPart($0) })
      return recipients.map { review in
        Substitution(
          share: nil, report: report, analysis: analysis, origin: analysis.forProcesses.first.map(process),
          agency: report.by ?? analysis.by, review: review)
      }
    }
    return shared + reused
  }

  private func substitution(_ share: Share, _ analysis: Document?, _ review: ParallelProcess) -> Substitution
  {
    let origin = analysis?.forProcesses.first.map(process) ?? processesBehind(share).first
    var sender: ID?
    if case .agency(let id) = share.from { sender = id }
    return Substitution(
      share: share, report: nil, analysis: analysis, origin: origin,
      agency: analysis?.by ?? sender ?? origin?.provider ?? origin?.commissioner, review: review)
  }

  /// One process for each commission, the first listed.
  func firstOfEachCommission(_ processes: [ParallelProcess]) -> [ParallelProcess] {
    processes.eachOnce { commissionNumber(of: $0) }
  }
}

extension CaseGraph {
  /// Whether what a share passes on was published by the day it was passed on.
  func isPublished(_ share: Share) -> Truth {
    let papers = documents(in: share)
    let own = papers.isEmpty ? [] : papers.map(\.published)
    let dates =
      own.compactMap { $0 }
      + (own.contains { $0 != nil } ? [] : processesBehind(share).compactMap(\.published))
    guard let published = CaseDate.earliest(of: dates) else { return .no }
    guard let on = share.on else { return isDone(share) == .yes && isHeld(published) == .no ? .no : .unknown }
    return published.isOnOrBefore(on)
  }

  /// Whether what goes to a party comes before a coroner: one's process, its lead, or an agency or officer of a court.
  func isForCourt(_ party: Party) -> Bool {
    switch party {
    case .process(let id): commission(of: id).kinds.contains(.cor)
    case .agency(let id): agency(id).sector == .court
    case .person(let id):
      person(id).agency.map { agency($0).sector == .court } ?? false
        || processes.contains { $0.kind == .cor && $0.lead == id }
    case .body: false
    }
  }
}
