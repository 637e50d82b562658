extension Rule {
  /// Nobody asked whether one set of notes may serve both reviews.
  static let interviewConsentNotAsked = Rule(
    "interview-consent-not-asked", family: .practitioners, severity: .risk, binding: .goodPractice,
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
    answers: ["8.5.18"],
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
    ],
    looksFor: { check in
      let graph = check.graph
      let pairs = check.interviewPairs.filter { $0.answer == .none && !$0.mayBeJoint }
      // Before an interview still ahead the question can be asked for it; of those held one finding says it all.
      var groups = RowGroups<Place, InterviewPair>()
      for pair in pairs {
        let isHeld = graph.isHeld(pair.later.on) == .yes
        groups.add(pair, pair.isCertain, to: isHeld ? pair.earlier.place : pair.later.place)
      }
      return groups.all.map { (pairs: $0.1.rows, isCertain: $0.1.isCertain) }
    },
    says: { match, graph in
      let (pairs, earlier) = (match.pairs, match.pairs[0].earlier)
      let person = graph.name(pairs[0].person)
      let others = graph.inOrder(pairs.flatMap(\.unanswered))
      let rows = ([earlier] + pairs.map(\.later)).eachOnce(by: \.place)
      let use = "whether \(graph.names(others)) may use the notes"
      let isAsked = graph.isHeld(earlier.consentAsked).isPossible
      let isHeld = graph.isHeld(pairs[0].later.on) == .yes
      // An interview that is still ahead is in the hands of those who plan it.
      let review = graph.reviews(of: isHeld ? earlier.by : pairs[0].later.by)[0]
      return Found(
        about: [pairs[0].person] + graph.withJoint(rows.flatMap(\.by)), places: rows.map(\.place),
        message: isAsked
          ? "\(person) \(person.was) asked \(use), with no record of the answer".sentence
          : "No record that \(person) \(person.was) asked \(use)",
        details: rows.map(graph.detail),
        remedy:
          "\(graph.leadName(of: graph.process(review)).sentence) to ask \(person) \(use), and to record the answer.",
        date: rows.map(\.on).earliest, settings: [], root: [pairs[0].person], acting: review,
        joins: .interviews(
          of: pairs[0].person, ahead: isHeld ? nil : pairs[0].later.place,
          isAsked ? "of the answer of \(person) on \(use)" : "that \(person) \(person.was) asked \(use)"
        )
      ).when(match.isCertain, because: rows.map(\.on).whatIsMissing)
    })
}
