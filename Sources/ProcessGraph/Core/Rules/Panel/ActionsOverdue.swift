extension Rule {
  /// Something a panel asked for is not done, and its date has passed.
  static let actionsOverdue = Rule(
    "actions-overdue", family: .panel, severity: .risk, binding: .goodPractice,
    statement: "What a panel asked for is done by its date, or gets a new one.",
    why: "Learning that stays on a list does not reach the next child.",
    firesWhen: "an action's due date has passed and it is not recorded as done. One finding for each owner.",
    quietWhen: "it is due today or later, or done.",
    task: "Complete overdue actions, or agree new dates",
    remedy: "The owner to complete the actions, or to agree new dates.",
    clearsWhen: "each is done or has a new date",
    authority: [.paper("Appendix A", "point 15")],
    answers: ["A.15"],
    fires: [
      Example(
        "Two of the trust's actions",
        """
        actions:
          - {from: scr, owner: trust, what: name the author of the chronology, due: 2015-05-01}  # ↓
          - {from: second meeting, owner: trust, what: send the staff list, due: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Due today",
        """
        actions:
          - {from: scr, owner: trust, what: send the staff list, due: 2015-06-15}
        """),
      Example(
        "Done, though late",
        """
        actions:
          - {from: scr, owner: trust, what: send the staff list, due: 2015-05-01, done: 2015-05-20}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      var groups = RowGroups<ID?, Action>()
      for action in graph.source.actions {
        guard let due = action.due, !isFromProcessThatStopped(action, graph) else { continue }
        let isOverdue = due.isBefore(CaseDate(graph.asOf)) && !graph.isHeld(action.done)
        if isOverdue.isPossible { groups.add(action, isOverdue, to: action.owner) }
      }
      return groups.all.map { (owner: $0.0, actions: $0.1.rows, isCertain: $0.1.isCertain) }
    },
    says: { match, graph in
      let (owner, actions) = (match.owner, match.actions)
      let processes = actions.compactMap(\.from).filter { graph.node($0) == .process($0) }
      let isOne = actions.count == 1
      let whose = owner.map { " for \(graph.name($0))" } ?? " with no owner"
      return Found(
        about: (owner.map { [$0] } ?? []) + graph.withJoint(processes), places: actions.map(\.place),
        message:
          "\(actions.count.counted("action").sentence)\(whose) \(isOne ? "is" : "are") past the due date, with no "
          + "record that \(isOne ? "it was" : "they were") done",
        details: actions.map { Finding.Detail(date: $0.due, what: $0.what ?? "action", who: "") },
        remedy:
          "\((owner.map(graph.name) ?? "the panel").sentence) to complete \(isOne ? "it" : "them"), or to agree "
          + (isOne ? "a new date." : "new dates."),
        date: actions.compactMap { $0.due?.first }.min(), root: owner.map { [$0] } ?? [],
        acting: processes.first, owner: owner.flatMap { Owner($0, graph) }
      ).when(match.isCertain, without: "the day it was due or done")
    })

  private static func isFromProcessThatStopped(_ action: Action, _ graph: CaseGraph) -> Bool {
    guard let from = action.from, graph.node(from) == .process(from) else { return false }
    return graph.status(graph.process(from)) == .notProceeding
  }
}

extension Owner {
  /// Whoever an id names, where it is a person or an agency.
  init?(_ id: ID, _ graph: CaseGraph) {
    switch graph.node(id) {
    case .person: self = .person(id)
    case .agency: self = .agency(id)
    default: return nil
    }
  }
}
