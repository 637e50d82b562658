extension Rule {
  /// A review asks again for what was accepted and is not done.
  static let recommendationRepeated = Rule(
    "recommendation-repeated", family: .panel, severity: .advice, binding: .goodPractice,
    statement: "Before a recommendation is made again, it is asked why the first was not carried out.",
    why: "The same words a second time change no more than they did the first.",
    firesWhen: """
      a recommendation repeats an earlier one that was accepted and is not recorded as done.
      """,
    quietWhen: """
      the earlier one is done, was refused or was never accepted.
      """,
    task: "Ask why the first was not carried out",
    remedy: "The two reviewers to ask what stood in the way of the first recommendation.",
    clearsWhen: "the earlier recommendation is done",
    authority: [.paper("3", "first point"), .paper("Appendix A", "points 10 and 11")],
    answers: ["A.10"],
    fires: [
      Example(
        "Asked for again before the first is done",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, accepted: 2015-03-23}  # ↓
          r2: {from: dhr, to: council, what: a named worker in every team, made: 2015-05-18, accepted: 2015-06-01, repeats: r1}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The first is done",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, accepted: 2015-03-23, done: 2015-05-26}
          r2: {from: dhr, to: council, what: a named worker in every team, made: 2015-05-18, accepted: 2015-06-01, repeats: r1}
        """),
      Example(
        "The first was refused",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, refused: 2015-03-23, because: no funds}
          r2: {from: dhr, to: council, what: a named worker in every team, made: 2015-05-18, accepted: 2015-06-01, repeats: r1}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let rows = graph.recommendations
      return rows.compactMap { again -> Match? in
        guard let first = rows.first(where: { $0.id == again.repeats }) else { return nil }
        let isDue = (again.made.map { graph.isHeld($0) } ?? .yes) && graph.isHeld(first.accepted)
        let isOpen = isDue && !graph.isHeld(first.done) && !graph.isHeld(again.refused)
        return isOpen.isPossible ? Match(first: first, again: again, isCertain: isOpen) : nil
      }
    },
    says: { match, graph in
      let (first, again) = (match.first, match.again)
      let since = first.accepted.map { ", accepted on \($0.inWords)" } ?? ""
      return Found(
        about: graph.withJoint([first.from, again.from]) + [again.to], places: [first.place, again.place],
        message:
          "\(graph.name(again.from).sentence) asks \(graph.name(again.to)) again for what \(graph.name(first.from)) "
          + "recommended\(since), with no record that it was done: \(graph.name(first))",
        remedy:
          "\(graph.leadNames(of: [first.from, again.from].map(graph.process)).sentence) to ask \(graph.name(again.to)) "
          + "what has stood in the way, before the recommendation is made again.",
        date: again.made?.first, root: [first.id, again.id], acting: again.from
      ).when(match.isCertain, without: "the days on which the first was accepted and done")
    })

  private struct Match {
    let first, again: Recommendation
    let isCertain: Truth
  }
}
