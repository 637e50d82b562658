extension Rule {
  /// A wait that does not say why, who decided, or when somebody looks again.
  static let waitUnreasoned = Rule(
    "wait-unreasoned", family: .waits, severity: .risk, binding: .goodPractice,
    statement: "A pause has a reason, a person who decided it, and a review date.",
    why: "A wait without a reason or a date is how a review comes to stand still for years.",
    firesWhen:
      "a review waits, or is to wait, and the reason, the person who decided or the review date is missing.",
    quietWhen: """
      all three are on file; another rule already says that the whole review is held up; it is an evidence hold, \
      which has a rule of its own; the family asked for it; or a court, a coroner or another independent body waits.
      """,
    task: "Record why a part waits, who decided, how long",
    remedy: "The lead of the waiting process to find out what is missing, and note it.",
    clearsWhen: "the three are recorded, or the wait is lifted",
    authority: [.paper("Appendix B", "first paragraph")],
    answers: ["B.0"],
    yieldsTo: [
      "barrier-criminal", "barrier-disciplinary", "barrier-complaint", "barrier-ipcc", "barrier-si",
      "barrier-agency-review", "barrier-regulatory", "qm-no-precedence", "disciplinary-interview-block",
    ],
    fires: [
      Example(
        "An interview waits, and nobody said why",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, decided-by: sio, on: 2015-05-01, review: 2015-07-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Why, who and when are on file",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "The whole review waits: that is the finding",
        """
        waits:
          - {process: scr, for: crim, until: trial, on: 2015-05-01}
        """),
      Example(
        "The coroner needs no reason here",
        """
        processes:
          cor:  {kind: cor, commissioner: council, started: 2015-03-15}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        waits:
          - {process: cor, for: crim, until: trial}
        """),
    ],
    looksFor: { check -> [UnreasonedWait] in
      let reported = check.stoppedReviews
      return check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap { _, waits -> UnreasonedWait? in
        let wait = waits[0].wait
        let stopped = reported[wait.place] ?? []
        let open = waits.filter {
          $0.waiting.kind.isReview && $0.isOngoing && $0.isStanding.isPossible
            && !stopped.contains($0.waiting.id)
        }
        guard !open.isEmpty, !wait.isReasoned, !wait.isEvidenceHold, !wait.askedByFamily else { return nil }
        // A limit on interviews for a disciplinary matter has a rule that says more.
        if wait.part == .interviews && open[0].awaited.kind == .disc
          && check.fires(.disciplinaryInterviewBlock, at: wait)
        {
          return nil
        }
        return UnreasonedWait(waits: open)
      }
    },
    says: { unreasoned, graph in
      let waits = unreasoned.waits
      let wait = waits[0].wait
      let missing = [
        wait.because == nil ? "why" : nil, wait.decidedBy == nil ? "who decided" : nil,
        wait.review == nil ? "a review date" : nil,
      ].compactMap { $0 }
      let lack = (missing.count > 2 ? ["\(missing[0]), \(missing[1])", missing[2]] : missing).joined(
        separator: " or ")
      let held = graph.heldName(of: wait, for: waits.map(\.waiting.id))
      return Found.held(
        waits, graph,
        message: "\(held.full) \(held.waits) \(graph.endName(of: waits[0])), with no record of \(lack)",
        remedy: "\(graph.waitingLeads(waits).sentence) to find out and note \(missing.listed)."
      ).when(
        Truth(waits.contains { $0.isStanding == .yes }) || .unknown, without: "the day on which the wait ends"
      )
    })
}

/// A row of waits in which the reason, the person who decided or the review date is missing.
private struct UnreasonedWait {
  let waits: [Dependency]
}

extension Wait {
  /// Whether it says why, who decided, and when somebody looks again.
  fileprivate var isReasoned: Bool { because != nil && decidedBy != nil && review != nil }
}

extension Check {
  /// Rows of waits that a rule already reports as holding up a whole review, with the processes it names.
  fileprivate var stoppedReviews: [Place: Set<ID>] {
    let rules: [Rule] = [
      .barrierCriminal, .barrierDisciplinary, .barrierComplaint, .barrierIpcc, .barrierSi,
      .barrierAgencyReview, .barrierRegulatory, .qmNoPrecedence,
    ]
    var stopped: [Place: Set<ID>] = [:]
    for found in rules.flatMap(found(by:)) {
      for place in found.places { stopped[place, default: []].formUnion(found.about) }
    }
    return stopped
  }

  /// Whether a rule reports a wait's row.
  func fires(_ rule: Rule, at wait: Wait) -> Bool {
    found(by: rule).contains { $0.places.contains(wait.place) }
  }
}
