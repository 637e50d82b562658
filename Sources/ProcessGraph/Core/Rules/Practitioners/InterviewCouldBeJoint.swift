extension Rule {
  /// Two visits ahead may be one.
  static let interviewCouldBeJoint = Rule(
    "interview-could-be-joint", family: .practitioners, severity: .advice, binding: .goodPractice,
    statement: "Two interviews that lie ahead, close together, may be one.",
    why: "One hard morning is better than two.",
    firesWhen: """
      two reviews plan to interview one practitioner on known days within the local window of each other, and nobody \
      has asked about the notes.
      """,
    quietWhen:
      "one has taken place, has no day, or is already joint; the two kinds of process may not interview together.",
    task: "Consider one joint interview",
    remedy:
      "The leads to consider one joint interview, or to ask beforehand whether one set of notes may serve both.",
    clearsWhen: "the two are combined, one is cancelled, or an answer is recorded with the first",
    authority: [.paper("8.5", "sixth point")],
    answers: ["8.5.18"], settings: [.jointInterviewWindow],
    fires: [
      Example(
        "Two reviews, ten days apart",
        """
        interviews:
          - {of: nurse, by: scr, on: 2015-06-22}  # ↓
          - {of: nurse, by: dhr, on: 2015-07-02}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Already one interview",
        """
        interviews:
          - {of: nurse, by: [scr, dhr], on: 2015-06-22}
        """),
      Example(
        "The first has taken place",
        """
        interviews:
          - {of: nurse, by: scr, on: 2015-06-10}
          - {of: nurse, by: dhr, on: 2015-07-02}
        """),
      Example(
        "Too far apart",
        """
        interviews:
          - {of: nurse, by: scr, on: 2015-06-22}
          - {of: nurse, by: dhr, on: 2015-08-02}
        """),
    ],
    looksFor: { check in
      let pairs = check.interviewPairs.filter { $0.answer == .none && $0.mayBeJoint }
      return Dictionary(grouping: pairs, by: \.person).sorted { check.graph.isEarlier($0.key, $1.key) }
        .map(\.value)
    },
    says: { pairs, graph in
      let id = pairs[0].person
      let person = graph.name(id)
      let rows = graph.inOrderOfDate(pairs.flatMap { [$0.earlier, $0.later] }.eachOnce(by: \.place))
      let processes = graph.inOrder(rows.flatMap(\.by))
      let leads = graph.leadNames(of: processes.map(graph.process)).sentence
      return Found(
        about: [id] + graph.withJoint(processes), places: rows.map(\.place),
        message: "\(person) \(person.isOrAre) to be interviewed by \(graph.names(processes)), close together"
          .sentence,
        details: rows.map(graph.detail),
        remedy:
          "\(leads) to consider one joint interview, or to ask \(person) beforehand whether one set of notes "
          + "may serve both.",
        date: rows.map(\.on).earliest, root: [id]
      ).when(
        pairs.contains { $0.isCertain == .yes } ? .yes : .unknown,
        without: "the days on which the processes began and ended")
    })
}
