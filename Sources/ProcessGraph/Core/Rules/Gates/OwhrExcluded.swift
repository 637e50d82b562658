extension Rule {
  /// An offensive weapons review stands beside a review that takes its place in law.
  static let owhrExcluded = Rule(
    "owhr-excluded", family: .gates, severity: .conflict, binding: .law,
    statement: "An offensive weapons homicide review gives way to another review of the same death.",
    why: "Two reviews of one death, where the law wants one, ask a family for everything twice.",
    firesWhen: """
      an offensive weapons homicide review is open or considered, and so is a child death review, a domestic homicide \
      review or a safeguarding adults review that names the same person, or names nobody. Without one, where the death \
      came after the pilot as made had ended, in one of its areas, or was only known of by then: unclear.
      """,
    quietWhen: "the two name different people, or one of them has ended or does not proceed.",
    task: "Record which review stands",
    remedy: "Record which review stands; the law has the offensive weapons review give way.",
    clearsWhen: "one of the two is recorded as not proceeding",
    authority: [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(1)")], frames: [.englandCurrent],
    fires: [
      Example(
        "Beside a homicide review",
        """
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: child, decided: 2015-04-10}  # ↓
          dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
        """, frame: .englandCurrent),
      Example(
        "A death in an area of the pilot, after the pilot",
        """
        area: Coventry
        subjects:
          man: {age: 24, died: 2025-03-14, death: unnatural}
        people:
          chair: {official: review chair}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, decided: 2025-04-10}  # ↓
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "A death on the pilot's last day that the partners came to know of in February",
        """
        area: Coventry
        incident: 2023-12-31
        subjects:
          man: {age: 24, died: 2023-12-31, death: unnatural}
        people:
          chair: {official: review chair}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, aware: 2024-02-05}  # ↓
        """, frame: .englandCurrent, asOf: "2024-04-01"),
    ],
    quiet: [
      Example(
        "Known of before the pilot ended",
        """
        area: Coventry
        incident: 2023-12-20
        subjects:
          man: {age: 24, died: 2023-12-20, death: unnatural}
        people:
          chair: {official: review chair}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, aware: 2023-12-28, decided: 2024-01-20}
        """, frame: .englandCurrent, asOf: "2024-03-15"),
      Example(
        "A death elsewhere",
        """
        area: Fictionshire
        subjects:
          man: {age: 24, died: 2025-03-14, death: unnatural}
        people:
          chair: {official: review chair}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, decided: 2025-04-10}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "About different people",
        """
        subjects:
          child: {age: 17, died: 2015-03-14, death: unnatural}
          man:   {age: 24, died: 2015-03-14, death: unnatural}
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: man, decided: 2015-04-10}
          dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
        """, frame: .englandCurrent),
      Example(
        "The other does not proceed",
        """
        processes:
          owhr: {kind: owhr, commissioner: council, subjects: child, decided: 2015-04-10}
          dhr:  {kind: dhr, commissioner: csp, subjects: child, decided: 2015-04-13, status: not-proceeding}
        """, frame: .englandCurrent),
    ],
    looksFor: { check in
      let graph = check.graph
      let open = graph.processes.filter { graph.takesPart($0) && graph.isOpenOrPending($0) }
      return open.filter { $0.kind == .owhr }.compactMap { review in
        let others = open.filter { [.cdr, .dhr, .sar].contains($0.kind) && graph.shareSubject($0, review) }
        let isOver = others.isEmpty ? pilotEnded(review, graph) : nil
        return others.isEmpty && isOver == nil ? nil : (review: review, others: others, isOver: isOver)
      }
    },
    says: { match, graph in
      let (review, others, isOver) = match
      if let isOver { return ended(review, isOver, graph) }
      let names = graph.names(others.map(\.id))
      return Found(
        about: Array(graph.withJoint([review.id] + others.map(\.id))),
        places: [review.place] + others.map(\.place),
        message: "\(graph.name(review)) stands beside \(names), to which it gives way in law".sentence,
        remedy:
          "The commissioners to record which review stands; the law has the offensive weapons review give way.",
        date: graph.start(review)?.first, root: [review.id] + others.ids, acting: review.id)
    })

  /// What came after the pilot as made, in one of its areas: the death, or that anybody knew of it; and its last day.
  private typealias PilotEnded = (death: CaseDate, known: CaseDate?, last: Day)

  private static func pilotEnded(_ review: ParallelProcess, _ graph: CaseGraph) -> PilotEnded? {
    let clock = review.kind.kind.clocks.first { !$0.areas.isEmpty }
    let death = graph.subjects(of: review).compactMap(\.died).first ?? graph.source.incident
    guard let clock, let last = clock.until, clock.runs(inArea: graph.source.area), let death,
      death.last >= Kind.pilot.first
    else { return nil }
    if last < death.first { return (death, nil, last) }
    // What was begun or known of before the end goes on; the earliest day on file says whether it was.
    let days = [review.aware, review.notified, review.decided, review.started].compactMap { $0 }
    guard let known = days.min(by: { $0.first < $1.first }), last < known.first else { return nil }
    return (death, known, last)
  }

  /// Whether the duty was kept on after the pilot as made was not read.
  private static func ended(
    _ review: ParallelProcess, _ pilot: PilotEnded, _ graph: CaseGraph
  ) -> Found {
    let name = graph.name(review).sentence
    let message =
      pilot.known.map {
        "\(name) came up \($0.withPreposition); the pilot as made ended on \(pilot.last.inWords), and of reviews not begun "
          + "or known of by then it is not known whether they may still be begun"
      }
      ?? "\(name) is of a death \(pilot.death.withPreposition); the pilot as made ended on "
      + "\(pilot.last.inWords), and an extension was not read"
    var found = Found.cannotTell(
      about: graph.withJoint([review.id]).sorted(), places: [review.place],
      message: message, remedy: "The review partners to record under which law the review is held.",
      date: (pilot.known ?? pilot.death).first)
    found.authority = [
      .verified(.offensiveWeaponsPilotRegulations2023, pilot.known == nil ? "reg. 1" : "regs. 1, 4")
    ]
    (found.root, found.acting) = ([review.id], review.id)
    return found
  }
}
