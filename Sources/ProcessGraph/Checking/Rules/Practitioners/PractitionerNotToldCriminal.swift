extension Rule {
  /// Somebody speaks to a review without knowing that a criminal case is open.
  static let practitionerNotToldCriminal = Rule(
    "practitioner-not-told-criminal", family: .practitioners, severity: .breach,
    statement: "Whoever speaks to a review knows of the criminal process, and what a statement may become.",
    why: "People should not learn in a witness box that what they said in confidence can be asked for.",
    firesWhen: """
      a review interviews a practitioner while a criminal process is open, or will within the local time ahead, and \
      nobody told the person of the criminal process by then. Held: a breach. Still ahead: a risk.
      """,
    quietWhen: """
      the person was told on or before the day; the criminal process opened later; the row is a statement to the police.
      """,
    remedy:
      "The lead to tell the practitioner of the criminal process and its effect on what is said, and record when.",
    clearsWhen: "the date on which the person was told is on or before the interview",
    authority: [.paper("Appendix B", "criminal proceedings, fourth point")],
    settings: [.toldBefore],
    fires: [
      Example(
        "Interviewed without being told",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}  # ↓
        """),
      Example(
        "An interview next week",
        """
        interviews:
          - {of: visitor, by: scr, on: 2015-06-22, told-of-processes: 2015-06-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Told on the day",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, told-of-criminal: 2015-05-06}
        """),
      Example(
        "The criminal process opened afterwards",
        """
        processes:
          si:   {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-05-20}
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
        """),
      Example(
        "A statement to the police",
        """
        interviews:
          - {of: nurse, by: crim, on: 2015-05-06, statement: yes}
        """),
      Example(
        "Further ahead than the local time",
        """
        interviews:
          - {of: nurse, by: scr, on: 2015-07-20}
        """),
    ]
  ) { check in
    check.graph.interviewed.compactMap { found($0, check.graph) }
  }

  private static func found(_ person: Person, _ graph: CaseGraph) -> Found? {
    let interviews = graph.reviewInterviews(of: person.id)
    let told = graph.interviews(of: person.id).compactMap(\.toldOfCriminal)
    var rows: [(interview: Interview, isCertain: Truth)] = []
    var criminals: [ID] = []
    for interview in interviews {
      let date = graph.dateOrAhead(interview.on)
      let open = graph.criminalProcesses(openAt: date)
      let isOpen = open.anySatisfy { graph.isOpen($0, at: date) }
      let isTold = told.anySatisfy { $0.isOnOrBefore(date) }
      let isMissing = isOpen && !isTold && graph.isWithin(days: graph.settings[.toldBefore], interview)
      guard isMissing.isPossible else { continue }
      rows.append((interview, isMissing))
      criminals += open.map(\.id)
    }
    guard !rows.isEmpty else { return nil }
    let isHeld = rows.contains { graph.isHeld($0.interview.on).isPossible && $0.isCertain == .yes }
    let first = rows[0].interview
    let lead = graph.leadName(of: graph.process(graph.reviews(of: first.by)[0])).sentence
    let name = graph.name(person)
    let before = isHeld ? "now" : first.on.map { "before \($0.inWords)" } ?? "before the interview"
    return Found(
      severity: isHeld ? .breach : .risk,
      about: [person.id] + graph.withJoint(rows.flatMap(\.interview.by) + criminals),
      places: rows.map(\.interview.place),
      message:
        "No record that \(name) was told of \(graph.names(Set(criminals))) before speaking to a review",
      details: rows.map { graph.detail($0.interview) },
      remedy:
        "\(lead) to tell \(name) \(before) of the criminal process and its effect on what is said to the review, "
        + "and to record the date.",
      date: rows.map(\.interview.on).earliest
    ).when(
      rows.contains { $0.isCertain == .yes } ? .yes : .unknown,
      because: rows.map(\.interview.on).whatIsMissing)
  }
}
