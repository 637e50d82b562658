extension Rule {
  /// A disciplinary matter keeps a reviewer from a practitioner, and the limit is not written down.
  static let disciplinaryInterviewBlock = Rule(
    "disciplinary-interview-block", family: .practitioners, severity: .risk, binding: .goodPractice,
    statement:
      "Where a disciplinary matter keeps a reviewer from a practitioner, that is written down, with a review date.",
    why: "A limit that nobody wrote down grows until nobody is interviewed.",
    firesWhen:
      "interviews wait for a disciplinary process, and the reason, the review date or the person is missing.",
    quietWhen:
      "reason, date and person are on file; the wait is lifted or the disciplinary process has ended.",
    task: "Record what a disciplinary matter holds up",
    remedy:
      "The agency's panel member to record the limit, whom it affects, and a review date.",
    clearsWhen: "the three are recorded, or the wait is lifted",
    authority: [.paper("8.1", "first paragraph and its point")],
    answers: ["8.1.2"],
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
    ],
    looksFor: { check in
      check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits -> Match? in
        let wait = waits[0].wait
        guard wait.part == .interviews, waits[0].awaited.kind == .disc else { return nil }
        let open = waits.filter { $0.isOngoing && $0.isInForce.isPossible }
        let missing = [
          wait.because == nil ? Missing.reason : nil, wait.of.isEmpty ? .people : nil,
          wait.review == nil ? .reviewDate : nil,
        ].compactMap { $0 }
        return open.isEmpty || missing.isEmpty ? nil : Match(waits: open, missing: missing)
      }
    },
    says: { match, graph in
      let (waits, missing) = (match.waits, match.missing.map(\.rawValue).listed)
      let held = graph.heldName(of: waits[0].wait, for: waits.map(\.waiting.id))
      let agency =
        waits[0].awaited.commissioner.map { graph.speaker(for: $0, in: waits[0].waiting).sentence }
        ?? "The agency's panel member"
      var found = Found.held(
        waits, graph,
        message: "\(held.full) \(held.waits) \(graph.endName(of: waits[0])), with no record of \(missing)",
        remedy: "\(agency) to record \(missing).")
      found.root = waits[0].wait.of + [waits[0].awaited.id] + waits.map(\.waiting.id)
      found.acting = waits[0].waiting.id
      return found.when(waits.contains { $0.isInForce == .yes } ? .yes : .unknown)
    })

  private struct Match {
    /// Those of one row that are in force.
    let waits: [Dependency]
    let missing: [Missing]
  }

  private enum Missing: String {
    case reason = "the reason"
    case people = "whom it affects"
    case reviewDate = "a review date"
  }
}
