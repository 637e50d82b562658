/// Early copies of one paper that go to people who should see it only when it is done.
struct EarlyCopies {
  let title: String
  let owners: [ParallelProcess]
  let shares: [Share]
  /// Whether some of them have gone already.
  let areOut: Truth
  let isCertain: Truth
}

extension CaseGraph {
  /// Shares of drafts, unfinished agency reports and unpublished reports of multi-agency reviews with colleagues
  /// affected, practitioners or the press, by paper.
  var earlyCopies: [EarlyCopies] {
    var authors: [ID: Set<Int>] = [:]
    for document in source.documents {
      if let author = document.author { authors[author, default: []].formUnion(commissions(of: document)) }
    }
    var groups = RowGroups<[String], Share>()
    for share in source.shares where isWide(share.to) && isDoneOrPlanned(share) {
      guard let kind = kind(of: share) else { continue }
      let isEarly = isUnfinished(share, kind)
      guard isEarly.isPossible else { continue }
      let owners = processesBehind(share).filter {
        $0.kind.isMultiAgencyReview && status($0) != .notProceeding
      }
      guard !owners.isEmpty, !hasPart(share.to, in: owners, authors) else { continue }
      switch share.what {
      case .document(let id): groups.add(share, isEarly, to: [id])
      case .kind, .keyFindings: groups.add(share, isEarly, to: [share.from.id ?? "", kind.rawValue])
      }
    }
    return groups.all.map { _, group in
      let first = group.rows[0]
      return EarlyCopies(
        title: kind(of: first)!.title(in: frame),
        owners: processesBehind(first).filter { $0.kind.isMultiAgencyReview },
        shares: group.rows, areOut: group.rows.anySatisfy(isDone), isCertain: group.isCertain)
    }
  }

  private func isUnfinished(_ share: Share, _ kind: DocumentKind) -> Truth {
    switch kind {
    case .draftReport: return .yes
    case .agencyReport:
      let papers = documents(in: share)
      return papers.isEmpty ? .unknown : Truth(papers.contains { !isFinal($0) })
    case .finalReport, .executiveSummary: return !isPublished(share)
    default: return .no
    }
  }

  /// Whether a party is one that early copies are kept from, unless it has a part in the review.
  private func isWide(_ party: Party) -> Bool {
    switch party {
    case .body(let body): [.affectedColleagues, .practitioners, .media].contains(body)
    case .person(let id): person(id).isPractitioner
    case .process, .agency: false
    }
  }

  /// Whether a person leads or manages a review, sits on or links to its panel, or writes for it.
  private func hasPart(_ party: Party, in owners: [ParallelProcess], _ authors: [ID: Set<Int>]) -> Bool {
    guard case .person(let id) = party else { return false }
    if let written = authors[id], owners.contains(where: { written.contains(commissionNumber(of: $0)) }) {
      return true
    }
    return owners.flatMap { commission(of: $0).members }.contains { member in
      [member.lead, member.businessManager].contains(id) || member.panel.values.contains(id)
        || member.linked.values.contains(id)
    }
  }
}
