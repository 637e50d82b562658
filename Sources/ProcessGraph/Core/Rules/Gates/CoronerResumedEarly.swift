extension Rule {
  /// The coroner goes on before the trial has ended, and nobody noted that the prosecutor agrees; or before the time after
  /// an inquiry is over.
  static let coronerResumedEarly = Rule(
    "coroner-resumed-early", family: .gates, severity: .risk, binding: .law, desk: .police,
    statement:
      "A coroner's investigation resumes after the trial or the prosecutor's agreement, and after an inquiry's 28 days.",
    why: "Evidence heard twice is harder on the people who give it, and can put the trial at risk.",
    firesWhen: """
      a coroner's investigation resumes, or is to resume, before the verdict in an open criminal case with a charge, \
      and no contact between the two about timing is on record on or before that day; or before the 28 days are over that \
      begin with the day an inquiry into the death is concluded or published.
      """,
    quietWhen:
      "the trial, or the time after the inquiry, ended first; or trial and coroner have spoken about timing.",
    task: "Ask whether the investigation may go on already",
    remedy: "Ask whether the prosecutor has no objection, and record the answer.",
    clearsWhen: "the contact is recorded, or the investigation resumes after the verdict or the 28 days",
    authority: [afterTrial, .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 9(1)(b), (2)")],
    fires: [
      Example(
        "To resume in September, with the trial in November",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}  # ↓
          cor:  {kind: cor, started: 2015-03-15, milestones: {suspended: 2015-03-20, resumed: 2015-09-07}}  # ↓
        """),
      Example(
        "Two weeks after an inquiry",
        """
        processes:
          inq: {kind: inquiry, started: 2014-05-01, milestones: {inquiry-concluded: 2015-05-01}}  # ↓
          cor: {kind: cor, started: 2014-03-15, milestones: {suspended: 2014-05-10, resumed: 2015-05-15}}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The 28 days after an inquiry are over",
        """
        processes:
          inq: {kind: inquiry, started: 2014-05-01, milestones: {inquiry-concluded: 2015-05-01}}
          cor: {kind: cor, started: 2014-03-15, milestones: {suspended: 2014-05-10, resumed: 2015-05-29}}
        """),
      Example(
        "To resume after the trial",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}
          cor:  {kind: cor, started: 2015-03-15, milestones: {suspended: 2015-03-20, resumed: 2016-01-11}}
        """),
      Example(
        "They have spoken about timing",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}
          cor:  {kind: cor, started: 2015-03-15, milestones: {suspended: 2015-03-20, resumed: 2015-09-07}}
        liaison:
          - {between: [crim, cor], on: 2015-06-01, about: timing}
        """),
    ],
    looksFor: { check in
      resumedBeforeTheEnd(check.graph).map(Early.trial) + resumedAfterInquiry(check).map(Early.inquiry)
    },
    says: { early, graph in
      switch early {
      case .trial(let match): beforeTheEnd(match, graph)
      case .inquiry(let match): afterInquiry(match, graph)
      }
    })

  private static let afterTrial = Authority.verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(2), (3)")

  private static func beforeTheEnd(_ match: Resumed, _ graph: CaseGraph) -> Found {
    let (criminal, coroner, resumed, isOpenQuestion) = match
    let verb = graph.isHeld(resumed).isPossible ? "resumed" : "is to resume"
    return Found(
      about: Array(graph.withJoint([criminal.id, coroner.id])), places: [criminal.place, coroner.place],
      message:
        "\(graph.name(coroner)) \(verb) \(resumed.withPreposition), before the trial in "
        .sentence
        + "\(graph.name(criminal)) has ended, with no record that the two have spoken about timing",
      details: [
        Finding.Detail(date: resumed, what: "resumes", who: graph.name(coroner)),
        Finding.Detail(
          date: graph.trialEnd(of: criminal), what: "end of the trial", who: graph.name(criminal)),
      ],
      date: resumed.first, authority: [afterTrial],
      root: [criminal.id, coroner.id]
    ).when(isOpenQuestion, without: "the days on which the trial ended and the investigation resumed")
  }

  /// Before what it goes on.
  private enum Early {
    case trial(Resumed)
    case inquiry(AfterInquiry)
  }

  private typealias AfterInquiry = (gate: RunningClock, resumed: CaseDate, earliest: CaseDate)

  /// Coroners' investigations that go on, or are to, within the time after an inquiry in which they may not.
  private static func resumedAfterInquiry(_ check: Check) -> [AfterInquiry] {
    check.runningClocks.compactMap { running in
      guard running.clock.asks == .notBefore(.resumption), running.clock.isOfInquiry,
        let resumed = check.graph.date(of: "resumed", in: running.process), let start = running.start,
        let earliest = running.clock.earliest(from: start), start.isOnOrBefore(resumed).isPossible,
        resumed.isBefore(earliest).isPossible
      else { return nil }
      return (running, resumed, earliest)
    }
  }

  private typealias Resumed = (
    criminal: ParallelProcess, coroner: ParallelProcess, resumed: CaseDate, isOpenQuestion: Truth
  )

  /// Coroners' investigations that go on before the end of a trial without a word between the two on timing.
  private static func resumedBeforeTheEnd(_ graph: CaseGraph) -> [Resumed] {
    graph.chargedBesideCoroner.compactMap { criminal, coroner, charge in
      guard let resumed = graph.date(of: "resumed", in: coroner) else { return nil }
      let verdict = graph.trialEnd(of: criminal)
      // A case still open without a verdict has none yet: what has resumed by now has resumed before it.
      let isEarly = verdict.map { resumed.isBefore($0) } ?? (graph.isHeld(resumed) || .unknown)
      let isOpenQuestion =
        graph.isHeld(charge) && isEarly
        && !graph.haveSpoken(criminal, coroner, about: .timing, notAfter: resumed)
      return isOpenQuestion.isPossible ? (criminal, coroner, resumed, isOpenQuestion) : nil
    }
  }

  /// It is for the coroner to say how the days were counted: the office is asked, and nobody is at fault.
  private static func afterInquiry(_ match: AfterInquiry, _ graph: CaseGraph) -> Found {
    let (gate, resumed, earliest) = match
    let coroner = gate.process
    let inquiries = graph.processes(ofKind: .inquiry).filter { graph.shareSubject($0, coroner) }
    let verb = graph.isHeld(resumed).isPossible ? "resumed" : "is to resume"
    let event = "the inquiry is concluded or its findings published"
    return Found(
      about: Array(graph.withJoint([coroner.id] + inquiries.map(\.id))),
      places: inquiries.map(\.place) + [coroner.place],
      message:
        "\(graph.name(coroner)) \(verb) \(resumed.withPreposition); after an inquiry that is not before "
        .sentence + earliest.inWords,
      details: [
        Finding.Detail(date: gate.start, what: event, who: graph.names(inquiries.map(\.id))),
        Finding.Detail(date: resumed, what: "resumes", who: graph.name(coroner)),
      ],
      remedy:
        "Ask the coroner's office how the \(gate.clock.period) after the inquiry are counted, and record the answer.",
      date: resumed.first, authority: gate.clock.authority, root: [coroner.id] + inquiries.map(\.id)
    ).when(
      resumed.isBefore(earliest), without: "the days on which the inquiry ended and the investigation resumed"
    )
  }
}

extension Clock {
  /// Whether it counts from the end of an inquiry.
  fileprivate var isOfInquiry: Bool {
    starts.contains { if case .elsewhere(.inquiry, _) = $0 { true } else { false } }
  }
}
