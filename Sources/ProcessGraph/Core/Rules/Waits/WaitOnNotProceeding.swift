extension Rule {
  /// A wait for a process that does not proceed.
  static let waitOnNotProceeding = Rule(
    "wait-on-not-proceeding", family: .waits, severity: .advice, binding: .goodPractice,
    statement: "Nothing waits for a process that does not proceed.",
    why: "A wait for something that will not happen never ends by itself.",
    firesWhen: "a wait has not been lifted, and the process it is for does not proceed.",
    quietWhen: "the wait is lifted, or the process that waits does not proceed either.",
    task: "Lift a wait for what will not happen",
    remedy: "The lead of the waiting process to begin the part again, and to note that the wait is lifted.",
    clearsWhen: "the wait is recorded as lifted",
    authority: [.paper("3", "first point")],
    fires: [
      Example(
        "The homicide review will not be held",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, subjects: child, decided: 2015-05-20, status: not-proceeding}  # ↓
        waits:
          - {process: scr, part: report, for: dhr, until: report, because: one report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The wait is lifted",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, subjects: child, decided: 2015-05-20, status: not-proceeding}
        waits:
          - {process: scr, part: report, for: dhr, until: report, because: one report, on: 2015-05-01, lifted: 2015-05-21}
        """),
      Example(
        "It proceeds",
        """
        waits:
          - {process: scr, part: report, for: dhr, until: report, because: one report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
    ],
    looksFor: { check -> [EndlessWait] in
      let graph = check.graph
      return graph.source.waits.compactMap { wait -> EndlessWait? in
        let awaited = graph.process(wait.forProcess)
        guard graph.status(awaited) == .notProceeding, !awaited.aboutOtherEvents else { return nil }
        let isLifted = graph.isHeld(wait.lifted)
        let waiting = graph.waitingProcesses(wait).filter(graph.isOpenOrPending)
        guard !waiting.isEmpty, isLifted != .yes else { return nil }
        return EndlessWait(wait: wait, awaited: awaited, waiting: waiting, isLifted: isLifted)
      }
    },
    says: { endless, graph in
      .toRestart(
        endless.wait, waiting: endless.waiting, graph,
        end: "\(graph.name(endless.awaited)), which does not proceed", endedAt: endless.awaited.place,
        date: endless.awaited.decided?.first ?? endless.wait.on?.first
      ).when(!endless.isLifted, without: "the day the wait was lifted")
    })
}

/// A wait for a process that does not proceed.
private struct EndlessWait {
  let wait: Wait
  let awaited: ParallelProcess
  let waiting: [ParallelProcess]
  let isLifted: Truth
}
