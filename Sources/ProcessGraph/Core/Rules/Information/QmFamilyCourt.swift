extension Rule {
  /// Papers of a family court go elsewhere without the court's permission.
  static let qmFamilyCourt = Rule(
    "qm-family-court", family: .information, severity: .conflict, binding: .goodPractice,
    statement: "Only the family court can release its papers.",
    why: "A surviving brother or sister has a case of their own, and a right that it stays private.",
    firesWhen: """
      a share comes from a family court case, or passes on a court record made for one, to anybody outside that case, \
      and rests neither on the court's order nor on statute. Done: a conflict. Planned: a risk.
      """,
    quietWhen: "it goes back to a family court case or to a court, or rests on an order or on statute.",
    task: "Ask the court's permission for its papers",
    remedy: "Ask the court, through the council's lawyers, for permission, and record the order.",
    clearsWhen: "the basis is recorded, or the share refused",
    authority: [.verified(.qualityMarkers2016, "parallel processes"), .memory(.familyProcedureRules2010)],
    fires: [
      Example(
        "A record of the case, to the review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          fam: {kind: fam, commissioner: council, started: 2015-04-01}
        documents:
          record: {what: court-record, for: fam, on: 2015-05-01}
        shares:
          - {what: record, from: council, to: scr, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "By the court's order",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          fam: {kind: fam, commissioner: council, started: 2015-04-01}
        shares:
          - {what: court-record, from: fam, to: scr, on: 2015-06-01, basis: court-order}
        """),
      Example(
        "Back to the court",
        """
        processes:
          fam:   {kind: fam, commissioner: council, started: 2015-04-01}
          other: {kind: fam, commissioner: council, started: 2015-05-01}
        shares:
          - {what: court-record, from: fam, to: other, on: 2015-06-01}
        """),
    ],
    looksFor: { check -> [(share: Share, origin: ParallelProcess)] in
      let graph = check.graph
      return graph.source.shares.compactMap { share in
        guard share.basis != .courtOrder, share.basis != .statute, graph.isDoneOrPlanned(share),
          let origin = courtCase(behind: share, graph), isOutside(share.to, graph)
        else { return nil }
        return (share: share, origin: origin)
      }
    },
    says: { (released: (share: Share, origin: ParallelProcess), graph) in
      let (share, origin) = (released.share, released.origin)
      let isDone = graph.isDone(share)
      let when = share.on.map { " \($0.withPreposition)" } ?? ""
      let others: [ID] = [share.to.id].compactMap { $0 }
      return Found(
        severity: isDone == .yes ? .conflict : .risk,
        about: Array(graph.withJoint([origin.id] + others.filter { graph.index.processes[$0] != nil }))
          + others,
        places: [share.place],
        message:
          "Papers of \(graph.name(origin)) \(isDone.went(isPlural: true)) to \(graph.name(share.to))\(when), "
          + "with no record of the court's permission",
        date: share.on?.first, root: [origin.id] + others
      ).when(isDone == .unknown ? .unknown : .yes, without: "the day of the share")
    })

  /// The family court case a share comes from, or whose record it passes on.
  private static func courtCase(behind share: Share, _ graph: CaseGraph) -> ParallelProcess? {
    var ids: [ID] = []
    if case .process(let id) = share.from { ids = graph.commission(of: id).ids }
    if graph.kind(of: share) == .courtRecord { ids += graph.documents(in: share).flatMap(\.forProcesses) }
    return ids.map(graph.process).first { $0.kind == .fam && graph.status($0) != .notProceeding }
  }

  private static func isOutside(_ party: Party, _ graph: CaseGraph) -> Bool {
    func isCourt(_ agency: ID?) -> Bool { agency.map { graph.agency($0).sector == .court } ?? false }
    switch party {
    case .process(let id):
      let members = graph.commission(of: id).members
      return !members.contains { $0.kind == .fam || isCourt($0.commissioner) }
    case .agency(let id): return !isCourt(id)
    case .person(let id): return !isCourt(graph.person(id).agency)
    case .body: return true
    }
  }
}
