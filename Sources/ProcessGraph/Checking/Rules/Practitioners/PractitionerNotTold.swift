extension Rule {
  /// Somebody speaks to a review without knowing which other processes run.
  static let practitionerNotTold = Rule(
    "practitioner-not-told", family: .practitioners, severity: .breach,
    statement: "Whoever gives information knows which processes run, and what may become of what they say.",
    why: "People who find out afterwards who else is listening do not speak so openly again.",
    firesWhen: """
      a review interviews a practitioner, or will within the local time ahead, while another process that is not \
      criminal is open, and the person was not told by then of the processes or of what follows. Held: a breach. Still \
      ahead: a risk.
      """,
    quietWhen:
      "only a criminal process runs beside it; the person was told of both by then; the row is a police statement.",
    remedy:
      "The lead to give the practitioner the list of processes and what each may mean, and to record the date.",
    clearsWhen:
      "both dates are on or before the interview; what is past mending is accepted, with the date they were told",
    authority: [.paper("8.5", "fifth point")], settings: [.toldBefore],
    fires: [
      Example(
        "Told of the processes, not of what follows",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, told-of-processes: 2015-05-01, told-of-criminal: 2015-05-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Told of both",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, told-of-processes: 2015-05-01, told-of-implications: 2015-05-01}
        """),
      Example(
        "Only the criminal process runs beside it",
        """
        processes:
          si:   {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
        interviews:
          - {of: nurse, by: si, on: 2015-05-06}
        """),
      Example(
        "A statement to the police",
        """
        interviews:
          - {of: nurse, by: crim, on: 2015-05-06, statement: yes}
        """),
    ]
  ) { check in
    check.graph.interviewed.compactMap { found($0, check.graph) }
  }

  private struct Gap {
    let interview: Interview
    let others: [ID]
    let missing: [String]
    let isCertain: Truth
  }

  private static func found(_ person: Person, _ graph: CaseGraph) -> Found? {
    let interviews = graph.interviews(of: person.id)
    let processes = interviews.compactMap(\.toldOfProcesses)
    let implications = interviews.compactMap(\.toldOfImplications)
    let gaps = graph.reviewInterviews(of: person.id).compactMap { interview -> Gap? in
      let date = graph.dateOrAhead(interview.on)
      let others = graph.processes.filter { other in
        other.kind != .crim && graph.takesPart(other)
          && !interview.by.contains { graph.areJoint($0, other.id) }
          && graph.isOpen(other, at: date).isPossible
      }
      let isBeside = others.anySatisfy { graph.isOpen($0, at: date) }
      let isTold = (
        processes.anySatisfy { $0.isOnOrBefore(date) }, implications.anySatisfy { $0.isOnOrBefore(date) }
      )
      let isMissing =
        isBeside && !(isTold.0 && isTold.1) && graph.isWithin(days: graph.settings[.toldBefore], interview)
      guard isMissing.isPossible else { return nil }
      let missing = [
        isTold.0 == .yes ? nil : "of the processes", isTold.1 == .yes ? nil : "of what may follow",
      ]
      return Gap(
        interview: interview, others: others.ids, missing: missing.compactMap { $0 }, isCertain: isMissing)
    }
    guard let first = gaps.first else { return nil }
    let name = graph.name(person)
    let isHeld = gaps.contains { graph.isHeld($0.interview.on).isPossible && $0.isCertain == .yes }
    let lead = graph.leadName(of: graph.process(graph.reviews(of: first.interview.by)[0])).sentence
    let before = isHeld ? "now" : first.interview.on.map { "before \($0.inWords)" } ?? "before the interview"
    let missing = ["of the processes", "of what may follow"].filter { word in
      gaps.contains { $0.missing.contains(word) }
    }
    return Found(
      severity: isHeld ? .breach : .risk,
      about: [person.id] + graph.withJoint(gaps.flatMap { $0.interview.by + $0.others }),
      places: gaps.map(\.interview.place),
      message: "No record that \(name) was told \(missing.listed) before speaking to a review",
      details: gaps.map { graph.detail($0.interview) },
      remedy:
        "\(lead) to give \(name) \(before) the list of processes and what each may mean for what is said, and to "
        + "record it.",
      date: gaps.map(\.interview.on).earliest
    ).when(
      gaps.contains { $0.isCertain == .yes } ? .yes : .unknown,
      because: gaps.map(\.interview.on).whatIsMissing)
  }
}
