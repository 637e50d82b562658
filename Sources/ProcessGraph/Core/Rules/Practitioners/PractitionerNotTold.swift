extension Rule {
  /// Somebody speaks to a review without knowing which other processes run.
  static let practitionerNotTold = Rule(
    "practitioner-not-told", family: .practitioners, severity: .gap,
    statement: "Whoever gives information knows which processes run, and what may become of what they say.",
    why: "People who find out afterwards who else is listening do not speak so openly again.",
    firesWhen: """
      a review interviews a practitioner, or will within the local time ahead, while another process that is not \
      criminal is open, and the person was not told by then of the processes or of what follows. Held: a gap. Still \
      ahead: a risk. Where a process began after the person was told: cannot tell.
      """,
    quietWhen:
      "only a criminal process runs beside it; the person was told of both by then; the row is a police statement.",
    task: "Explain the processes before an interview",
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
    var others = OpenBeside(check.graph) { $0.kind != .crim }
    return check.graph.interviewed.compactMap { found($0, &others, check.graph) }
  }

  private static func found(_ person: Person, _ others: inout OpenBeside, _ graph: CaseGraph) -> Found? {
    let told = graph.told(person.id, \.toldOfProcesses)
    let warned = graph.told(person.id, \.toldOfImplications)
    var untold = UntoldInterviews()
    var later = UntoldInterviews()
    var missing: Set<String> = []
    for (interview, isDue) in graph.dueInterviews(of: person.id) {
      let date = graph.dateOrAhead(interview.on)
      let beside = others.neighbours(on: interview.on, by: interview.by)
      let isBeside = isDue && beside.isAny
      let isTold = told.anySatisfy { $0.isOnOrBefore(date) }
      let isWarned = warned.anySatisfy { $0.isOnOrBefore(date) }
      let isUntold = isBeside && !(isTold && isWarned)
      if isUntold.isPossible {
        untold.add(interview, beside: beside.possible, isUntold, graph)
        if isTold != .yes { missing.insert(ofProcesses) }
        if isWarned != .yes { missing.insert(ofImplications) }
      } else {
        var begun = beside.possible
        for place in beside.possible where !isLater(graph.processes[place], than: told, by: date, graph) {
          begun.remove(place)
        }
        if !begun.isEmpty { later.add(interview, beside: begun, .unknown, graph) }
      }
    }
    let name = graph.name(person)
    if untold.isEmpty && later.isEmpty { return nil }
    guard !untold.isEmpty else {
      return later.found(
        of: person.id,
        message:
          "No record whether \(name) has heard of \(graph.names(of: later.others(graph))), begun since the processes were "
          + "explained",
        remedy: "tell \(name) what has begun since", isExplained: true, graph)
    }
    return untold.found(
      of: person.id,
      message:
        "No record that \(name) was told \([ofProcesses, ofImplications].filter(missing.contains).listed) before speaking to a review",
      remedy: "give \(name) the list of processes and what each may mean for what is said", graph)
  }

  private static let ofProcesses = "of the processes"
  private static let ofImplications = "of what may follow"

  /// Whether a process began only after every day, up to a date, on which somebody was told of the processes.
  private static func isLater(
    _ process: ParallelProcess, than told: [CaseDate], by date: CaseDate, _ graph: CaseGraph
  ) -> Bool {
    guard let start = graph.start(process) else { return false }
    return !told.contains { $0.isOnOrBefore(date).isPossible && start.isOnOrBefore($0).isPossible }
  }
}
