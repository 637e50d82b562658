extension Rule {
  /// Somebody speaks to a review without knowing which other processes run.
  static let practitionerNotTold = Rule(
    "practitioner-not-told", family: .practitioners, severity: .gap, binding: .goodPractice,
    statement: "Anyone giving information knows which processes are open and how it may be used.",
    why: "People who find out afterwards who else is listening do not speak so openly again.",
    firesWhen: """
      a review interviews a practitioner, or will within the local time ahead, while another process that is not \
      criminal is open, and the person was not told by then of the processes or of what follows. Held: a gap. Still \
      ahead: a risk. Where a process opened after the person was told: unclear.
      """,
    quietWhen:
      "only a criminal process runs beside it; the person was told of both by then; the row is a police statement.",
    task: "Explain the processes to those interviewed",
    remedy:
      "The lead to give the practitioner the list of processes and what each may mean, and to record the date.",
    clearsWhen:
      "both dates are on or before the interview; what cannot now be put right is accepted, with the date they were told",
    authority: [.paper("8.5", "fifth point")],
    answers: ["8.5.14"], settings: [.toldBefore],
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
    ],
    looksFor: { check in
      let graph = check.graph
      return check.dueInterviews.flatMap { person, due in
        let told = graph.told(person.id, \.toldOfProcesses)
        let warned = graph.told(person.id, \.toldOfImplications)
        let rows = due.compactMap { Row($0, isDue: $1, told, warned, graph) }
        return graph.heldTogether(rows) { $0.row.interview.on }.map { rows in
          let untold = rows.filter { !$0.isLater }
          return Match(person: person, rows: untold.isEmpty ? rows : untold)
        }
      }
    },
    says: { match, graph in
      let untold = UntoldInterviews(person: match.person, rows: match.rows.map(\.row))
      let (person, others) = (graph.name(match.person), graph.names(of: untold.others))
      let missing = [
        match.rows.contains(where: \.lacksProcesses) ? "of \(others)" : nil,
        match.rows.contains(where: \.lacksImplications) ? "how what is said may be used" : nil,
      ].compactMap { $0 }.listed
      if match.rows[0].isLater {
        return untold.found(
          message:
            "No record whether \(person) \(person.was) told of \(others), opened since the processes were explained",
          part: "that \(person) \(person.was) told of \(others)", remedy: "tell \(person) of \(others)",
          isExplained: true, graph)
      }
      return untold.found(
        message:
          "No record that \(person) \(person.was) told \(missing) before \(graph.name(of: untold.interviews))",
        part: "that \(person) \(person.was) told \(missing)",
        remedy: "tell \(person) which processes are open, and how what is said may be used in each", graph)
    })

  private struct Match {
    let person: Person
    let rows: [Row]
  }

  /// An interview beside which other processes are open, and what the person was not told of by then.
  private struct Row {
    let row: UntoldInterviews.Row
    let lacksProcesses, lacksImplications: Bool
    /// Whether the person was told, and the processes opened only since.
    let isLater: Bool

    init?(
      _ interview: Interview, isDue: Truth, _ told: [CaseDate], _ warned: [CaseDate], _ graph: CaseGraph
    ) {
      let date = graph.dateOrAhead(interview.on)
      let beside = graph.openBeside(interview.by, on: interview.on) { $0.kind != .crim }
      let isTold = told.anySatisfy { $0.isOnOrBefore(date) }
      let isWarned = warned.anySatisfy { $0.isOnOrBefore(date) }
      let isUntold = isDue && beside.isAny && !(isTold && isWarned)
      let isLate = !isUntold.isPossible
      isLater = isLate
      (lacksProcesses, lacksImplications) = (isTold != .yes, isWarned != .yes)
      let others = beside.processes.filter { process in
        !isLate || !told.contains { $0.isOnOrBefore(date).isPossible && graph.mayHaveBegun(process, by: $0) }
      }
      if others.isEmpty { return nil }
      row = UntoldInterviews.Row(
        interview: interview, others: others, isUntold: isLate ? .unknown : isUntold)
    }
  }
}

extension CaseGraph {
  fileprivate func mayHaveBegun(_ process: ParallelProcess, by date: CaseDate) -> Bool {
    start(process).map { $0.isOnOrBefore(date).isPossible } ?? true
  }
}
