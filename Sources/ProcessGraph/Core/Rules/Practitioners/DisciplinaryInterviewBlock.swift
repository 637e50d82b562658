extension Rule {
  /// A disciplinary matter keeps a reviewer from a practitioner, and the limit is not written down.
  static let disciplinaryInterviewBlock = Rule(
    "disciplinary-interview-block", family: .practitioners, severity: .risk,
    statement:
      "Where a disciplinary matter keeps a reviewer from a practitioner, that is written down and looked at again.",
    why: "A limit that nobody wrote down grows until nobody is interviewed.",
    firesWhen:
      "interviews wait for a disciplinary process, and the reason, the date to look again or the person is missing.",
    quietWhen:
      "reason, date and person are on file; the wait is lifted or the disciplinary process has ended.",
    task: "Record what a disciplinary matter holds up",
    remedy:
      "The agency's panel member to record the limit, whom it touches, and when it will be looked at again.",
    clearsWhen: "the three are recorded, or the wait is lifted",
    authority: [.paper("8.1", "first paragraph and its point")],
    fires: [
      Example(
        "No interviews, for nobody in particular",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20}
        waits:
          - {process: scr, part: interviews, for: disc, because: proceedings, decided-by: trust, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "One practitioner, a reason, and a date",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20}
        waits:
          - {process: scr, part: interviews, of: nurse, for: disc, because: proceedings, decided-by: trust, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "The disciplinary process has ended",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          disc: {kind: disc, commissioner: trust, started: 2015-04-20, finished: 2015-06-01}
        waits:
          - {process: scr, part: interviews, for: disc, on: 2015-05-01}
        """),
    ]
  ) { check in
    let graph = check.graph
    return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits in
      let wait = waits[0].wait
      guard wait.part == .interviews, waits[0].awaited.kind == .disc else { return nil }
      let open = waits.filter { $0.isOngoing && $0.isInForce.isPossible }
      let missing = [
        wait.because == nil ? "why" : nil, wait.of.isEmpty ? "whom it touches" : nil,
        wait.review == nil ? "when it will be looked at again" : nil,
      ].compactMap { $0 }
      guard !open.isEmpty, !missing.isEmpty else { return nil }
      let held = graph.heldName(of: wait, for: open.map(\.waiting.id))
      let agency =
        open[0].awaited.commissioner.map { "The panel member of \(graph.name($0))" }
        ?? "The agency's panel member"
      return Found.held(
        open, graph,
        message:
          "\(held.full) \(held.waits) \(graph.endName(of: open[0])), with no record of \(missing.listed)",
        remedy: "\(agency) to record \(missing.listed)."
      ).when(open.contains { $0.isInForce == .yes } ? .yes : .unknown)
    }
  }
}
