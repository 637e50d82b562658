extension Rule {
  /// Two final reports of one review, both current.
  static let supersededVersion = Rule(
    "superseded-version", family: .file, severity: .conflict, binding: .goodPractice,
    statement: "A review has one final report; an earlier one is marked as superseded.",
    why: "A family, a school or a court that is sent the wrong version learns the wrong thing.",
    firesWhen:
      "a commission has two final reports, neither is superseded, and neither says that it reuses the other.",
    quietWhen:
      "one is superseded, a draft, or dated ahead; or the later one says that it uses the earlier again.",
    task: "Mark the earlier report superseded",
    remedy: "The business manager to mark the earlier one as superseded.",
    clearsWhen: "one of them is marked as superseded",
    authority: [.judgement("data quality")],
    fires: [
      Example(
        "Two final reports",
        """
        documents:
          report-may:  {what: final-report, by: board, for: scr, status: final, on: 2015-05-11}  # ↓
          report-june: {what: final-report, by: board, for: scr, status: final, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The earlier one is superseded",
        """
        documents:
          report-may:  {what: final-report, by: board, for: scr, status: superseded, on: 2015-05-11}
          report-june: {what: final-report, by: board, for: scr, status: final, on: 2015-06-01}
        """),
      Example(
        "The later one builds on the earlier",
        """
        documents:
          report-may:  {what: final-report, by: board, for: scr, status: final, on: 2015-05-11}
          report-june: {what: final-report, by: board, for: scr, status: final, on: 2015-06-01, reuses: report-may}
        """),
      Example(
        "They are for different reviews",
        """
        documents:
          report-scr: {what: final-report, by: board, for: scr, status: final, on: 2015-05-11}
          report-dhr: {what: final-report, by: csp, for: dhr, status: final, on: 2015-06-01}
        """),
    ],
    looksFor: { check in rivals(check.graph) },
    says: { match, graph in
      let (commission, versions) = match
      let names = versions.map { graph.name($0.id) }
      let manager = commission.members.lazy.compactMap(\.businessManager).first
      return Found(
        about: Array(graph.withJoint(commission.ids + versions.flatMap(\.forProcesses))),
        places: versions.map(\.place),
        message:
          "\(versions.count.inWords.sentence) final reports of \(graph.names(commission.ids)) stand as current: "
          + names.listed,
        details: versions.map { Finding.Detail(date: $0.on, what: graph.name($0.id)) },
        remedy: "\((manager.map(graph.name) ?? "the business manager").sentence) to mark the earlier one as "
          + "superseded.",
        date: versions.compactMap(\.on?.first).min(), root: versions.map(\.id),
        owner: manager.map(Owner.person))
    })

  private static func rivals(_ graph: CaseGraph) -> [(commission: Commission, versions: [Document])] {
    var seen: Set<[ID]> = []
    return graph.commissions.compactMap { commission in
      guard let process = commission.members.first(where: { graph.status($0) != .notProceeding }) else {
        return nil
      }
      let versions = graph.rivalFinalReports(of: process)
      guard versions.count > 1, seen.insert(versions.map(\.id)).inserted else { return nil }
      return (commission, versions)
    }
  }
}

extension CaseGraph {
  /// Final reports of a commission that stand beside each other without one building on the other.
  fileprivate func rivalFinalReports(of process: ParallelProcess) -> [Document] {
    let reports = everyDocument(for: process, of: [.finalReport]).filter(isFinal)
    guard reports.count > 1 else { return [] }
    return reports.filter { report in
      reports.contains { $0.id != report.id && !reuses($0, report.id) && !reuses(report, $0.id) }
    }
  }

  /// Whether a document reuses another, itself or through others.
  private func reuses(_ document: Document, _ other: ID) -> Bool {
    var seen: Set<ID> = [document.id]
    var next = document.reuses
    while let id = next, seen.insert(id).inserted {
      if id == other { return true }
      next = index.documents[id].flatMap { source.documents[$0].reuses }
    }
    return false
  }
}
