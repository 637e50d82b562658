extension Rule {
  /// A review waits, in whole or in part, for a complaint.
  static let barrierComplaint = Rule(
    "barrier-complaint", family: .waits, severity: .gap, binding: .goodPractice,
    statement: "A complaint runs beside a review and never in front of it.",
    why: "A family that complains should not find that its own complaint has delayed the answers.",
    firesWhen: "any part of a serious case review, or of a commission it belongs to, waits for a complaint.",
    quietWhen:
      "a court ordered the wait, or the prosecutor decided it; it is lifted, or the complaint has ended.",
    task: "Let the review go on beside the complaint",
    remedy:
      "The reviewer to let the part go on, and to remind all concerned that a complaint has its own route.",
    clearsWhen: "the wait is lifted, or rests on a court's order or the prosecutor's decision",
    authority: [.paper("8.3", "first paragraph")],
    answers: ["8.3.1"],
    fires: [
      Example(
        "One interview waits, with a reason",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-04-20}
        waits:
          - {process: scr, part: interviews, of: visitor, for: complaint, because: she is complained of, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "A court ordered it",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-04-20}
        waits:
          - {process: scr, for: complaint, because: order of the court, decided-by: reviewer, ground: court-order, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "The complaint has ended",
        """
        processes:
          scr:       {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          complaint: {kind: comp, commissioner: council, started: 2015-04-20, finished: 2015-06-01}
        waits:
          - {process: scr, for: complaint, because: the complaint, decided-by: reviewer, on: 2015-05-01, review: 2015-07-01}
        """),
    ],
    looksFor: { check -> [[Dependency]] in
      let graph = check.graph
      let waits = check.dependencies.filter {
        $0.awaited.kind == .comp && !$0.wait.askedByFamily && graph.isProtected($0.waiting)
          && !$0.wait.isGrounded && $0.isOngoing
          && $0.isInForce.isPossible
      }
      return Dictionary(grouping: waits, by: \.row).sorted { $0.key < $1.key }.map(\.value)
    },
    says: { (waits: [Dependency], graph) in
      let held = graph.heldName(of: waits[0].wait, for: waits.map(\.waiting.id))
      let message = "\(held.full) \(held.waits) \(graph.name(waits[0].awaited))"
      var found = Found.held(
        waits, graph, message: message,
        remedy:
          "\(graph.waitingLeads(waits).sentence) to let this go on, and to remind all concerned that the "
          + "complaint has its own route.")
      found.joins = .delay(waits[0], message)
      return found.when(
        Truth(waits.contains { $0.isInForce == .yes }) || .unknown,
        without: "the day on which the wait begins or ends")
    })
}
