extension Rule {
  /// Agencies write for a review while a criminal case is open, and no lawyer has said whose the papers are.
  static let legalOwnershipAdvice = Rule(
    "legal-ownership-advice", family: .information, severity: .gap, binding: .goodPractice,
    desk: .commissioning,
    statement: "While a criminal case is open, agencies have legal advice on who owns what they write.",
    why: "People speak more freely, and more fairly, when they know beforehand who may read what they say.",
    firesWhen: """
      a criminal case is open beside an open multi-agency review, agencies other than the police write for the review \
      or are asked to, and there is neither legal advice for the review since the case opened nor advice in a dispute \
      between the two. One finding for a review.
      """,
    quietWhen: "the advice is on file, the review has ended, or only the police write.",
    task: "Get legal advice on who owns agency reports",
    remedy: """
      The Case Review and Governance subgroup's legal representative to advise who owns what the agencies write, \
      before they write more.
      """,
    clearsWhen: "the advice is recorded",
    authority: [.paper("Appendix B", "criminal proceedings, fifth point")],
    answers: ["B.crim.5", "own.1"],
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
    ],
    looksFor: { check -> [Unadvised] in
      let graph = check.graph
      return check.writingBesideTrials.compactMap { writing in
        let unadvised = writing.cases.map { trial, isBeside in
          (process: trial, isUnadvised: isBeside && isUnadvised(writing, trial, graph))
        }.filter { $0.isUnadvised.isPossible }
        return unadvised.isEmpty ? nil : Unadvised(writing: writing, cases: unadvised)
      }
    },
    says: { found, graph in
      let review = found.writing.review
      let cases = found.cases.map(\.process)
      let papers = found.writing.papers.filter { paper in cases.contains { $0.commissioner != paper.by } }
      let agencies = graph.inOrder(papers.compactMap(\.by))
      let writers = "\(graph.names(agencies)) \(agencies.count == 1 ? "writes" : "write")"
      return Found(
        about: agencies + graph.membersBehind([review] + cases).ids, places: papers.map(\.place),
        message:
          "No record of legal advice on who owns what \(writers) for \(graph.nameOfCommission(of: review)) beside "
          + graph.names(of: cases),
        details: papers.map {
          Finding.Detail(
            date: $0.on ?? $0.due, what: $0.what.title(in: graph.frame), who: $0.by.map(graph.name) ?? "")
        },
        remedy:
          "\(graph.name(.legalAdviser).sentence) to advise who owns what the agencies write, before they write more.",
        date: papers.map { $0.on ?? $0.due }.earliest, root: [review.id] + cases.ids, acting: review.id,
        joins: .lacking(
          .reports, review, "of legal advice on who owns what \(writers) beside \(graph.names(of: cases))",
          graph)
      ).when(found.cases.anySatisfy(\.isUnadvised), without: "the days of the advice and of the case")
    })

  private static func isUnadvised(
    _ writing: WritingBesideTrial, _ trial: ParallelProcess, _ graph: CaseGraph
  ) -> Truth {
    guard writing.isWritten(beside: trial) else { return .no }
    return !graph.hasLegalAdvice(for: writing.review, notBefore: graph.start(trial))
      && !graph.hasAdviceOnDispute(writing, trial)
  }
}

/// What agencies write for a review beside criminal cases of which no lawyer has spoken.
private struct Unadvised {
  let writing: WritingBesideTrial
  let cases: [(process: ParallelProcess, isUnadvised: Truth)]
}
