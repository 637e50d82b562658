extension Rule {
  /// An analysis stands for an agency's report though it is about something else, or is not finished.
  static let rcaReuseScope = Rule(
    "rca-reuse-scope", family: .information, severity: .risk,
    statement:
      "An analysis stands for an agency's report only where it is about the same event, and finished.",
    why: "A review that rests on an analysis of something else misses what happened to this person.",
    firesWhen: """
      a root cause analysis is shared to serve as an agency's report, or an agency's report for an open multi-agency \
      review reuses one, and the analysis is about other events, or is not final though the share is done or the \
      report final. Where the two processes name different people, it cannot be told.
      """,
    quietWhen:
      "the analysis is final and about the same event, or is not final and only planned to be shared.",
    task: "Check what the shared analysis covers",
    remedy: "The reviewer and the agency to check what the analysis covers, and to ask for the missing part.",
    clearsWhen: "the reuse is withdrawn, the analysis is final, or the two processes name a person in common",
    authority: [.paper("8.4", "serious incidents, second paragraph")],
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
    ]
  ) { check in
    let graph = check.graph
    return graph.substitutions.filter { graph.isOpen($0.review) }.compactMap { finding(on: $0, graph) }
  }

  private static func finding(on reuse: CaseGraph.Substitution, _ graph: CaseGraph) -> Found? {
    let review = graph.nameOfCommission(of: reuse.review)
    let agency = reuse.agency.map(graph.name) ?? "the agency"
    let origin = reuse.origin.map(graph.name) ?? "the health investigation"
    var found = Found(
      about: Array(graph.withJoint([reuse.review.id] + [reuse.origin?.id].compactMap { $0 }))
        + [reuse.agency].compactMap { $0 },
      places: [reuse.place] + [reuse.analysis?.place].compactMap { $0 }, message: "",
      remedy:
        "\(graph.leadName(of: reuse.review).sentence) and \(agency) to check what the analysis covers, and to "
        + "ask for the missing part.",
      date: (reuse.share?.on ?? reuse.report?.on ?? reuse.analysis?.on)?.first)
    if reuse.origin?.aboutOtherEvents == true {
      found.message =
        "The analysis that serves as the report of \(agency) for \(review) comes from \(origin), which is "
        + "about other events"
      return found
    }
    let isUnfinished = isUsedUnfinished(reuse, graph)
    if isUnfinished.isPossible {
      found.message = "The analysis that serves as the report of \(agency) for \(review) is not final"
      return found.when(isUnfinished, without: "the days of the analysis and of its use")
    }
    let subjects = Set(graph.commission(of: reuse.review).members.flatMap(\.subjects))
    guard let origin = reuse.origin, !origin.subjects.isEmpty, !subjects.isEmpty,
      subjects.isDisjoint(with: origin.subjects)
    else { return nil }
    found.message =
      "There is no telling whether the analysis of \(graph.name(origin)) covers what \(review) asks of \(agency): "
      + "the two name different people"
    return found.when(.unknown)
  }

  /// Whether the analysis is not final though the share is done or the report that reuses it final.
  private static func isUsedUnfinished(_ reuse: CaseGraph.Substitution, _ graph: CaseGraph) -> Truth {
    guard let analysis = reuse.analysis else { return .no }
    let isFinal = analysis.status == .final ? analysis.on.map { graph.isHeld($0) } ?? .yes : .no
    let isUsed = reuse.share.map(graph.isDone) ?? (reuse.report.map { Truth(graph.isFinal($0)) } ?? .no)
    return isUsed && !isFinal
  }
}
