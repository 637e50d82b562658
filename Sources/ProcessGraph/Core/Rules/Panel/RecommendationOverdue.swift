extension Rule {
  /// The date by which an agency was to do what a review asked has passed.
  static let recommendationOverdue = Rule(
    "recommendation-overdue", family: .panel, severity: .risk, binding: .goodPractice,
    statement: "What an agency was asked to do is done by its date, or gets a new one.",
    why: "Learning that stays on a list does not reach the next child.",
    firesWhen: """
      the due date of a recommendation has passed, accepted or not, and it is not recorded as done. One finding for a process \
      and an agency.
      """,
    quietWhen: """
      it is done or was refused, or is due today or later.
      """,
    task: "Carry out recommendations that are overdue",
    remedy: "The agency to carry it out, or to agree a new date.",
    clearsWhen: "each is done, refused or has a new date",
    authority: [.paper("3", "first point"), .paper("Appendix A", "points 10 and 11")],
    answers: ["A.11"],
    fires: [
      Example(
        "Due in May",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, accepted: 2015-03-23, due: 2015-05-29}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Done in time",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, accepted: 2015-03-23, due: 2015-05-29, done: 2015-05-26}
        """),
      Example(
        "Refused",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, refused: 2015-03-23, because: no funds, due: 2015-05-29}
        """),
      Example(
        "Due today",
        """
        recommendations:
          r1: {from: scr, to: council, what: a named worker, made: 2015-03-02, accepted: 2015-03-23, due: 2015-06-15}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.recommendations.grouped { row in
        guard let due = row.due else { return .no }
        return due.isBefore(CaseDate(graph.asOf)) && !graph.isHeld(row.done) && !graph.isHeld(row.refused)
      }
    },
    says: { match, graph in
      let agency = graph.name(match.rows[0].to)
      let what = match.rows.map { row in
        graph.name(row) + (row.due.map { ", due \($0.inWords)" } ?? "")
      }.listed
      return graph.found(
        match.rows,
        message:
          "No record that \(agency) has done what \(graph.name(match.rows[0].from)) recommended: \(what)",
        remedy:
          "\(agency.sentence) to record when \(match.rows.count == 1 ? "it" : "each") was done, or to agree a new date.",
        date: match.rows.map(\.due).earliest
      ).when(match.isCertain, without: "the days on which it was due and done")
    })
}
