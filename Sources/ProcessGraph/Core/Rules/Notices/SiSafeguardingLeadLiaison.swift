extension Rule {
  /// A health investigation and a review have run side by side for weeks without a word.
  static let siSafeguardingLeadLiaison = Rule(
    "si-safeguarding-lead-liaison", family: .notices, severity: .risk, binding: .goodPractice,
    desk: .leads,
    statement: "The health body that investigates and the safeguarding lead keep talking.",
    why: "Two bodies that stop talking start to surprise the people they both rely on.",
    firesWhen: """
      a health incident investigation that may touch safeguarding and the lead review have been open together for the \
      local gap, and within it there is neither liaison between them nor a notice of the investigation to subgroup, \
      board or business unit.
      """,
    quietWhen: """
      either is on record within the gap; they have not been open together for that long; the incident has no \
      safeguarding side; the rule on liaison reports the two already.
      """,
    task: "Speak with the safeguarding lead",
    remedy: "The health body to speak with the board's safeguarding lead, and record it.",
    clearsWhen: "liaison or a notice within the gap is recorded",
    authority: [.paper("8.4", "serious incidents, first paragraph")],
    answers: ["8.4.6"],
    settings: [.liaisonGap], yieldsTo: ["liaison-stale"],
    fires: [
      Example(
        "Open together since April, and no contact",
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
        "The business unit was told in June",
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
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.noticeMatters([.si], .openReview) { $0.isOpen($1) && $1.safeguarding != false }
        .filter { matter in
          !check.fires(.liaisonStale, about: matter.process.id, matter.review!.id)
        }.compactMap { silence($0, $0.review!, graph) }
    },
    says: { silence, graph in found(silence, graph) })

  private struct Silence {
    let matter: NoticeMatter
    let review: ParallelProcess
    let together: CaseDate
    let latest: Liaison?
    let isSilent: Truth
  }

  /// A health investigation and a review that have been open together for long without a word within the local gap.
  private static func silence(
    _ matter: NoticeMatter, _ review: ParallelProcess, _ graph: CaseGraph
  ) -> Silence? {
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
    return isSilent.isPossible
      ? Silence(matter: matter, review: review, together: together, latest: rows.latest, isSilent: isSilent)
      : nil
  }

  private static func found(_ silence: Silence, _ graph: CaseGraph) -> Found {
    let (matter, review) = (silence.matter, silence.review)
    let pair = graph.commission(of: matter.process).ids + graph.commission(of: review).ids
    let gap = Setting.liaisonGap.inWords(graph.settings)
    return Found(
      about: pair, places: [matter.process.place] + [silence.latest?.place].compactMap { $0 },
      message: "No record in the last \(gap) of any contact between \(graph.names(pair))",
      details: [.init(date: silence.together, what: "open together")],
      remedy:
        "\(matter.provider.name.sentence) to speak with \(safeguardingLead(matter, graph)), and record it.",
      date: silence.together.first, root: [matter.process.id], owner: matter.provider.owner,
      joins: Joining(
        group: .leads, root: [matter.process.id],
        part:
          "that \(matter.provider.name) has spoken with \(safeguardingLead(matter, graph)) in the last \(gap)"
      )
    ).when(silence.isSilent)
  }

  /// The board's safeguarding lead; where no child is concerned, whoever commissions the lead review.
  private static func safeguardingLead(_ matter: NoticeMatter, _ graph: CaseGraph) -> String {
    if graph.concernsChildrensBodies { return "the safeguarding lead of \(matter.name(of: .board))" }
    return matter.review?.commissioner.map(graph.name) ?? "the commissioner of the review"
  }
}
