extension Rule {
  /// What a wait waited for has happened, and the part it held has not begun again.
  static let waitOnFinished = Rule(
    "wait-on-finished", family: .waits, severity: .advice, binding: .goodPractice,
    statement: "When what was waited for has happened, the held part begins again.",
    why: "Nobody tells a review that it may go on: somebody has to notice.",
    firesWhen:
      "what a wait was for has happened, nobody lifted the wait, and the held part has not been reached.",
    quietWhen: "the held part has begun again since, is reached, or the wait is lifted.",
    task: "Begin again what no longer has to wait",
    remedy: "The lead of the waiting process to begin the part again, and to note that the wait is lifted.",
    clearsWhen: "the wait is recorded as lifted, or the part is reached or begun again",
    authority: [.paper("3", "first point")],
    answers: ["B.0"],
    fires: [
      Example(
        "The trial is over",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}  # ↓
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The interview has taken place since",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        interviews:
          - {of: nurse, by: scr, on: 2015-06-08}
        """),
      Example(
        "Somebody lifted it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-06-01}}
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, decided-by: sio, on: 2015-05-01, lifted: 2015-06-02}
        """),
    ],
    looksFor: { check -> [[Dependency]] in
      let graph = check.graph
      return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits in
        let open = waits.filter { dependency in
          dependency.state == .lapsed && graph.isOpenOrPending(dependency.waiting)
            && !graph.isReached(.part(dependency.wait.part), of: dependency.waiting)
            && !graph.hasRestarted(dependency)
        }
        return open.isEmpty ? nil : open
      }
    },
    says: { (waits: [Dependency], graph) in
      let first = waits[0]
      let lapse = graph.lapse(of: first)
      let when = lapse.map { ", which was reached \($0.date.withPreposition)" } ?? ", which was reached"
      return Found.toRestart(
        first.wait, waiting: waits.map(\.waiting), graph, end: graph.endName(of: first) + when,
        endedAt: lapse?.place ?? first.awaited.place, date: lapse?.date.first
      ).when(waits.contains { $0.isStanding == .no } ? .yes : .unknown, without: "the day it was reached")
    })
}

extension Found {
  /// A wait that holds nothing up any more, or never can again.
  ///
  /// - Parameters:
  ///   - end: what was waited for, and what became of it.
  ///   - endedAt: the row that says so.
  static func toRestart(
    _ wait: Wait, waiting: [ParallelProcess], _ graph: CaseGraph, end: String, endedAt: Place, date: Day?
  ) -> Found {
    let held = graph.heldName(of: wait, for: waiting.map(\.id))
    let leads = waiting.map(graph.contactName(for:)).eachOnce.listed
    let restart = "to note that the wait is lifted"
    let isAsked = waiting.allSatisfy(\.kind.isIndependent)
    return Found(
      about: Array(graph.withJoint(waiting.map(\.id) + [wait.forProcess])) + wait.of,
      places: [wait.place, endedAt], message: "\(held.full) \(held.waits) \(end)".sentence,
      remedy: isAsked
        ? "\(graph.leadName(of: graph.process(wait.forProcess)).sentence) to ask \(leads) whether this has begun "
          + "again, and \(restart)."
        : "\(leads.sentence) to begin this part again, and \(restart).",
      date: date, root: wait.concerned, acting: isAsked ? wait.forProcess : waiting[0].id)
  }
}
