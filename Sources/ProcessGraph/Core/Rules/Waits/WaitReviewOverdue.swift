extension Rule {
  /// The date to look at a wait again has gone by.
  static let waitReviewOverdue = Rule(
    "wait-review-overdue", family: .waits, severity: .risk, binding: .goodPractice,
    statement: "A pause is reviewed on the day that was set.",
    why: "A date that goes by turns a short wait into a long one.",
    firesWhen: "a review's wait is in force and its review date lies before the as-of date.",
    quietWhen:
      "the date is today or ahead; the wait is lifted; it is an evidence hold, which has a rule of its own.",
    task: "Review a wait whose date has passed",
    remedy: "Whoever decided the wait to review it, and to set a new date or lift it.",
    clearsWhen: "a later review date is recorded, or the wait is lifted",
    authority: [.paper("Appendix B", "first paragraph")],
    answers: ["B.0"],
    fires: [
      Example(
        "The review date was 1 June, with nothing since",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-01}  # ↓
        """),
      Example(
        "The family asked for a pause until June, and nobody has asked them since",
        """
        waits:
          - {process: scr, asked-by-family: yes, on: 2015-05-01, review: 2015-06-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Today is the day",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-15}
        """),
      Example(
        "The family asked for it, and the date is ahead",
        """
        waits:
          - {process: scr, part: interviews, asked-by-family: yes, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "It has been lifted",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: 2015-06-01, lifted: 2015-06-02}
        """),
    ],
    looksFor: { check -> [OverdueReview] in
      let graph = check.graph
      let today = CaseDate(check.asOf)
      let waits = check.dependenciesByRow.sorted { $0.key < $1.key }.compactMap {
        _, waits -> OverdueReview? in
        guard let review = waits[0].wait.review, !waits[0].wait.isEvidenceHold else { return nil }
        let open = waits.filter { $0.waiting.kind.isReview && $0.isOngoing && $0.isInForce.isPossible }
        guard !open.isEmpty, review.isBefore(today).isPossible else { return nil }
        return OverdueReview(what: .wait(open), review: review, isOverdue: review.isBefore(today))
      }
      let pauses = graph.source.familyPauses.compactMap { pause -> OverdueReview? in
        guard let review = pause.review, review.isBefore(today).isPossible,
          !graph.isHeld(pause.lifted).isPossible
        else { return nil }
        let open = graph.resting(pause)
        return open.isEmpty
          ? nil : OverdueReview(what: .pause(pause, open), review: review, isOverdue: review.isBefore(today))
      }
      return waits + pauses
    },
    says: { overdue, graph in
      switch overdue.what {
      case .wait(let waits): overdueWait(waits, overdue, graph)
      case .pause(let pause, let resting): overduePause(pause, resting, overdue, graph)
      }
    })

  private static func overdueWait(
    _ waits: [Dependency], _ overdue: OverdueReview, _ graph: CaseGraph
  ) -> Found {
    let first = waits[0]
    let wait = first.wait
    let held = graph.heldName(of: wait, for: waits.map(\.waiting.id))
    let who = wait.decidedBy.map(graph.name) ?? graph.waitingLeads(waits)
    // Whoever is waited for may have decided it: then it is reviewed with those who wait.
    let awaited = graph.leadName(of: first.awaited)
    var found = Found.held(
      waits, graph,
      message: "\(held.full) still \(held.waits) \(graph.endName(of: first)), and the review date, "
        + "\(overdue.review.inWords), \(overdue.passed)",
      remedy:
        "\(who.sentence) to review the pause with \(who == awaited ? graph.waitingLeads(waits) : awaited), and to set "
        + "a new date or lift it.")
    found.joins = .delay(first, "its review date, \(overdue.review.inWords), \(overdue.passed)")
    found.owner = wait.decidedBy.flatMap { graph.owner(deciding: $0) }
    let isInForce = Truth(waits.contains { $0.isInForce == .yes }) || .unknown
    return found.when(overdue.isOverdue && isInForce, without: "the day where only a month is given")
  }

  /// What the family asked for is theirs to end: they are asked, gently, by whoever leads contact with them.
  private static func overduePause(
    _ pause: FamilyPause, _ resting: [ParallelProcess], _ overdue: OverdueReview, _ graph: CaseGraph
  ) -> Found {
    let names = graph.names(of: resting)
    let part = pause.part == .familyContact ? "contact with the family" : pause.part.rawValue.spaced
    let what = pause.part == .whole ? names : "the \(part) for \(names)"
    let leads = resting.map(graph.leadName(of:)).eachOnce.listed
    return Found(
      about: Array(graph.withJoint(resting.ids)) + pause.of, places: [pause.place],
      message:
        "The pause in \(what) that the family asked for had the review date \(overdue.review.inWords), "
        + "which \(overdue.passed)",
      remedy:
        "\(leads.sentence) to ask the family, through whoever leads contact with them, whether they would "
        + "like to go on, and to set a new date or end the pause.",
      date: pause.on?.first ?? overdue.review.first, root: resting.ids + pause.of, acting: resting[0].id
    ).when(overdue.isOverdue, without: "the day where only a month is given")
  }
}

/// A wait or a pause that nobody looked at again on the day that was set.
private struct OverdueReview {
  enum What {
    case wait([Dependency])
    /// What the family asked for, and the reviews that rest.
    case pause(FamilyPause, [ParallelProcess])
  }

  let what: What
  let review: CaseDate
  let isOverdue: Truth

  var passed: String { isOverdue == .yes ? "has passed" : "may have passed" }
}

extension CaseGraph {
  /// The open reviews that rest because the family asked for it.
  fileprivate func resting(_ pause: FamilyPause) -> [ParallelProcess] {
    (pause.isAny ? processes : pause.processes.map(process)).filter {
      $0.kind.isReview && takesPart($0) && isOpenOrPending($0)
    }
  }

  /// Whoever decided a wait, where they can own what follows from it: never a court or a coroner.
  fileprivate func owner(deciding id: ID) -> Owner? {
    if index.agencies[id] != nil { return agency(id).sector == .court ? nil : .agency(id) }
    guard index.people[id] != nil else { return nil }
    if let own = person(id).agency, agency(own).sector == .court { return nil }
    return .person(id)
  }
}
