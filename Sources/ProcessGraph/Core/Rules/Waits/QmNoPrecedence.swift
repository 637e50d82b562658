extension Rule {
  /// A review stands still for another process, though nobody with the power to do so decided it.
  static let qmNoPrecedence = Rule(
    "qm-no-precedence", family: .waits, severity: .risk, binding: .goodPractice,
    statement:
      "No process automatically takes priority: only by a court's order, or by a decision that is on record.",
    why: "A queue that nobody decided on is one that nobody can end.",
    firesWhen: """
      the whole of another multi-agency review waits for any process; or the whole of a serious case review waits \
      for one that no other rule names: the coroner, a family court, a child death review, another review.
      """,
    quietWhen: "a court ordered the wait or the prosecutor decided it, or it holds up no more than it must.",
    task: "Narrow the wait, or record who decided it",
    remedy: "The lead to narrow the wait, or to say who decided it and on what ground.",
    clearsWhen: "the wait is narrowed, lifted, or has a ground",
    authority: [.verified(.qualityMarkers2016, "parallel processes, rationale")],
    fires: [
      Example(
        "A homicide review waits for the trial",
        """
        waits:
          - {process: dhr, for: crim, until: trial, because: the trial, decided-by: chair, on: 2015-05-01, review: 2015-07-01}  # ↓
        """),
      Example(
        "The case review waits for the homicide review",
        """
        waits:
          - {process: scr, for: dhr, because: it began later, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The prosecutor decided it",
        """
        waits:
          - {process: dhr, for: crim, until: trial, because: the trial, decided-by: sio, ground: prosecutor, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "Another rule names what the case review waits for",
        """
        waits:
          - {process: scr, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
    ],
    looksFor: { check -> [WholeWait] in
      let graph = check.graph
      let waits = check.dependencies.filter { wait in
        graph.isProtected(wait.waiting)
          ? !named.contains(wait.awaited.kind) : wait.waiting.kind.isMultiAgencyReview
      }
      return graph.wholeWaits(among: waits).filter { !$0.isGrounded }
    },
    says: { wait, graph in
      .stopped(
        wait, graph,
        remedy:
          "\(graph.waitingLeads(wait.parts).sentence) to narrow the wait, or to say who decided it and on "
          + "what ground.")
    })

  /// Kinds for which a rule of their own speaks.
  private static let named: Set<KindID> = [.crim, .disc, .comp, .iopc, .si, .csc, .cspi, .imr, .reg, .hse]
}
