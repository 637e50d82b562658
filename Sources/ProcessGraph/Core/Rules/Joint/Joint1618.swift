extension Rule {
  /// At 16 and 17 one death can owe a review of a child and a homicide review, and nobody looked at both.
  static let joint1618 = Rule(
    "joint-1618", family: .joint, severity: .gap, binding: .goodPractice,
    statement:
      "At 16 and 17 a death can require a child review and a homicide review, and they are considered together.",
    why:
      "A young person counts as a child for one law and as old enough for the other; the family lost one person.",
    firesWhen: """
      a subject aged 16 or 17 died by domestic homicide, a review of a child and a homicide review of them are open \
      or being considered (or one of the two is not on file at all), and no decision names both or says that one is \
      not needed. Where the age is not on file: unclear.
      """,
    quietWhen: "the two run as one, a decision on them is on record, or the subject is the suspect.",
    task: "Decide how the child and homicide reviews fit",
    remedy: """
      The Case Review and Governance subgroup and the Community Safety Partnership to decide together how the two reviews relate, before \
      either settles its terms of reference.
      """,
    clearsWhen: "the decision is recorded",
    authority: [.paper("8.5", "third paragraph")],
    answers: ["8.5.5"],
    fires: [
      Example(
        "Both reviews, and no decision on how they relate",
        """
        subjects:
          child: {age: 17, died: 2015-03-14, death: unnatural, abuse: suspected, domestic-homicide: yes}  # ↓
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
        """),
      Example(
        "Only the homicide review is on file",
        """
        subjects:
          child: {age: 16, died: 2015-03-14, death: unnatural, domestic-homicide: yes}  # ↓
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Decided: side by side",
        """
        decisions:
          - {about: [scr, dhr], decision: parallel, on: 2015-05-04}
        """),
      Example(
        "Decided: no review of a child is needed",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
        decisions:
          - {about: dhr, decision: not-needed, on: 2015-05-04, because: no agency knew of any abuse}
        """),
      Example(
        "The person was 18",
        """
        subjects:
          child: {age: 18, died: 2015-03-14, death: unnatural, abuse: suspected, domestic-homicide: yes}
        """),
    ],
    looksFor: { check in undecided(check.graph) },
    says: { match, graph in found(match, graph) })

  private struct Undecided {
    let subject: Subject
    /// The two, or the only one of them on file.
    let reviews: [ParallelProcess]
    let isUndecided: Truth
  }

  private static func undecided(_ graph: CaseGraph) -> [Undecided] {
    graph.source.subjects.compactMap { subject in
      guard subject.domesticHomicide == true, subject.role != .suspect else { return nil }
      guard subject.age == nil || subject.age == 16 || subject.age == 17 else { return nil }
      guard let (reviews, truth) = undecidedPair(for: subject, graph) else { return nil }
      return Undecided(subject: subject, reviews: reviews, isUndecided: truth)
    }
  }

  /// The review of a child and the homicide review of a subject that no decision relates, or the only one of the
  /// two on file.
  private static func undecidedPair(
    for subject: Subject, _ graph: CaseGraph
  ) -> (reviews: [ParallelProcess], isUndecided: Truth)? {
    func onFile(_ kind: KindID) -> [ParallelProcess] {
      graph.processes.filter {
        $0.kind == kind && !$0.aboutOtherEvents && ($0.subjects.isEmpty || $0.subjects.contains(subject.id))
      }
    }
    let (childReviews, homicideReviews) = (onFile(.scr), onFile(.dhr))
    func waiting(_ reviews: [ParallelProcess]) -> [ParallelProcess] {
      reviews.filter {
        (graph.isOpenOrPending($0) || graph.status($0) == .planned) && !isNotNeeded($0, graph).isCertain
      }
    }
    let (first, second) = (waiting(childReviews), waiting(homicideReviews))
    if childReviews.isEmpty || homicideReviews.isEmpty {
      guard let only = (first + second).first(where: graph.takesPart) else { return nil }
      return ([only], !isNotNeeded(only, graph))
    }
    for a in first {
      for b in second {
        let isUndecided = graph.areUndecided(a, b) && !isNotNeeded(a, graph) && !isNotNeeded(b, graph)
        guard graph.takesPart(a) || graph.takesPart(b) else { continue }
        if isUndecided.isPossible { return ([a, b], isUndecided) }
      }
    }
    return nil
  }

  /// Whether a decision about a review says that one is not needed.
  private static func isNotNeeded(_ review: ParallelProcess, _ graph: CaseGraph) -> Truth {
    (graph.byProcess.decisions[review.id] ?? []).map { graph.source.decisions[$0] }.anySatisfy {
      $0.decision == .notNeeded ? graph.isMade($0) : .no
    }
  }

  private static func found(_ match: Undecided, _ graph: CaseGraph) -> Found {
    let (subject, pair, isUndecided) = (match.subject, match.reviews, match.isUndecided)
    // The whole set that nobody has looked at, where the two are part of one.
    let ids = Set(pair.map(\.id))
    let set = graph.undecidedReviews.first { pair.count == 2 && ids.isSubset(of: $0.reviews.map(\.id)) }
    let reviews = set?.reviews ?? pair
    let person = graph.name(subject.id)
    let names = graph.names(reviews.map(\.id))
    let missing = (pair.first?.kind == .scr ? KindID.dhr : .scr).names(in: graph.frame).withArticle
    let message =
      pair.count == 1
      ? "For \(person), there is \(names), and no record of whether \(missing) is needed as well"
      : "For \(person), no record that \(names) were considered together"
    let isAhead = pair.count == 2 && pair.count(where: graph.takesPart) == 1
    return Found(
      severity: isAhead ? .advice : nil,
      about: [subject.id] + Array(graph.withJoint(reviews.map(\.id))),
      places: [subject.place] + reviews.map(\.place),
      message: message + graph.decisionsAhead(on: reviews) + graph.lateness(of: reviews),
      details: reviews.map {
        Finding.Detail(
          date: graph.start($0), what: graph.openOrAhead($0), who: graph.name($0))
      },
      remedy: reviews.count > 2
        ? "\(graph.title(of: .crag).sentence) and the other commissioners to decide together how these reviews "
          + "relate, before any of them settles its terms of reference." : nil,
      date: reviews.compactMap { graph.start($0)?.first }.min(), root: [subject.id]
    ).when(
      isUndecided && (subject.age == nil ? .unknown : .yes),
      without: subject.age == nil ? "the age at the incident" : "the day of the decision on them")
  }
}
