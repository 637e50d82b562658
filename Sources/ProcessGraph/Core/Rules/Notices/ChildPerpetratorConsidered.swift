extension Rule {
  /// A child who caused harm, and no record that anybody asked whether the review is about that child too.
  static let childPerpetratorConsidered = Rule(
    "child-perpetrator-considered", family: .notices, severity: .advice, binding: .goodPractice,
    desk: .commissioning,
    statement:
      "For a child who is thought to have caused harm it is asked whether the criteria for a review are met.",
    why: "A child who harms has often been harmed; the question costs a line in the minutes.",
    firesWhen: """
      a suspect under 18 is on file, no review of children names them among its subjects, and nobody has confirmed \
      that the criteria were considered.
      """,
    quietWhen: """
      the suspect is 18 or older, or of unknown age; a review names them; the duty is confirmed; nobody who was harmed \
      is a child and no review of a child is on file.
      """,
    task: "Record whether the criteria were considered",
    remedy: "The chair of the subgroup to record whether the criteria were considered for this child.",
    clearsWhen: "the duty is confirmed, or a review names the child",
    authority: [
      .paper("2", in: .england2015), .judgement("good practice: the criteria read for this child"),
    ],
    answers: ["2.5"],
    fires: [
      Example(
        "The suspect is 16",
        """
        subjects:
          child: {age: 15, died: 2015-03-14, death: unnatural, abuse: suspected}
          boy:   {age: 16, role: suspect}  # ↓
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """)
    ],
    quiet: [
      Example(
        "It was considered, and somebody said so",
        """
        subjects:
          child: {age: 15, died: 2015-03-14, death: unnatural, abuse: suspected}
          boy:   {age: 16, role: suspect}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        confirmed:
          - {duty: child-perpetrator-considered, about: scr, by: chair of the subgroup, on: 2015-05-06}
        """),
      Example(
        "The review is about both",
        """
        subjects:
          child: {age: 15, died: 2015-03-14, death: unnatural, abuse: suspected}
          boy:   {age: 16, role: suspect}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: [child, boy], decided: 2015-04-10}
        """),
      Example(
        "An adult died, and no review of a child is held",
        """
        subjects:
          woman: {age: 41, died: 2015-03-14, death: unnatural, domestic-homicide: yes}
          boy:   {age: 16, role: suspect}
        people:
          chair: {official: review chair}
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-10}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      // The bodies that review children's cases have no part in a case without a child.
      let isAboutChildren = graph.concernsChildrensBodies
      let reviews = graph.processes.filter { [.scr, .rr].contains($0.kind) && !$0.aboutOtherEvents }
      let confirmed = graph.suspectsConfirmed
      return graph.source.subjects.filter { suspect in
        isAboutChildren && suspect.role == .suspect && suspect.isUnder18 == .yes
          && !confirmed.contains(suspect.id)
          && !reviews.contains { $0.subjects.contains(suspect.id) }
      }
    },
    says: { subject, graph in
      let name = graph.name(subject.id)
      return Found(
        about: [subject.id], places: [subject.place],
        message: "No record that anyone considered whether \(name), who is thought to have caused harm, "
          + "needs a review too",
        remedy: graph.withStandingNames(
          "The chair of the subgroup to record whether the criteria were considered for ")
          + "\(name).",
        root: [subject.id], owner: .role(.crag))
    })
}

extension CaseGraph {
  /// The suspects for whom it was confirmed, about a process that names them or about the lead review, that the
  /// criteria were considered.
  fileprivate var suspectsConfirmed: Set<ID> {
    let duty = "child-perpetrator-considered"
    let suspects = source.subjects.filter { $0.role == .suspect }.map(\.id)
    if isConfirmed(duty, about: nil) { return Set(suspects) }
    let processes = withJoint(confirmations(of: duty).compactMap(\.about))
    return Set(suspects).intersection(processes.flatMap { process($0).subjects })
  }
}
