extension Rule {
  /// A review does not stand still for a regulator or a health and safety prosecution.
  static let barrierRegulatory = barrier(
    "barrier-regulatory", severity: .risk, for: [.reg, .hse],
    statement: "A review does not stand still for a regulator or a health and safety prosecution.",
    why: "Reviews have been held for years behind a case that touched one part of them.",
    waited: "a regulator or a health and safety case",
    task: "Narrow the wait for the regulator",
    remedy: "The reviewer to ask what would truly be prejudiced, and to narrow the wait to that.",
    authority: [
      .verified(.qualityMarkers2016, "parallel processes"), .paper("Appendix B", "first paragraph"),
    ],
    fires: [
      Example(
        "The whole review waits",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: hse, commissioner: council, started: 2015-04-01}
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
          other: {kind: hse, commissioner: council, started: 2015-04-01}
        waits:
          - {process: scr, part: agency-report, of: trust, for: other, because: its outcome is part of the report, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "A court ordered it",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          other: {kind: hse, commissioner: council, started: 2015-04-01}
        waits:
          - {process: scr, for: other, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to ask \(graph.owner(of: wait.awaited)) what would truly be prejudiced, and to \
    narrow the wait to that.
    """
  }
}
