extension Rule {
  /// Nobody asked whether one set of notes may serve both reviews.
  static let interviewConsentNotAsked = Rule(
    "interview-consent-not-asked", family: .practitioners, severity: .risk,
    statement: "A practitioner is asked, in time, whether another review may use the notes.",
    why: "The question costs a minute; a second interview costs a person far more.",
    firesWhen: """
      two reviews that run together interview one practitioner, or are about to, and there is no answer on file to \
      whether the second may use the notes of the first.
      """,
    quietWhen: """
      the answer is yes or no; only one review wants the person, or the other interview is a statement to the police; \
      both interviews lie ahead and close enough to be made one; the processes are about different events, or run as one.
      """,
    task: "Ask whether another review may use the notes",
    remedy:
      "The lead of the earlier process to ask whether the other may use the notes, and to record the answer.",
    clearsWhen: "the other process stands among those that may, or may not, use the notes",
    authority: [.paper("8.5", "sixth point")],
    settings: [.jointInterviewWindow],
    fires: [
      Example(
        "The nurse saw the health investigation; the case review is next",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
          - {of: nurse, by: scr, on: 2015-06-24}  # ↓
        """),
      Example(
        "Asked, with no answer recorded",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06}  # ↓
          - {of: nurse, by: scr, on: 2015-05-27}  # ↓
        """),
    ],
    quiet: [
      Example(
        "She has answered",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06, consent-refused-to: scr}
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
      Example(
        "The other is a statement to the police",
        """
        interviews:
          - {of: nurse, by: crim, on: 2015-05-06, statement: yes}
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
      Example(
        "The health investigation was about another patient",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, started: 2015-03-20, about-other-events: yes}
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
    ]
  ) { check in
    let graph = check.graph
    var groups = RowGroups<Place, InterviewPair>()
    for pair in check.interviewPairs where pair.answer == .none && !pair.mayBeJoint {
      groups.add(pair, pair.isCertain, to: pair.earlier.place)
    }
    return groups.all.map { found($0.1.rows, isCertain: $0.1.isCertain, graph) }
  }

  private static func found(_ pairs: [InterviewPair], isCertain: Truth, _ graph: CaseGraph) -> Found {
    let earlier = pairs[0].earlier
    let person = graph.name(pairs[0].person)
    let others = graph.inOrder(pairs.flatMap(\.unanswered))
    let rows = ([earlier] + pairs.map(\.later)).eachOnce(by: \.place)
    let use = "whether \(graph.names(others)) may use the notes"
    let isAsked = graph.isHeld(earlier.consentAsked).isPossible
    return Found(
      about: [pairs[0].person] + graph.withJoint(rows.flatMap(\.by)), places: rows.map(\.place),
      message: isAsked
        ? "\(person) was asked, and there is no record of the answer to \(use)".sentence
        : "No record that \(person) was asked \(use)",
      details: rows.map(graph.detail),
      remedy:
        "\(graph.leadName(of: graph.process(graph.reviews(of: earlier.by)[0])).sentence) to ask \(person) \(use), and to record "
        + "the answer.",
      date: rows.map(\.on).earliest, settings: []
    ).when(isCertain, because: rows.map(\.on).whatIsMissing)
  }
}
