extension Rule {
  /// An analysis stands for an agency's report though it is about something else, or is not finished.
  static let rcaReuseScope = Rule(
    "rca-reuse-scope", family: .information, severity: .risk, binding: .goodPractice,
    statement:
      "An analysis stands for an agency's report only where it is about the same event, and finished.",
    why: "A review that rests on an analysis of something else misses what happened to this person.",
    firesWhen: """
      a root cause analysis is shared to serve as an agency's report, or an agency's report for an open multi-agency \
      review reuses one, and the analysis is about other events, or is not final though the share is done or the \
      report final. Where the two processes name different people: unclear.
      """,
    quietWhen:
      "the analysis is final and about the same event, or is not final and only planned to be shared.",
    task: "Check what the shared analysis covers",
    remedy: "The reviewer and the agency to check what the analysis covers, and to ask for the missing part.",
    clearsWhen: "the reuse is withdrawn, the analysis is final, or the two processes name a person in common",
    authority: [.paper("8.4", "serious incidents, second paragraph")],
    answers: ["B.si.3", "8.4.9", "8.4.12"],
    fires: [
      Example(
        "Passed on as a draft",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, on: 2015-05-20}  # ↓
        shares:
          - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Final, of the same death",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: final, on: 2015-05-20}
        shares:
          - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-06-01}
        """),
      Example(
        "A draft that is to be shared when it is done",
        """
        documents:
          analysis: {what: rca, by: trust, for: si, status: draft, due: 2015-06-30}
        shares:
          - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-07-03}
        """),
    ],
    looksFor: { check -> [(reuse: CaseGraph.Substitution, trouble: ReuseTrouble)] in
      let graph = check.graph
      return graph.substitutions.filter { graph.isOpen($0.review) }.compactMap { reuse in
        trouble(with: reuse, graph).map { (reuse: reuse, trouble: $0) }
      }
    },
    says: { found, graph in
      let reuse = found.reuse
      let review = graph.nameOfCommission(of: reuse.review)
      let agency = reuse.agency.map(graph.name) ?? "the agency"
      let origin = reuse.origin.map(graph.name) ?? "the health investigation"
      let analysis = "The analysis that serves as the report of \(agency) for \(review)"
      let (message, isCertain): (String, Truth) =
        switch found.trouble {
        case .otherEvents: ("\(analysis) comes from \(origin), which is about other events", .yes)
        case .unfinished(let isUnfinished): ("\(analysis) is not final", isUnfinished)
        case .otherPeople:
          (
            "Nobody can tell whether the analysis of \(origin) covers what \(review) asks of \(agency): the two name "
              + "different people", .unknown
          )
        }
      return Found(
        about: Array(graph.withJoint([reuse.review.id] + [reuse.origin?.id].compactMap { $0 }))
          + [reuse.agency].compactMap { $0 },
        places: [reuse.place] + [reuse.analysis?.place].compactMap { $0 }, message: message,
        remedy:
          "\(graph.leadName(of: reuse.review).sentence) and \(agency) to check what the analysis covers, and to "
          + "ask for the missing part.",
        date: (reuse.share?.on ?? reuse.report?.on ?? reuse.analysis?.on)?.first,
        root: [reuse.review.id] + [reuse.origin?.id, reuse.agency].compactMap { $0 }, acting: reuse.review.id
      ).when(isCertain, without: found.trouble.isUnfinished ? "the days of the analysis and of its use" : nil)
    })

  private static func trouble(with reuse: CaseGraph.Substitution, _ graph: CaseGraph) -> ReuseTrouble? {
    if reuse.origin?.aboutOtherEvents == true { return .otherEvents }
    let isUnfinished = isUsedUnfinished(reuse, graph)
    if isUnfinished.isPossible { return .unfinished(isUnfinished) }
    let subjects = Set(graph.commission(of: reuse.review).members.flatMap(\.subjects))
    guard let origin = reuse.origin, !origin.subjects.isEmpty, !subjects.isEmpty,
      subjects.isDisjoint(with: origin.subjects)
    else { return nil }
    return .otherPeople
  }

  /// Whether the analysis is not final though the share is done or the report that reuses it final.
  private static func isUsedUnfinished(_ reuse: CaseGraph.Substitution, _ graph: CaseGraph) -> Truth {
    guard let analysis = reuse.analysis else { return .no }
    let isFinal = analysis.status == .final ? analysis.on.map { graph.isHeld($0) } ?? .yes : .no
    let isUsed = reuse.share.map(graph.isDone) ?? (reuse.report.map { Truth(graph.isFinal($0)) } ?? .no)
    return isUsed && !isFinal
  }
}

/// Why an analysis may not do for an agency's report.
private enum ReuseTrouble {
  case otherEvents, otherPeople
  case unfinished(Truth)

  var isUnfinished: Bool { if case .unfinished = self { true } else { false } }
}
