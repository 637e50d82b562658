extension Rule {
  /// Several reviews of one incident, and nobody asked whether they could be one.
  static let jointNotConsidered = Rule(
    "joint-not-considered", family: .joint, severity: .gap, binding: .goodPractice,
    statement: "Where several reviews of one incident are due, somebody asks whether they could be one.",
    why: "A family that could tell its story once should not have to tell it to each review in turn.",
    firesWhen: """
      two multi-agency reviews of different commissions are open or being considered, and no decision on record \
      names both. Reviews joined by such pairs are one finding. Where all but one are still to be decided: advice.
      """,
    quietWhen: """
      a decision names them, whatever it says; they already run as one; one of them has ended; or the duty at 16 \
      and 17 is reported for two of them.
      """,
    task: "Decide whether the reviews could be one",
    remedy: """
      The Case Review and Governance subgroup and the other commissioners to consider what could be commissioned jointly, and to record the \
      decision and the reasons.
      """,
    clearsWhen: "a decision names them, whatever was decided",
    authority: [.paper("8.5", "third paragraph and first point")],
    answers: ["8.5.1", "8.5.6"], yieldsTo: ["joint-1618"],
    fires: [
      Example(
        "A child review and a homicide review, side by side",
        """
        subjects:
          child: {age: 9, died: 2015-03-14, death: unnatural, abuse: suspected}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, notified: 2015-04-13}  # ↓
        """)
    ],
    quiet: [
      Example(
        "It was decided to keep them apart",
        """
        subjects:
          child: {age: 9, died: 2015-03-14, death: unnatural, abuse: suspected}
        decisions:
          - {about: [scr, dhr], decision: parallel, on: 2015-05-04, because: the trial is a year away}
        """),
      Example(
        "They run as one",
        """
        subjects:
          child: {age: 9, died: 2015-03-14, death: unnatural, abuse: suspected}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
      Example(
        "At 17 another rule asks, for both",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
    ],
    looksFor: { check in unasked(check) },
    says: { set, graph in found(set, graph) })

  /// Sets of reviews about which no decision is on file, and about which the duty at 16 and 17 does not speak.
  private static func unasked(_ check: Check) -> [UndecidedReviews] {
    // An age that is not on file leaves the other duty open, and this one as it is.
    let asked = check.found(by: .joint1618).filter { $0.severity != .unclear }
    return check.graph.undecidedReviews.filter { set in
      let ids = Set(set.reviews.map(\.id))
      return !asked.contains { found in found.about.count { ids.contains($0) } > 1 }
    }
  }

  private static func found(_ set: UndecidedReviews, _ graph: CaseGraph) -> Found {
    let reviews = set.reviews
    let leads = graph.inOrder(reviews.compactMap(graph.lead(of:)))
    let commissioners = graph.inOrder(reviews.compactMap(\.commissioner))
    let who = commissioners.isEmpty ? "the commissioners" : graph.names(commissioners)
    let together = "could be commissioned as one"
    return Found(
      severity: set.isAhead ? .advice : nil,
      about: Array(graph.withJoint(reviews.map(\.id))) + leads,
      places: reviews.map(\.place),
      message: "No record that anyone has asked whether \(graph.names(reviews.map(\.id))) \(together)"
        + graph.decisionsAhead(on: reviews) + adulthood(of: reviews, graph) + graph.lateness(of: reviews),
      details: reviews.map {
        Finding.Detail(
          date: graph.start($0), what: graph.openOrAhead($0), who: graph.name($0))
      },
      remedy: "\(who.sentence) to consider which parts could be commissioned jointly, and to record what "
        + "was decided and why.",
      date: reviews.compactMap { graph.start($0)?.first }.min(), root: reviews.ids
    ).when(Truth(set.isCertain) || .unknown, without: "the day of the decision on them")
  }

  /// At 18 the double duty of 16 and 17 is over, and a reader may wonder.
  private static func adulthood(of reviews: [ParallelProcess], _ graph: CaseGraph) -> String {
    let adult = graph.source.subjects.first { subject in
      subject.age == 18 && subject.domesticHomicide == true && subject.role != .suspect
        && reviews.contains { $0.subjects.isEmpty || $0.subjects.contains(subject.id) }
    }
    return adult.map {
      "; \(CaseGraph.subjectName($0.id)) was 18, and a review of a child is owed only below that age"
    } ?? ""
  }
}
