extension Rule {
  /// Somebody speaks to a review without knowing that a criminal case is open.
  static let practitionerNotToldCriminal = Rule(
    "practitioner-not-told-criminal", family: .practitioners, severity: .gap,
    statement: "Whoever speaks to a review knows of the criminal process, and what a statement may become.",
    why: "People should not learn in a witness box that what they said in confidence can be asked for.",
    firesWhen: """
      a review interviews a practitioner while a criminal process is open, or will within the local time ahead, and \
      nobody told the person of the criminal process by then. Held: a gap. Still ahead: a risk.
      """,
    quietWhen: """
      the person was told on or before the day; the criminal process opened later; the row is a statement to the police.
      """,
    task: "Tell those interviewed of the criminal case",
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
    var cases = OpenBeside(check.graph) { $0.kind == .crim }
    return check.graph.interviewed.compactMap { found($0, &cases, check.graph) }
  }

  private static func found(
    _ person: Person, _ cases: inout OpenBeside, _ graph: CaseGraph
  ) -> Found? {
    let told = graph.told(person.id, \.toldOfCriminal)
    var untold = UntoldInterviews()
    for (interview, isDue) in graph.dueInterviews(of: person.id) {
      let isTold = told.anySatisfy { $0.isOnOrBefore(graph.dateOrAhead(interview.on)) }
      let open = cases.neighbours(on: interview.on, by: interview.by)
      let isUntold = isDue && !isTold && open.isAny
      if isUntold.isPossible { untold.add(interview, beside: open.possible, isUntold, graph) }
    }
    guard !untold.isEmpty else { return nil }
    let name = graph.name(person)
    return untold.found(
      of: person.id,
      message:
        "No record that \(name) was told of \(graph.names(of: untold.others(graph))) before speaking to a review",
      remedy: "tell \(name) of the criminal process and its effect on what is said to the review", graph)
  }
}
