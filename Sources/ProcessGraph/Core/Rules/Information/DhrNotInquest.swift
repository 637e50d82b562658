extension Rule {
  /// What people told a homicide review is used in a disciplinary case.
  static let dhrNotInquest = Rule(
    "dhr-not-inquest", family: .information, severity: .conflict, binding: .goodPractice,
    statement: "A homicide review is no part of a disciplinary case.",
    why: "Nobody speaks openly to a review that may be read out at their own hearing.",
    firesWhen: """
      interview notes, a statement, a draft, an agency's report or key findings of a domestic homicide review go to a \
      disciplinary process. Done: a conflict. Planned: a risk.
      """,
    quietWhen: """
      a court has ordered it, the paper is the disciplinary process's own, the share was refused, or legal advice for \
      the review is on record since.
      """,
    task: "Keep homicide review papers out of discipline",
    remedy:
      "The chair to stop the use and take legal advice; any concern goes to the agency by its own procedure.",
    clearsWhen: "the share is refused, or legal advice for the review is recorded after it",
    authority: [.secondary(.homicideProcedures)],
    fires: [
      Example(
        "Notes of an interview, to a disciplinary case",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          disc: {kind: disc, commissioner: trust, started: 2015-05-01}
        shares:
          - {what: interview-notes, from: dhr, to: disc, of: nurse, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "By a court's order",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          disc: {kind: disc, commissioner: trust, started: 2015-05-01}
        shares:
          - {what: interview-notes, from: dhr, to: disc, of: nurse, on: 2015-06-01, basis: court-order}
        """),
      Example(
        "Its own statement, that the review had from it",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          disc: {kind: disc, commissioner: trust, started: 2015-05-01}
        documents:
          words: {what: statement, by: trust, for: [disc, dhr], of: nurse, status: final, on: 2015-05-11}
        shares:
          - {what: words, from: dhr, to: disc, on: 2015-06-01}
        """),
      Example(
        "Refused",
        """
        processes:
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          disc: {kind: disc, commissioner: trust, started: 2015-05-01}
        shares:
          - {what: interview-notes, from: dhr, to: disc, of: nurse, on: 2015-06-01, status: refused}
        """),
    ],
    looksFor: { check -> [PassedOn] in
      let graph = check.graph
      let kinds: Set<DocumentKind> = [.interviewNotes, .statement, .draftReport, .agencyReport]
      return graph.source.shares.compactMap { share -> PassedOn? in
        guard share.basis != .courtOrder, graph.isDoneOrPlanned(share) else { return nil }
        guard graph.kind(of: share).map(kinds.contains) ?? true else { return nil }
        guard let review = homicideReview(behind: share, graph), let hearing = hearing(for: share.to, graph)
        else {
          return nil
        }
        let isOwn = graph.documents(in: share).contains { paper in
          paper.forProcesses.contains { graph.areJoint($0, hearing.id) }
        }
        let advice = graph.hasLegalAdvice(for: review, notBefore: share.on)
        guard !isOwn, !advice.isCertain else { return nil }
        return PassedOn(
          share: share, review: review, hearing: hearing, isDone: graph.isDone(share), hasAdvice: advice)
      }
    },
    says: { passed, graph in
      let share = passed.share
      let people = ([share.of] + graph.documents(in: share).map(\.of)).compactMap { $0 }
      let kind = graph.kind(of: share)
      let words = kind?.withArticle(in: graph.frame) ?? "key findings"
      let verb = passed.isDone.went(isPlural: kind?.isPlural ?? true)
      return Found(
        severity: passed.isDone == .yes ? .conflict : .risk,
        about: Array(graph.withJoint([passed.review.id, passed.hearing.id])) + people, places: [share.place],
        message: "\(words) of \(graph.name(passed.review)) \(verb) to \(graph.name(passed.hearing)), and the "
          .sentence + "review is no part of discipline",
        details: [Finding.Detail(date: share.on, what: words, who: graph.names(people))],
        remedy:
          "\(graph.leadName(of: passed.review).sentence) to stop the use and take legal advice; any concern "
          + "goes to the agency by its own procedure.",
        date: share.on?.first, root: [passed.review.id, passed.hearing.id] + people, acting: passed.review.id
      ).when(
        passed.isDone == .unknown || passed.hasAdvice == .unknown ? .unknown : .yes,
        without: "the days of the share and the advice")
    })

  private static func homicideReview(behind share: Share, _ graph: CaseGraph) -> ParallelProcess? {
    var ids = graph.documents(in: share).flatMap(\.forProcesses)
    if case .process(let id) = share.from { ids += graph.commission(of: id).ids }
    return ids.map(graph.process).first { $0.kind == .dhr && graph.status($0) != .notProceeding }
  }

  /// The disciplinary process a share goes to, by itself or by whoever leads it. Its employer is told of much else.
  private static func hearing(for party: Party, _ graph: CaseGraph) -> ParallelProcess? {
    func isHearing(_ process: ParallelProcess) -> Bool {
      process.kind == .disc && graph.status(process) != .notProceeding
    }
    switch party {
    case .process(let id): return graph.commission(of: id).members.first(where: isHearing)
    case .person(let id): return graph.processes.first { isHearing($0) && $0.lead == id }
    case .agency, .body: return nil
    }
  }
}

/// What was told to a homicide review and goes to a disciplinary process.
private struct PassedOn {
  let share: Share
  let review, hearing: ParallelProcess
  let isDone, hasAdvice: Truth
}
