extension Rule {
  /// A family is kept waiting, and the file does not say why or until when.
  static let familyHoldOpenEnded = Rule(
    "family-hold-open-ended", family: .family, severity: .gap, binding: .goodPractice,
    statement: "A family is kept waiting only for a stated reason, and until a review date.",
    why: "A family can bear a wait better when somebody can say what it is for and how long it lasts.",
    firesWhen: """
      a hold on contact with the family is in force and lacks its reason, the person who decided, or both an end and a \
      review date: a gap. All are there and the date has passed: a risk.
      """,
    quietWhen: "the hold is lifted or has ended, or all is on file and the date is today or ahead.",
    task: "Say why the family must wait, and how long",
    remedy:
      "The reviewer to record with the senior investigating officer why the family must wait, and when it will be reviewed.",
    clearsWhen: "the reason, the decision and a date still ahead are recorded, or the hold is lifted",
    authority: [.paper("7", "second and third paragraphs")],
    answers: ["7.7"],
    fires: [
      Example(
        "No reason and no date",
        """
        waits:
          - {process: scr, part: family-contact, for: crim, decided-by: sio, on: 2015-05-01}  # ↓
        """),
      Example(
        "The review date was 1 June, with nothing since",
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
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.source.waits.compactMap { hold -> Match? in
        let waiting = graph.waitingProcesses(hold).filter { graph.status($0) != .finished }
        let awaited = graph.process(hold.forProcess)
        guard hold.isEvidenceHold, !waiting.isEmpty, graph.takesPart(awaited) else { return nil }
        let isInForce = graph.isInForce(hold, at: CaseDate(graph.asOf))
        guard isInForce.isPossible else { return nil }
        let missing = [
          hold.because == nil ? Missing.reason : nil, hold.decidedBy == nil ? .decider : nil,
          hold.review == nil && graph.end(of: hold) == nil ? .reviewDate : nil,
        ].compactMap { $0 }
        let isOverdue = hold.review.map { $0.isBefore(CaseDate(graph.asOf)) } ?? .no
        guard !missing.isEmpty || isOverdue.isPossible else { return nil }
        return Match(
          hold: hold, waiting: waiting, missing: missing,
          isCertain: isInForce && (missing.isEmpty ? isOverdue : .yes))
      }
    },
    says: { match, graph in
      let (hold, waiting) = (match.hold, match.waiting)
      let people = hold.of.isEmpty ? waiting.flatMap(graph.concernedFamily(of:)).ids : hold.of
      let whom = hold.of.isEmpty ? "the family" : graph.names(hold.of)
      let officer = graph.leadRole(of: graph.process(hold.forProcess))
      let missing = match.missing.map(\.rawValue).listed
      let isIncomplete = !match.missing.isEmpty
      let held = "The police hold on contact with \(whom) for \(graph.names(waiting.ids))"
      return Found(
        severity: isIncomplete ? .gap : .risk,
        about: graph.withJoint(waiting.ids + [hold.forProcess]) + people, places: [hold.place],
        message: isIncomplete
          ? "\(held) has no record of \(missing)"
          : "\(held) was to be reviewed by \(hold.review?.inWords ?? ""), with no record that it was",
        remedy: isIncomplete
          ? "\(graph.leadName(of: waiting[0]).sentence) to agree \(missing) with \(officer), and to record it."
          : "\(graph.leadName(of: waiting[0]).sentence) to ask \(hold.decidedBy.map(graph.name) ?? officer) whether the "
            + "hold is still needed, and to record a new review date or that it is lifted.",
        date: hold.on?.first, root: hold.of + [hold.forProcess], acting: waiting[0].id
      ).when(match.isCertain, because: [hold.on, hold.review].filter { $0 != nil }.whatIsMissing)
    })

  private struct Match {
    let hold: Wait
    let waiting: [ParallelProcess]
    let missing: [Missing]
    let isCertain: Truth
  }

  private enum Missing: String {
    case reason = "its reason"
    case decider = "who decided it"
    case reviewDate = "a review date"
  }
}
