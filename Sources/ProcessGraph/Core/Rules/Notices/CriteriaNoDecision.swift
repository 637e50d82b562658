extension Rule {
  /// What happened meets the test of a review, and there is neither such a review nor a decision about one.
  static let criteriaNoDecision = Rule(
    "criteria-no-decision", family: .notices, severity: .risk, binding: .law, desk: .commissioning,
    statement: "When what happened meets the test of a review, somebody decides whether to hold it.",
    why: "A family should never have to ask whether anyone considered a review.",
    firesWhen: """
      the facts of a subject meet the test of a review (of a child, a homicide, an adult with care needs, or \
      the mental health care of a suspect), no such review is on file in any state, no decision says that none is needed, and the local working \
      days have passed since the death or harm: a risk. Once the time to decide has run, counted from that day: a gap. Where the age, abuse or care needs are missing and nothing given speaks against it: unclear.
      """,
    quietWhen: """
      such a review is on file, be it only considered; a decision says that none is needed; a fact on file fails the \
      test; it happened before the law behind the review was in force; or, at 16 and 17, the other of the two reviews is on file and the rule on both speaks.
      """,
    task: "Decide whether a review is needed",
    remedy: "Whoever would commission the review to decide, and to record the decision and the reason.",
    clearsWhen: "the review, or the decision that none is needed, is on file",
    authority: [
      .paper("2", "regulation 5(1)(e) and 5(2) of the 2006 regulations", in: .england2015),
      .secondary(.workingTogether2023), .verified(.domesticViolenceAct2004, "s. 9"),
      .verified(.careAct2014, "s. 44"),
      .judgement("the 30 days where a kind has no time of its own to decide"),
    ],
    answers: ["2.2", "2.3", "2.4", "2.5"],
    settings: [.earliestOpportunity],
    fires: [
      Example(
        "A child died, abuse is suspected, and there is no review on file",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected}  # ↓
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "An adult with care needs was neglected, two weeks ago",
        """
        incident: 2026-06-01
        subjects:
          child: {age: 71, died: 2026-06-01, abuse: suspected, care-needs: yes, cause-for-concern: yes}  # ↓
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2026-06-02}
        """, frame: .englandCurrent, asOf: "2026-06-15"),
    ],
    quiet: [
      Example(
        "It was decided not to review",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected}
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-03-20, status: not-proceeding}
        """),
      Example(
        "A review is considered: its own time to decide is a matter of another rule",
        """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: known, cause-for-concern: yes}
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-03-20}
        """),
      Example(
        "There was no abuse",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: natural, abuse: no}
        processes:
          cor: {kind: cor, started: 2015-03-14}
        """),
      Example(
        "A homicide of before 13 April 2011, when the law on such reviews began",
        """
        incident: 2011-03-01
        subjects:
          child: {age: 30, died: 2011-03-01, death: unnatural, abuse: no, domestic-homicide: yes}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2011-03-01}
        """),
      Example(
        "It happened last week",
        """
        subjects:
          child: {age: 6, died: 2015-06-10, death: unnatural, abuse: suspected}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-06-10}
        """),
    ],
    looksFor: { check in check.graph.undecidedTests },
    says: { match, graph in found(match, graph) })

  private static func found(_ match: UndecidedTest, _ graph: CaseGraph) -> Found {
    let (subject, kind) = (match.subject, match.test.kind)
    let review = kind.names(in: match.frame).withArticle
    let isOfItsTime = match.frame == graph.frame
    let doubt =
      match.missing.isEmpty ? "" : "; the file leaves open \(match.missing.listed)"
    return Found(
      severity: match.severity, about: [subject.id], places: [subject.place],
      message:
        "No record of a decision on \(review)\(orBefore(match, graph)) for \(graph.name(subject.id))\(doubt)",
      details: match.since.map { [.init(date: $0, what: match.test.event(of: subject))] } ?? [],
      remedy: isOfItsTime
        ? "\(match.test.decider(in: graph).sentence) to decide whether \(review) is needed, and to record "
          + "the decision and the reason."
        : "\(match.test.decider(in: graph).sentence) to find out what was decided at the time about \(review), and to "
          + "record it.",
      date: match.since?.first, authority: match.test.authority(in: match.frame),
      root: [subject.id, kind.rawValue], owner: match.test.owner(in: graph.frame)
    ).when(match.missing.isEmpty ? match.isDue : .unknown)
  }

  /// The other name of a review of a child while areas were moving from one law to the other.
  private static func orBefore(_ match: UndecidedTest, _ graph: CaseGraph) -> String {
    let names = match.test.kind.kind.names
    guard match.test.kind == .scr, graph.frame == .englandCurrent, match.frame == graph.frame,
      .firstPracticeReview <= graph.asOf, let last = names.since, let then = names.in2015,
      let day = match.since,
      day.first < last
    else { return "" }
    return " (or, until \(last.inWords), \(then.withArticle))"
  }
}
