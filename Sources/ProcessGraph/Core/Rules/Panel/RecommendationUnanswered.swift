extension Rule {
  /// An agency has not said whether it accepts what a review asks.
  static let recommendationUnanswered = Rule(
    "recommendation-unanswered", family: .panel, severity: .risk, binding: .goodPractice,
    statement: "An agency says whether it accepts a recommendation made to it.",
    why: "A recommendation that nobody has answered is one that nobody is working on.",
    firesWhen: """
      neither an acceptance nor a refusal of a recommendation is on record once the local time for an answer has run out since it \
      was made. One finding for a process and an agency.
      """,
    quietWhen: """
      it was accepted or refused, is done, or was made within the local time.
      """,
    task: "Answer the recommendations",
    remedy: "The agency to say whether it accepts the recommendation, and to record the date.",
    clearsWhen: "each is accepted or refused",
    authority: [.paper("3", "first point"), .paper("Appendix A", "points 10 and 11")],
    answers: ["A.11"],
    settings: [.recommendationAnswer],
    fires: [
      Example(
        "Made in March, with no answer by June",
        """
        recommendations:
          r1: {from: scr, to: trust, what: one record for each child, made: 2015-03-30}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Accepted",
        """
        recommendations:
          r1: {from: scr, to: trust, what: one record for each child, made: 2015-03-30, accepted: 2015-04-20}
        """),
      Example(
        "Refused, with the reason",
        """
        recommendations:
          r1: {from: scr, to: trust, what: one record for each child, made: 2015-03-30, refused: 2015-04-20, because: a regional system is coming}
        """),
      Example(
        "Made last week",
        """
        recommendations:
          r1: {from: scr, to: trust, what: one record for each child, made: 2015-06-08}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.recommendations.grouped { row in
        guard let made = row.made else { return .no }
        let isAnswered = graph.isHeld(row.accepted) || graph.isHeld(row.refused) || graph.isHeld(row.done)
        return graph.hasRunOut(.recommendationAnswer, from: made) && !isAnswered
      }
    },
    says: { match, graph in
      let agency = graph.name(match.rows[0].to)
      let what = match.rows.map(graph.name).listed
      return graph.found(
        match.rows,
        message:
          "No record that \(agency) has answered what \(graph.name(match.rows[0].from)) recommended: \(what)",
        remedy:
          "\(agency.sentence) to accept or refuse \(match.rows.count == 1 ? "it" : "each"), and to record the date.",
        date: match.rows.map(\.made).earliest
      ).when(match.isCertain, without: "the days on which it was made and answered")
    })
}
