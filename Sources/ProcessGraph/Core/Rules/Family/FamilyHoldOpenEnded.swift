extension Rule {
  /// A family is kept waiting, and the file does not say why or until when.
  static let familyHoldOpenEnded = Rule(
    "family-hold-open-ended", family: .family, severity: .gap,
    statement: "A family is kept waiting only for a stated reason, and somebody looks at it again.",
    why: "To the family, a silence that nobody explains looks like not caring.",
    firesWhen: """
      a hold on contact with the family is in force and lacks its reason, the person who decided, or both an end and a \
      date to look again: a gap. All are there and the date has passed: a risk.
      """,
    quietWhen: "the hold is lifted or has ended, or all is on file and the date is today or ahead.",
    task: "Say why the family must wait, and until when",
    remedy:
      "The reviewer to record with the senior investigating officer why the family must wait, and when to look again.",
    clearsWhen: "the reason, the decision and a date still ahead are recorded, or the hold is lifted",
    authority: [.paper("7", "second and third paragraphs")],
    fires: [
      Example(
        "No reason and no date",
        """
        waits:
          - {process: scr, part: family-contact, for: crim, decided-by: sio, on: 2015-05-01}  # ↓
        """),
      Example(
        "To be looked at on 1 June, and not since",
        """
        waits:
          - {process: scr, part: family-contact, for: crim, because: evidence, decided-by: sio, on: 2015-05-01, review: 2015-06-01}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Why, who and when are on file",
        """
        waits:
          - {process: scr, part: family-contact, for: crim, because: evidence, decided-by: sio, on: 2015-05-01, review: 2015-07-01}
        """),
      Example(
        "It has been lifted",
        """
        waits:
          - {process: scr, part: family-contact, for: crim, on: 2015-05-01, lifted: 2015-05-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    return graph.source.waits.compactMap { hold in
      let waiting = graph.waitingProcesses(hold).filter { graph.status($0) != .finished }
      let awaited = graph.process(hold.forProcess)
      guard hold.isEvidenceHold, !waiting.isEmpty, graph.takesPart(awaited) else { return nil }
      let isInForce = graph.isInForce(hold, at: CaseDate(graph.asOf))
      guard isInForce.isPossible else { return nil }
      let missing = [
        hold.because == nil ? "why" : nil, hold.decidedBy == nil ? "who decided" : nil,
        hold.review == nil && graph.end(of: hold) == nil ? "when it will be looked at again" : nil,
      ].compactMap { $0 }
      let isOverdue = hold.review.map { $0.isBefore(CaseDate(graph.asOf)) } ?? .no
      guard !missing.isEmpty || isOverdue.isPossible else { return nil }
      return found(hold, waiting, missing, isInForce && (missing.isEmpty ? isOverdue : .yes), graph)
    }
  }

  private static func found(
    _ hold: Wait, _ waiting: [ParallelProcess], _ missing: [String], _ isCertain: Truth, _ graph: CaseGraph
  ) -> Found {
    let people = hold.of.isEmpty ? waiting.flatMap(graph.concernedFamily(of:)).ids : hold.of
    let whom = hold.of.isEmpty ? "the family" : graph.names(hold.of)
    let officer = graph.leadRole(of: graph.process(hold.forProcess))
    let review = hold.review?.inWords ?? ""
    return Found(
      severity: missing.isEmpty ? .risk : .gap,
      about: graph.withJoint(waiting.ids + [hold.forProcess]) + people, places: [hold.place],
      message: missing.isEmpty
        ? "\(graph.names(waiting.ids)) may not see \(whom): the date to look at this again, \(review), has passed"
          .sentence
        : "\(graph.names(waiting.ids)) may not see \(whom), with no record of \(missing.listed)".sentence,
      remedy: missing.isEmpty
        ? "\(hold.decidedBy.map(graph.name)?.sentence ?? officer.sentence) to look at this again, and to record a new date "
          + "or lift it."
        : "\(graph.leadName(of: waiting[0]).sentence) to record, with \(officer), \(missing.listed).",
      date: hold.on?.first
    ).when(isCertain, because: [hold.on, hold.review].filter { $0 != nil }.whatIsMissing)
  }
}
