/// Disputes, and shares in dispute, on which nobody has yet asked the lawyers.
struct Disagreements {
  /// A dispute that is neither settled nor has advice, with the disputed shares between the same two.
  struct Open {
    let dispute: Dispute
    let shares: [Share]
    /// Unknown where a month leaves open whether advice or settlement is held.
    let isAnswered: Truth
    /// Whether a decision taken says that processes of both sides run in parallel, and so were not joined.
    let areRunApart: Bool
  }

  /// In the file's order.
  let open: [Open]
  /// Disputed shares on which no dispute is on file, those between the same two together.
  let shares: [[Share]]

  init(_ graph: CaseGraph) {
    let disputes = graph.source.disputes.filter { Self.takesPart($0, graph) }
    // A body stands for the processes it commissions, and a process for those it runs as one with.
    var placesOfKey: [String: Set<Int>] = [:]
    for (n, dispute) in disputes.enumerated() {
      for id in dispute.between {
        for key in Self.keys(id, graph) { placesOfKey[key, default: []].insert(n) }
      }
    }
    func places(of id: ID?) -> Set<Int> {
      id.map { Self.keys($0, graph) }?.reduce(into: []) { $0.formUnion(placesOfKey[$1] ?? []) } ?? []
    }
    // A court that has the matter in hand answers it, and its order settles it.
    let answers = disputes.map { dispute in
      [dispute.settled, dispute.legalAdvice, dispute.inCourt, dispute.order].anySatisfy { graph.isHeld($0) }
    }
    let isRaised = disputes.map { dispute in dispute.raised.map { graph.isHeld($0).isPossible } ?? true }
    var sharesOfDispute: [Int: [Share]] = [:]
    var alone = RowGroups<[String], Share>()
    for share in graph.source.shares where share.status == .disputed && graph.isPlanned(share.on) != .yes {
      let matching = places(of: share.from.id).intersection(places(of: share.to.id)).sorted()
      if matching.contains(where: { answers[$0] == .yes }) { continue }
      if let first = matching.first(where: { isRaised[$0] }) {
        sharesOfDispute[first, default: []].append(share)
      } else if !matching.contains(where: { answers[$0].isPossible }) {
        alone.add(share, to: ["\(share.from)", "\(share.to)"].sorted())
      }
    }
    open = disputes.indices.filter { isRaised[$0] && answers[$0] != .yes }.map {
      Open(
        dispute: disputes[$0], shares: sharesOfDispute[$0] ?? [], isAnswered: answers[$0],
        areRunApart: Self.areRunApart(disputes[$0], graph))
    }
    shares = alone.all.map { $0.1.rows }
  }

  private static func takesPart(_ dispute: Dispute, _ graph: CaseGraph) -> Bool {
    !dispute.between.allSatisfy { id in graph.node(id) == .process(id) && !graph.takesPart(graph.process(id))
    }
  }

  private static func areRunApart(_ dispute: Dispute, _ graph: CaseGraph) -> Bool {
    let processes = dispute.between.filter { graph.node($0) == .process($0) }
    return processes.count > 1
      && graph.source.decisions.contains { decision in
        decision.decision == .parallel && graph.isMade(decision).isPossible
          && processes.allSatisfy { id in decision.about.contains { graph.areJoint($0, id) } }
      }
  }

  private static func keys(_ id: ID, _ graph: CaseGraph) -> [String] {
    guard graph.node(id) == .process(id) else { return [id] }
    let members = graph.commission(of: id).members
    return members.map(\.id) + members.compactMap(\.commissioner)
  }
}
