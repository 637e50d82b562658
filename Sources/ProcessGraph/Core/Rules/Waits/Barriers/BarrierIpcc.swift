extension Rule {
  /// An investigation by the police complaints body is met by early contact and shared findings, not by waiting.
  static let barrierIpcc = barrier(
    "barrier-ipcc", for: [.iopc],
    statement:
      "An investigation by the police complaints body is met by early contact and shared findings, not by waiting.",
    why: "Most of what a review asks has nothing to do with the conduct of one officer.",
    waited: "an investigation by the police complaints body",
    task: "Narrow the wait for the police complaints body",
    remedy:
      "The reviewer to agree with the investigator which people and papers are affected, and the rest to go on.",
    authority: [
      .paper("8.3", "first paragraph and the part on police complaints"),
      .secondary(.policeConductFramework),
    ],
    fires: [
      Example(
        "The whole review waits",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: iopc, commissioner: police, started: 2015-04-01}
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
          other: {kind: iopc, commissioner: police, started: 2015-04-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A court ordered it",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: iopc, commissioner: police, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to agree with \(graph.leadName(of: wait.awaited)) which people and papers \
    are affected, and to let the rest of the review go on.
    """
  }
}
