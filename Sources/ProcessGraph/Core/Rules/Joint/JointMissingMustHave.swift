extension Rule {
  /// A joint review has nobody for something that the law or guidance asks of one side.
  static let jointMissingMustHave = Rule(
    "joint-missing-must-have", family: .joint, severity: .conflict, binding: .goodPractice,
    statement: "A joint review still owes each side what its law and guidance ask.",
    why: "What is shared by all is easily left to the other, and the family notices what never came.",
    firesWhen: """
      processes of two kinds run as one, or a decision joins them in part, and something that one of their kinds must \
      have is not shown by the file, not said to be secured, and has no owner in a decision about them. One finding \
      for the processes joined, listing all.
      """,
    quietWhen: "the fact is on file (a lead, a document, a milestone), or somebody is named for it.",
    task: "Name who secures what each law asks",
    remedy: "The commissioners to name who secures each, and to record it with their decision.",
    clearsWhen: "each has an owner, or is shown by the file",
    authority: [.paper("8.5", "third paragraph")],
    answers: ["8.5.2", "8.5.7"],
    fires: [
      Example(
        "A safeguarding adults review and a mental health review, joined with nobody named for anything",
        """
        processes:
          sar:  {kind: sar, commissioner: council, lead: reviewer, decided: 2015-04-10}  # ↓
          mhhr: {kind: mhhr, commissioner: csp, provider: trust, lead: chair, decided: 2015-04-13}  # ↓
        decisions:
          - {about: [sar, mhhr], decision: joint, on: 2015-05-04}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Every requirement has an owner",
        """
        processes:
          sar:  {kind: sar, commissioner: council, lead: reviewer, decided: 2015-04-10, must-haves: {advocate: council, board-annual-report: council}}
          mhhr: {kind: mhhr, commissioner: csp, provider: trust, lead: chair, decided: 2015-04-13}
        decisions:
          - about: [sar, mhhr]
            decision: joint
            on: 2015-05-04
            owners: {adult-or-family-contribution: reviewer, action-plan: chair, nhs-england-agrees: csp, both-families-offered: chair}
        """),
      Example(
        "Two reviews of one kind",
        """
        processes:
          sar:   {kind: sar, commissioner: council, lead: reviewer, decided: 2015-04-10, joint-with: other}
          other: {kind: sar, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
      Example(
        "Decided to stay apart",
        """
        decisions:
          - {about: [scr, dhr], decision: parallel, on: 2015-05-04}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.jointWork.map { ($0, missing: graph.uncoveredRequirements(of: $0.processes)) }
        .filter { !$0.missing.isEmpty }
    },
    says: { match, graph in found(match.0, match.missing, graph) })

  private static func found(
    _ work: JointWork, _ missing: [(process: ParallelProcess, requirement: Requirement)], _ graph: CaseGraph
  ) -> Found {
    let owed = missing.map { graph.statement(of: $0.requirement) }.eachOnce
    let commissioners = graph.inOrder(work.processes.compactMap(\.commissioner))
    let who = commissioners.isEmpty ? "the commissioners" : graph.names(commissioners)
    return Found(
      about: Array(graph.withJoint(work.processes.map(\.id))),
      places: work.decisions.map(\.place) + work.processes.map(\.place),
      message: "No record of who secures \(missing.count.counted("requirement")) of the joint work of "
        + graph.names(work.processes.map(\.id)),
      details: missing.map {
        Finding.Detail(what: graph.statement(of: $0.requirement), who: graph.name($0.process))
      },
      // What is owed often has commas of its own.
      remedy: "\(who.sentence) to name who secures \(owed.joined(separator: "; ")).",
      date: work.decisions.compactMap { $0.on?.first }.min(),
      authority: jointMissingMustHave.authority + missing.flatMap(\.requirement.authority))
  }
}
