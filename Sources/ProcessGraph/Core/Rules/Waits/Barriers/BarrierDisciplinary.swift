extension Rule {
  /// Disciplinary proceedings may limit an interview or one agency's report, never the whole review.
  static let barrierDisciplinary = barrier(
    "barrier-disciplinary", for: [.disc],
    statement:
      "Disciplinary proceedings may limit an interview or one agency's report, never the whole review.",
    why: "A review that waits for an employer's decision learns nothing while it waits.",
    waited: "disciplinary proceedings",
    task: "Narrow the wait for disciplinary proceedings",
    remedy:
      "The agency to tell the panel which interview or report is affected, and the rest of the review to go on.",
    authority: [.paper("8.1", "first paragraph")],
    fires: [
      Example(
        "The whole review waits",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: disc, commissioner: trust, started: 2015-04-01}
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
          other: {kind: disc, commissioner: trust, started: 2015-04-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A court ordered it",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: disc, commissioner: trust, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.owner(of: wait.awaited).sentence) to tell the panel which interview or agency report is affected, and when \
    that will be looked at again; the rest of the review to go on.
    """
  }
}
