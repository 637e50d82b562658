extension Rule {
  /// Last days that lie just ahead.
  static let deadlineNear = Rule(
    "deadline-near", family: .gates, severity: .advice, binding: .law,
    statement: "What falls due soon is on one list.",
    why: "A date seen a month ahead can still be kept, or moved with a reason.",
    firesWhen:
      "deadlines of open or considered processes lie within the local time ahead, and what they ask for is not on "
      + "record.",
    quietWhen: "nothing falls due so soon, it is done, or the time for it is paused.",
    task: "Prepare for the dates that fall due",
    remedy: "Those named to do what falls due, or to agree another date.",
    clearsWhen: "each is on record, or its date has moved",
    authority: [.judgement("the deadlines' own sources, printed by ‘overlap clocks’")],
    settings: [.liaisonGap],
    fires: [
      Example(
        "The review's own date is a fortnight ahead",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10, due: 2015-06-29}  # ↓
        """)
    ],
    quiet: [
      Example(
        "It is three months ahead",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10, due: 2015-09-29}
        """),
      Example(
        "It is finished",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-01-10, due: 2015-06-29, finished: 2015-06-01}
        """),
    ],
    looksFor: { check in
      let near = clocksThatEndSoon(check)
      return near.isEmpty ? [] : [near]
    },
    says: { near, graph in
      let duties = near.map { $0.isOwnDate ? "finish, by its own date" : graph.duty(of: $0.clock) }
      let details = zip(near, duties).map { running, duty in
        Finding.Detail(date: running.end, what: duty, who: graph.name(running.process))
      }
      let others = (near.count - 1).counted("more date")
      let more = near.count == 1 ? "" : " (and \(others) within \(graph.settings[.liaisonGap]) days)"
      return Found(
        about: Array(graph.withJoint(near.map(\.process.id))), places: near.map(\.process.place),
        message: "For \(graph.name(near[0].process)), due by \(near[0].end!.inWords): to \(duties[0])\(more)",
        details: details,
        date: near[0].end!.first, root: near.map(\.process.id), deadline: near[0].end!.last)
    })

  /// The clocks whose last day lies within the local time ahead, soonest first.
  private static func clocksThatEndSoon(_ check: Check) -> [RunningClock] {
    let graph = check.graph
    return check.runningClocks.filter { running in
      guard graph.isOpenOrPending(running.process), running.isOwed,
        running.state(at: graph.asOf) == .running, let left = running.daysLeft(at: graph.asOf)
      else { return false }
      return left <= check.setting(.liaisonGap)
    }.sorted { ($0.end!.first, $0.process.id, $0.clock.name) < ($1.end!.first, $1.process.id, $1.clock.name) }
  }
}
