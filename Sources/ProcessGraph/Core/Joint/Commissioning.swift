/// A case laid out for the question which of its reviews could be commissioned together.
struct Commissioning: Sendable {
  /// The case as it is.
  let graph: CaseGraph
  /// The case with the candidates as its commissions: the same, unless commissions already made are opened again.
  let base: CaseGraph
  let candidates: [Candidate]
  let leftOut: [LeftOut]
  let impossible: [Impossible]
  /// For each candidate, those it cannot share a commission with.
  let apart: [Group]
  /// The candidate that a process belongs to.
  let candidateOf: [ID: Int]

  /// - Parameters:
  ///   - among: the reviews to look at; nil for all.
  ///   - reopen: whether reviews that run as one already may be taken apart.
  init(_ graph: CaseGraph, among: Set<ID>? = nil, reopen: Bool = false) {
    self.graph = graph
    let mayJoin = graph.reviewsThatMayJoin.filter { review in
      among.map { !$0.isDisjoint(with: reopen ? [review.id] : graph.commission(of: review).ids) } ?? true
    }
    let base =
      reopen
      ? graph.judging(graph.source.supposing(apart: graph.withJoint(mayJoin.map(\.id)))) : graph
    self.base = base
    candidates = Self.candidates(mayJoin, base)
    leftOut = graph.leftOut(Set(candidates.flatMap { $0.reviews.map(\.id) }), among: among)
    var candidateOf: [ID: Int] = [:]
    for (n, candidate) in candidates.enumerated() { for id in candidate.ids { candidateOf[id] = n } }
    self.candidateOf = candidateOf
    let others = leftOut.map(\.process).filter {
      graph.isInCase($0) && graph.status($0) != .finished && !$0.kind.mayShareChair
    }
    // Of reviews that stand alone anyway, only what the law says is worth saying.
    let pairs = Self.impossible(candidates.flatMap(\.reviews) + others, graph)
    impossible = pairs.filter { pair in
      pair.isLaw || !others.contains { $0.id == pair.first.id || $0.id == pair.second.id }
    }
    var apart = Array(repeating: 0, count: candidates.count)
    for pair in impossible {
      guard let a = candidateOf[pair.first.id], let b = candidateOf[pair.second.id], a != b else { continue }
      apart[a] |= 1 << b
      apart[b] |= 1 << a
    }
    self.apart = apart
  }

  private static func candidates(_ reviews: [ParallelProcess], _ base: CaseGraph) -> [Candidate] {
    let ids = Set(reviews.map(\.id))
    var seen: Set<Int> = []
    return reviews.compactMap { review in
      let commission = base.commission(of: review)
      guard seen.insert(commission.number).inserted else { return nil }
      let members = commission.members.filter(base.isInCase)
      return Candidate(
        reviews: members.filter { ids.contains($0.id) }, attached: members.filter { !ids.contains($0.id) })
    }
  }

  private static func impossible(_ reviews: [ParallelProcess], _ graph: CaseGraph) -> [Impossible] {
    reviews.indices.flatMap { n in
      reviews[(n + 1)...].compactMap { graph.impossible(reviews[n], $0) }
    }
  }

  /// Whether there are more candidates than every arrangement of them can be looked at.
  var hasTooMany: Bool { candidates.count > GroupTable.limit }

  /// The candidates among some processes, as a group.
  func group(of processes: some Sequence<ID>) -> Group {
    processes.reduce(0) { $0 | (candidateOf[$1].map { 1 << $0 } ?? 0) }
  }

  /// The members of a commission, in the file's order.
  func members(of group: Group) -> [ParallelProcess] {
    let ids = Set(group.members.flatMap { candidates[$0].ids })
    return graph.processes.filter { ids.contains($0.id) }
  }

  /// The commissions of the case that hold no candidate, about this incident.
  var otherCommissions: [[ParallelProcess]] {
    base.commissions.map { $0.members.filter(base.isInCase) }.filter { members in
      !members.isEmpty && !members.contains { candidateOf[$0.id] != nil }
    }
  }

  /// The candidates as they are commissioned now.
  var now: Arrangement {
    let numbers = candidates.map { graph.commissionNumber(of: $0.reviews[0]) }
    var groups: [Int: Group] = [:]
    for (n, number) in numbers.enumerated() { groups[number, default: 0] |= 1 << n }
    return Arrangement(Array(groups.values))
  }

  /// Every candidate by itself.
  var separate: Arrangement { Arrangement(candidates.indices.map { 1 << $0 }) }
}
