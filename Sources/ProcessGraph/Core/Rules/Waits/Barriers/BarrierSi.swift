extension Rule {
  /// A health investigation gives a child review the agency report it needs; it does not hold the review up.
  static let barrierSi = barrier(
    "barrier-si", for: [.si],
    statement:
      "A health investigation gives a child review the agency report it needs; it does not hold the review up.",
    why: "Two pieces of work on one death can feed each other instead of queueing.",
    waited: "a serious incident investigation",
    task: "Use what the health body has so far, and go on",
    remedy: "The reviewer to use what the investigation has so far, and the review to go on.",
    authority: [.paper("8.4", "serious incidents, second paragraph")],
    fires: [
      Example(
        "The whole review waits",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: si, commissioner: trust, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: agreed by all, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Only one agency's report waits, with a reason and a date",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: si, commissioner: trust, started: 2015-04-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A court ordered it",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: si, commissioner: trust, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to use what \(graph.name(wait.awaited)) has so far, to take its report as the \
    health agency's when it is ready, and to let the rest of the review go on.
    """
  }
}
