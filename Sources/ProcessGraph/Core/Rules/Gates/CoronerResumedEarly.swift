extension Rule {
  /// The coroner goes on before the trial has ended, and nobody noted that the prosecutor agrees.
  static let coronerResumedEarly = Rule(
    "coroner-resumed-early", family: .gates, severity: .risk, binding: .law, desk: .police,
    statement: "A coroner's investigation resumes after the trial, or with the prosecutor's agreement.",
    why: "Evidence heard twice is harder on the people who give it, and can put the trial at risk.",
    firesWhen: """
      a coroner's investigation resumes, or is to resume, before the verdict in an open criminal case with a charge, \
      and no contact between the two about timing is on record on or before that day.
      """,
    quietWhen: "the trial ended first, or the two have spoken about timing.",
    task: "Ask whether the prosecutor has no objection",
    remedy: "Ask whether the prosecutor has no objection, and record the answer.",
    clearsWhen: "the contact is recorded, or the investigation resumes after the verdict",
    authority: [.verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(2), (3)")],
    fires: [
      Example(
        "To resume in September, with the trial in November",
        """
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}  # ↓
          cor:  {kind: cor, started: 2015-03-15, milestones: {suspended: 2015-03-20, resumed: 2015-09-07}}  # ↓
        """)
    ],
    quiet: [
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
    looksFor: { check in resumedBeforeTheEnd(check.graph) },
    says: { match, graph in
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
        date: resumed.first, root: [criminal.id, coroner.id]
      ).when(isOpenQuestion, without: "the days on which the trial ended and the investigation resumed")
    })

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
}
