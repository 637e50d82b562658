extension Rule {
  /// Somebody speaks to a review without knowing that a criminal case is open.
  static let practitionerNotToldCriminal = Rule(
    "practitioner-not-told-criminal", family: .practitioners, severity: .gap, binding: .goodPractice,
    statement:
      "Anyone speaking to a review knows of the criminal case, and that what they say may be disclosed.",
    why: "People can choose their words fairly only when they know who may read them.",
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
    answers: ["B.crim.4"],
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
    ],
    looksFor: { check in
      let graph = check.graph
      return check.dueInterviews.flatMap { person, due in
        let told = graph.told(person.id, \.toldOfCriminal)
        let rows = due.compactMap { interview, isDue -> UntoldInterviews.Row? in
          let isTold = told.anySatisfy { $0.isOnOrBefore(graph.dateOrAhead(interview.on)) }
          let cases = graph.openBeside(interview.by, on: interview.on) { $0.kind == .crim }
          let isUntold = isDue && !isTold && cases.isAny
          return isUntold.isPossible
            ? UntoldInterviews.Row(interview: interview, others: cases.processes, isUntold: isUntold) : nil
        }
        return UntoldInterviews.all(of: person, rows, graph)
      }
    },
    says: { untold, graph in
      let (person, cases) = (graph.name(untold.person), graph.names(of: untold.others))
      return untold.found(
        message:
          "No record that \(person) \(person.was) told of \(cases) before \(graph.name(of: untold.interviews))",
        part: "that \(person) \(person.was) told of \(cases)",
        remedy: "tell \(person) of \(cases), and that what is said to the review may be disclosed", graph)
    })
}
