extension Rule {
  /// A child's case meets the criteria for a review, and nobody has recorded a decision.
  static let criteriaNoDecision = Rule(
    "criteria-no-decision", family: .notices, severity: .gap,
    statement:
      "When a child has died, or was seriously harmed, and abuse is known or suspected, a decision is recorded.",
    why: "A family should never have to ask whether anybody so much as considered looking into it.",
    firesWhen: """
      somebody under 18 has died, or was seriously harmed with concern about how agencies worked together, abuse is \
      known or suspected, and no review of the child has a decision. Without any review on file: a gap; with one \
      that is undecided: a risk. Where age, abuse or concern is not on file: cannot tell.
      """,
    quietWhen: """
      any decision is on file, also one not to review; there was no abuse; the person is 18 or older, or a suspect; a \
      child survived and there is no concern about how agencies worked together.
      """,
    task: "Record the decision on a review of the child",
    remedy: "The independent chair to record the decision and its reason.",
    clearsWhen: "a decision is recorded",
    authority: [
      .paper("2", "regulation 5(1)(e) and 5(2) of the 2006 regulations", in: .england2015),
      .secondary(.workingTogether2023),
    ],
    fires: [
      Example(
        "There is no review on file",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected}  # ↓
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "A review is considered, and undecided",
        """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: known, cause-for-concern: yes}  # ↓
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-03-20}  # ↓
        """),
    ],
    quiet: [
      Example(
        "It was decided not to review",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected}
        processes:
          scr: {kind: scr, commissioner: board, subjects: child, notified: 2015-03-20, status: not-proceeding}
        """),
      Example(
        "The child survived, and agencies worked well together",
        """
        subjects:
          child: {age: 6, seriously-harmed: 2015-03-14, abuse: known, cause-for-concern: no}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "There was no abuse",
        """
        subjects:
          child: {age: 6, died: 2015-03-14, death: natural, abuse: no}
        processes:
          cor: {kind: cor, started: 2015-03-14}
        """),
    ]
  ) { check in
    let graph = check.graph
    let all = ProcessesBySubject(graph.kindsThatDecide, in: graph)
    let decided = graph.processesDecidedOn
    return graph.source.subjects.filter { $0.role != .suspect }.compactMap { subject in
      let isOwed = graph.meetsCriteria(subject)
      guard isOwed.isPossible else { return nil }
      let reviews = all.about(subject)
      let isDecided = reviews.anySatisfy { graph.hasDecision($0) || decided[$0.id, default: .no] }
      guard isDecided != .yes else { return nil }
      return found(subject, reviews, isOwed: isOwed, isDecided: isDecided, graph)
    }
  }

  private static func found(
    _ subject: Subject, _ reviews: [ParallelProcess], isOwed: Truth, isDecided: Truth, _ graph: CaseGraph
  ) -> Found {
    let review = KindID.scr.names(in: graph.frame).withArticle
    let doubt = isOwed == .unknown ? "; the file leaves open \(graph.missingFacts(of: subject).listed)" : ""
    let happened = subject.died ?? subject.seriouslyHarmed
    return Found(
      severity: reviews.isEmpty ? .gap : .risk, about: [subject.id] + reviews.map(\.id),
      places: [subject.place] + reviews.map(\.place),
      message: "No record of a decision on \(review) for \(graph.name(subject.id))\(doubt)",
      details: [.init(date: happened, what: subject.died == nil ? "seriously harmed" : "died")],
      date: happened?.first
    ).when(isOwed && !isDecided)
  }
}

extension CaseGraph {
  /// Whether a case is one in which a decision on a review is owed.
  fileprivate func meetsCriteria(_ subject: Subject) -> Truth {
    let isOfConcern = subject.causeForConcern.map { Truth($0) } ?? .unknown
    let isSerious = isHeld(subject.died) || (isHeld(subject.seriouslyHarmed) && isOfConcern)
    return subject.isUnder18 && subject.isAbused && isSerious
  }

  /// Whether a review says itself that it was decided, one way or the other.
  fileprivate func hasDecision(_ review: ParallelProcess) -> Truth {
    status(review) == .notProceeding ? .yes : isHeld(review.decided)
  }

  /// The processes that a recorded decision is about.
  fileprivate var processesDecidedOn: [ID: Truth] {
    var decided: [ID: Truth] = [:]
    for row in source.decisions {
      for id in row.about { decided[id] = decided[id, default: .no] || isMade(row) }
    }
    return decided
  }

  /// What would settle whether a decision is owed.
  fileprivate func missingFacts(of subject: Subject) -> [String] {
    var facts: [String] = []
    if subject.age == nil { facts.append("the age") }
    if subject.abuse == nil { facts.append("whether abuse is known or suspected") }
    if isHeld(subject.died) == .no && subject.causeForConcern == nil {
      facts.append("whether there is concern about how agencies worked together")
    }
    return facts.isEmpty ? ["the day it happened"] : facts
  }
}
