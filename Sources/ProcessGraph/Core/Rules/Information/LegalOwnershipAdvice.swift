extension Rule {
  /// Agencies write for a review while a criminal case is open, and no lawyer has said whose the papers are.
  static let legalOwnershipAdvice = Rule(
    "legal-ownership-advice", family: .information, severity: .gap,
    statement: "While a criminal case is open, agencies have advice on whose information they write.",
    why: "People speak more freely, and more fairly, when they know beforehand who may read what they say.",
    firesWhen: """
      a criminal case is open beside an open multi-agency review, agencies other than the police write for the review \
      or are asked to, and there is neither legal advice for the review since the case opened nor advice in a dispute \
      between the two. One finding for a review.
      """,
    quietWhen: "the advice is on file, the review has ended, or only the police write.",
    task: "Take advice on who owns what agencies write",
    remedy: """
      The Case Review and Governance subgroup's legal representative to advise on the ownership of what the agencies write; the reviewer to record \
      the date.
      """,
    clearsWhen: "the advice is recorded",
    authority: [.paper("Appendix B", "criminal proceedings, fifth point")],
    fires: [
      Example(
        "The trust is asked for its chronology",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: requested, due: 2015-07-10}  # ↓
        """)
    ],
    quiet: [
      Example(
        "With advice from April",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: trust, for: scr, status: requested, due: 2015-07-10}
          advice:  {what: legal-advice, by: council, for: scr, on: 2015-04-20}
        """),
      Example(
        "Only the police write",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        documents:
          history: {what: chronology, by: police, for: scr, status: requested, due: 2015-07-10}
        """),
    ]
  ) { check in
    let graph = check.graph
    return graph.writingBesideTrials.compactMap { writing in
      let isAdviceOnFile = !graph.documents(for: writing.review, of: [.legalAdvice]).isEmpty
      let unadvised = writing.cases.compactMap { trial, isBeside in
        let isUnadvised = isBeside && isUnadvised(writing, trial, isAdviceOnFile, graph)
        return isUnadvised.isPossible ? (trial: trial, isUnadvised: isUnadvised) : nil
      }
      guard !unadvised.isEmpty else { return nil }
      return found(writing, unadvised.map { writing.trials[$0.trial] }, graph).when(
        unadvised.anySatisfy(\.isUnadvised), without: "the days of the advice and of the case")
    }
  }

  private static func isUnadvised(
    _ writing: WritingBesideTrial, _ trial: Int, _ isAdviceOnFile: Bool, _ graph: CaseGraph
  ) -> Truth {
    let criminal = writing.trials[trial]
    guard writing.isWritten(beside: criminal) else { return .no }
    let isAdvised =
      isAdviceOnFile ? graph.hasLegalAdvice(for: writing.review, notBefore: graph.start(criminal)) : .no
    return !isAdvised && !graph.hasAdviceOnDispute(writing, trial)
  }

  private static func found(
    _ writing: WritingBesideTrial, _ criminal: [ParallelProcess], _ graph: CaseGraph
  ) -> Found {
    let review = writing.review
    let papers = writing.papers.filter { paper in criminal.contains { $0.commissioner != paper.by } }
    let agencies = graph.inOrder(papers.compactMap(\.by))
    return Found(
      about: agencies, processes: graph.membersBehind([review] + criminal), places: papers.map(\.place),
      message: "No record of legal advice on who owns what \(graph.names(agencies)) "
        + "\(agencies.count == 1 ? "writes" : "write") for \(graph.nameOfCommission(of: review)) beside "
        + graph.names(of: criminal),
      details: papers.map {
        Finding.Detail(
          date: $0.on ?? $0.due, what: $0.what.title(in: graph.frame), who: $0.by.map(graph.name) ?? "")
      },
      date: papers.map { $0.on ?? $0.due }.earliest)
  }
}
