extension Rule {
  /// A review of a child's death stands still for a criminal investigation.
  static let barrierCriminal = barrier(
    "barrier-criminal", desk: .police, for: [.crim], by: "police",
    statement:
      "A criminal investigation does not stop a child review from learning what keeps children safe now.",
    why: "What would protect another child may be known long before a trial ends.",
    waited: "a criminal investigation",
    task: "Narrow the pause to what the police need",
    remedy: """
      The reviewer and the senior investigating officer to narrow the pause to what truly needs it, and to let the \
      rest of the review go on.
      """,
    authority: [.paper("8.2", "first paragraph"), .paper("Appendix B", "first paragraph")],
    answers: ["8.2.1"],
    fires: [
      Example(
        "The whole review waits for the trial, by agreement",
        """
        waits:
          - {process: scr, for: crim, until: trial, because: the trial, decided-by: sio, ground: agreement, on: 2015-05-01, review: 2015-07-01}  # ↓
        """),
      Example(
        "The report waits, and no review date",
        """
        waits:
          - {process: scr, part: report, for: crim, because: the trial, decided-by: sio, on: 2015-05-01}  # ↓
        """),
      Example(
        "The report waits, and nobody wrote down since when, who decided it or for how long",
        """
        waits:
          - {process: scr, part: report, for: crim, because: the police investigation comes first}  # ↓
        """),
      Example(
        "The review is stopped in pieces",
        """
        waits:
          - {process: scr, part: interviews, for: crim, because: witnesses, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
          - {process: scr, part: agency-report, for: crim, because: witnesses, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
          - {process: scr, part: report, for: crim, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01, ground: prosecutor}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The prosecutor decided it",
        """
        waits:
          - {process: scr, for: crim, until: trial, because: the trial, decided-by: sio, ground: prosecutor, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "Only the interview of one witness waits",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, until: trial, because: witness in the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "The wait has been lifted",
        """
        waits:
          - {process: scr, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, lifted: 2015-06-01}
        """),
    ]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) and \(graph.leadName(of: wait.awaited)) to narrow the pause to the \
    interviews or family contact that truly need it, each with a reason and a review date, and to let \
    everything else go on.
    """
  }
}
