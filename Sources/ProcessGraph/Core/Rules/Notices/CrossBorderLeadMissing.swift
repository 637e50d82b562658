extension Rule {
  /// The child lived in another area, and no record says which board leads.
  static let crossBorderLeadMissing = Rule(
    "cross-border-lead-missing", family: .notices, severity: .risk, binding: .goodPractice,
    desk: .commissioning,
    statement: "When a child lived in another area, it is settled which board leads the review.",
    why: "A family that moved should not be asked by two boards, or by neither.",
    firesWhen: """
      a child's home area is not the file's, a review of that child is open or pending, and neither a decision about \
      it says by whom nor has anybody confirmed which board leads.
      """,
    quietWhen: "either is recorded; one of the two areas is not on file; the person is 18 or older.",
    task: "Agree which board leads",
    remedy: "Whoever answers for the board to agree the lead with the other area, and record it.",
    clearsWhen: "the lead is recorded",
    authority: [.secondary(.localProcedures), .judgement("local choice")],
    answers: ["2.5"],
    fires: [
      Example(
        "The child lived elsewhere",
        """
        area: Fictionshire
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected, lives-in: Otherland}  # ↓
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Somebody confirmed which board leads",
        """
        area: Fictionshire
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected, lives-in: Otherland}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        confirmed:
          - {duty: cross-border-lead, about: scr, by: independent chair, on: 2015-04-20}
        """),
      Example(
        "The same area, written differently",
        """
        area: Fictionshire
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected, lives-in: fictionshire}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        """),
      Example(
        "The decision says who leads",
        """
        area: Fictionshire
        subjects:
          child: {age: 6, died: 2015-03-14, death: unnatural, abuse: suspected, lives-in: Otherland}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        decisions:
          - {about: scr, decision: parallel, on: 2015-04-20, by: the board of Otherland}
        """),
    ],
    looksFor: { check in unsettled(check.graph) },
    says: { match, graph in
      let (subject, home, reviews) = match
      let doubt = subject.age == nil ? "; the age, on which this turns, is not on file" : ""
      return Found(
        about: [subject.id] + graph.withJoint(reviews.map(\.id)),
        places: [subject.place] + reviews.map(\.place),
        message: "No record of which area leads for \(graph.name(subject.id)), who lived in \(home)\(doubt)",
        details: reviews.map { .init(date: $0.decided ?? $0.notified, what: "review", who: graph.title($0)) },
        remedy: remedy(graph),
        date: reviews.compactMap { graph.setUpStart(of: $0)?.first }.min(), root: [subject.id]
      ).when(subject.isUnder18)
    })

  /// A rapid review falls to the area of the incident whatever is agreed; of the review after it nobody has read that.
  private static func remedy(_ graph: CaseGraph) -> String {
    let who = graph.title(of: .independentChair).sentence
    let rapid =
      graph.frame == .englandCurrent ? " A rapid review falls to the area where the incident took place." : ""
    return "\(who) to agree the lead with the other area, and to record it.\(rapid)"
  }

  /// Children of another area whose review is open or pending, with no word on which board leads it.
  private static func unsettled(
    _ graph: CaseGraph
  ) -> [(subject: Subject, home: String, reviews: [ParallelProcess])] {
    guard let area = graph.source.area else { return [] }
    let settled = graph.reviewsWithSettledLead
    let unsettled = graph.processes(ofKind: .scr).filter {
      graph.isOpenOrPending($0) && !settled.contains($0.id)
    }
    return graph.source.subjects.compactMap { subject in
      guard let home = subject.livesIn, home.lowercased() != area.lowercased(), subject.isUnder18.isPossible
      else {
        return nil
      }
      let reviews = unsettled.filter { $0.subjects.isEmpty || $0.subjects.contains(subject.id) }
      return reviews.isEmpty ? nil : (subject, home, reviews)
    }
  }
}

extension CaseGraph {
  /// Processes about which a decision says who made it, or somebody confirmed which board leads.
  fileprivate var reviewsWithSettledLead: Set<ID> {
    let decided = source.decisions.filter { $0.by != nil && isMade($0).isPossible }.flatMap(\.about)
    let confirmed = confirmations(of: "cross-border-lead").compactMap { $0.about ?? leadReview?.id }
    return withJoint(decided + confirmed)
  }
}
