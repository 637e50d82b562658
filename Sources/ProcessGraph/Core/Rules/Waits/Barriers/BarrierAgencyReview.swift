extension Rule {
  /// An agency's own review feeds a child review and does not stop it.
  static let barrierAgencyReview = barrier(
    "barrier-agency-review", for: [.csc, .cspi, .imr],
    statement: "An agency's own review feeds a child review and does not stop it.",
    why: "What one agency has found already can help all of them now.",
    waited: "an agency's own review",
    task: "Use what the agency found so far, and go on",
    remedy: "The agency to share its key findings so far, and the review to go on.",
    authority: [.paper("8.4", "agency management reviews")],
    fires: [
      Example(
        "The whole review waits",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: csc, commissioner: council, started: 2015-04-01}
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
          other: {kind: csc, commissioner: council, started: 2015-04-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A court ordered it",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: csc, commissioner: council, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.owner(of: wait.awaited).sentence) to share the key findings so far with \(graph.waitingLeads(wait.parts)), and the \
    review to go on.
    """
  }
}
