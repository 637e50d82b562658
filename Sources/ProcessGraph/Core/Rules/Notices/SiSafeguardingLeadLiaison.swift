extension Rule {
  /// A health investigation and a review have run side by side for weeks without a word.
  static let siSafeguardingLeadLiaison = Rule(
    "si-safeguarding-lead-liaison", family: .notices, severity: .risk,
    statement: "The health body that investigates and the safeguarding lead keep talking.",
    why: "Two bodies that stop talking start to surprise the people they both rely on.",
    firesWhen: """
      a health incident investigation that may touch safeguarding and the lead review have been open together for the \
      local gap, and within it there is neither liaison between them nor word of the investigation to subgroup, board \
      or business unit.
      """,
    quietWhen: """
      either is on record within the gap; they have not been open together for that long; the incident has no \
      safeguarding side; the rule on liaison reports the two already.
      """,
    task: "Speak with the safeguarding lead",
    remedy: "The health body to speak with the board's safeguarding lead, and record it.",
    clearsWhen: "liaison or a notice within the gap is recorded",
    authority: [.paper("8.4", "serious incidents, first paragraph")],
    settings: [.liaisonGap],
    fires: [
      Example(
        "Open together since April, and no word",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "They spoke in May",
        """
        liaison:
          - {between: [scr, si], on: 2015-05-18, about: timing}
        """),
      Example(
        "The business unit had word in June",
        """
        notices:
          - {about: si, by: trust, to: business-unit, on: 2015-06-02, update: yes}
        """),
      Example(
        "They have run together for less than thirty days",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-05-18}
          si:  {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    let matters = graph.noticeMatters([.si], .openReview) { $0.isOpen($1) && $1.safeguarding != false }
    return matters.compactMap { matter in
      guard let review = matter.review else { return nil }
      let isReported = Rule.named("liaison-stale").map {
        check.fires($0, about: matter.process.id, review.id)
      }
      return isReported ?? false ? nil : found(matter, review, graph)
    }
  }

  private static func found(_ matter: NoticeMatter, _ review: ParallelProcess, _ graph: CaseGraph) -> Found? {
    let concurrent = graph.areConcurrent(matter.process, review)
    guard let own = graph.start(matter.process), let other = graph.start(review) else { return nil }
    let together = CaseDate.latest(own, other)!
    // The gap has passed on its last day: a gap of thirty days is over on the thirtieth.
    let isLong = together.adding(days: graph.settings[.liaisonGap]).isOnOrBefore(graph.asOf)
    let rows = graph.heldLiaison(between: matter.process, and: review)
    let talked = rows.reduce(Informed.not) { $0 || Informed(isTold: graph.isHeld($1.on), latest: $1.on) }
    let heard =
      talked || matter.telling.informed(.crag) || matter.telling.informed(.board)
      || matter.telling.informed(.businessUnit)
    let isRecent = heard.latest.map { heard.isTold && !graph.hasRunOut(.liaisonGap, from: $0) } ?? .no
    let isSilent = concurrent && isLong && !isRecent
    guard isSilent.isPossible else { return nil }
    let pair = graph.commission(of: matter.process).ids + graph.commission(of: review).ids
    let gap = Setting.liaisonGap.inWords(graph.settings)
    return Found(
      about: pair, places: [matter.process.place] + [rows.latest?.place].compactMap { $0 },
      message: "No record in the last \(gap) of word between \(graph.names(pair))",
      details: [.init(date: together, what: "open together")],
      remedy: "\(matter.provider.name.sentence) to speak with the safeguarding lead of "
        + "\(matter.name(of: .board)), and record it.",
      date: together.first
    ).when(isSilent)
  }
}
