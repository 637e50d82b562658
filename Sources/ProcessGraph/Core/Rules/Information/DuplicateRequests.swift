/// Papers of one kind that one agency writes more than once.
struct DuplicateRequest {
  let agency: ID
  let kind: DocumentKind
  let documents: [Document]
  /// The reviews they are for.
  let reviews: [ParallelProcess]
  /// Whether two of them are already there.
  let areBothThere: Bool
  let isCertain: Truth
}

extension CaseGraph {
  /// Every agency that is asked for a chronology, or a report, by reviews that run side by side, where no paper
  /// serves both and none reuses another.
  var duplicateRequests: [DuplicateRequest] {
    let chains = ReuseChains(self)
    let kinds: [DocumentKind] = [.chronology, .agencyReport]
    var groups = RowGroups<[String], Paper>()
    for document in source.documents where kinds.contains(document.what) && document.status != .superseded {
      guard let agency = document.by else { continue }
      let reviews = document.forProcesses.map(process).filter {
        $0.kind.isReview && takesPart($0) && isOpen($0)
      }
      guard !reviews.isEmpty else { continue }
      groups.add(
        Paper(document: document, chain: chains.number(of: document), commissions: commissions(of: document)),
        to: [agency, document.what.rawValue])
    }
    return groups.all.compactMap { key, group in
      duplicate(key[0], DocumentKind(rawValue: key[1])!, group.rows)
    }
  }

  private struct Paper {
    let document: Document
    let chain: Int
    let commissions: Set<Int>
  }

  private func duplicate(_ agency: ID, _ kind: DocumentKind, _ papers: [Paper]) -> DuplicateRequest? {
    let (all, isCertain) = colliding(papers)
    guard !all.isEmpty else { return nil }
    let there = all.filter { $0.document.status == .final && isHeld($0.document.on) == .yes }
    let numbers = all.map(\.commissions).reduce(into: Set<Int>()) { $0.formUnion($1) }
    return DuplicateRequest(
      agency: agency, kind: kind, documents: all.map(\.document),
      reviews: inOrder(numbers.flatMap { commissions[$0].ids }).map(process).filter(takesPart),
      areBothThere: colliding(there).isCertain == .yes, isCertain: isCertain)
  }

  /// The papers that stand beside another of a different chain, for a review of another commission that runs at the
  /// same time; and whether two of them certainly do.
  private func colliding(_ papers: [Paper]) -> (papers: [Paper], isCertain: Truth) {
    let sets = Set(papers.map(\.commissions))
    let covering = sets.filter { $0.count > 1 }
    // Many papers are for few sets of reviews, so that sets are compared, not papers.
    var chains: [Set<Int>: Set<Int>] = [:]
    for paper in papers { chains[paper.commissions, default: []].insert(paper.chain) }
    var isCertain = Truth.no
    var opposite: [Set<Int>: Set<Int>] = [:]
    for a in sets {
      for b in sets where a != b && a.isDisjoint(with: b) {
        // Two other chains are enough to find every paper of this set, and one certain pair to be certain.
        if isCertain == .yes && (opposite[a]?.count ?? 0) > 1 { break }
        let runTogether = areRequestedTogether(a, b, unless: covering)
        guard runTogether.isPossible else { continue }
        opposite[a, default: []].formUnion(chains[b]!)
        if chains[a]!.union(chains[b]!).count > 1 { isCertain = isCertain || runTogether }
      }
    }
    let found = papers.filter { paper in
      opposite[paper.commissions].map { !$0.subtracting([paper.chain]).isEmpty } ?? false
    }
    return (found, isCertain)
  }

  /// Whether reviews of two sets of commissions are both open at once, and no paper is for both.
  private func areRequestedTogether(_ a: Set<Int>, _ b: Set<Int>, unless covering: Set<Set<Int>>) -> Truth {
    a.sorted().anySatisfy { x in
      b.sorted().anySatisfy { y in
        if covering.contains(where: { $0.contains(x) && $0.contains(y) }) { return .no }
        return openReviews(x).anySatisfy { first in openReviews(y).anySatisfy { areConcurrent(first, $0) } }
      }
    }
  }

  private func openReviews(_ commission: Int) -> [ParallelProcess] {
    commissions[commission].members.filter { $0.kind.isReview && takesPart($0) && isOpen($0) }
  }
}
