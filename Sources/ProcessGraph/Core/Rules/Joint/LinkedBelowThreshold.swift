extension Rule {
  /// A child's case that just missed the criteria could be heard in another review.
  static let linkedBelowThreshold = Rule(
    "linked-below-threshold", family: .joint, severity: .advice, binding: .goodPractice,
    statement: "A child's case that just misses the criteria can still be heard in another review.",
    why: "That no review of the child is owed does not mean that there is nothing to learn about the child.",
    firesWhen: """
      a review of a child does not proceed, a homicide, adults or mental health review of the incident is open, no \
      decision links the two, and the board that would have commissioned the first is neither on the other's panel \
      nor linked to it.
      """,
    quietWhen: "they are linked, or a decision names both.",
    task: "Consider a link to the other review's panel",
    remedy:
      "The Case Review and Governance subgroup to consider a link member on the panel of the other review.",
    clearsWhen: "the link or the decision is recorded",
    authority: [.paper("8.5", "third paragraph, last sentence")],
    answers: ["8.5.8"],
    fires: [
      Example(
        "The homicide review goes on without the board",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, status: not-proceeding}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The board has a link on its panel",
        """
        processes:
          scr: {kind: scr, commissioner: board, decided: 2015-04-10, status: not-proceeding}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, linked: {board: trust-member}}
        """),
      Example(
        "Decided: linked",
        """
        processes:
          scr: {kind: scr, commissioner: board, decided: 2015-04-10, status: not-proceeding}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        decisions:
          - {about: dhr, decision: linked, on: 2015-05-04}
        """),
    ],
    looksFor: { check in unlinked(check.graph) },
    says: { match, graph in
      let (review, other, isUnlinked) = match
      let names = (graph.name(review), graph.nameOfCommission(of: other))
      return Found(
        about: Array(graph.withJoint([review.id, other.id])), places: [review.place, other.place],
        message: "\(names.0) does not proceed, and no record links the child's case to \(names.1)".sentence,
        remedy:
          "\(graph.title(of: .crag).sentence) to consider a link member on the panel of \(names.1).",
        date: (review.decided ?? graph.start(other))?.first, root: [review.id, other.id], owner: .role(.crag)
      ).when(isUnlinked, without: "the day of the decision")
    })

  /// Reviews of a child that do not proceed, each with an open review that nothing links to it.
  private static func unlinked(
    _ graph: CaseGraph
  ) -> [(review: ParallelProcess, other: ParallelProcess, isUnlinked: Truth)] {
    let kinds: Set<KindID> = [.dhr, .sar, .mhhr]
    let open = graph.openCommissions { kinds.contains($0.kind) }
    let dropped = graph.processes.filter {
      $0.kind == .scr && !$0.aboutOtherEvents && graph.status($0) == .notProceeding
    }
    return dropped.flatMap { review in
      open.compactMap { other in
        let isUnlinked = !isLinked(review, other, graph)
        guard !graph.areJoint(review, other), isUnlinked.isPossible else { return nil }
        return (review, other, isUnlinked)
      }
    }
  }

  private static func isLinked(
    _ review: ParallelProcess, _ other: ParallelProcess, _ graph: CaseGraph
  ) -> Truth {
    if let board = review.commissioner, graph.isOnPanelOrLinked(board, of: other) { return .yes }
    return graph.source.decisions.anySatisfy { decision in
      let namesOther = decision.about.contains { graph.areJoint($0, other.id) }
      let isAnswer = decision.decision == .linked || decision.about.contains(review.id)
      return namesOther && isAnswer ? graph.isMade(decision) : .no
    }
  }
}
