extension Rule {
  /// A complaint is open, or has been answered, and the subgroup has not heard of it.
  static let notifyComplaint = notice(
    "notify-complaint", binding: .local,
    statement: "An agency tells the subgroup of a complaint, keeps it up to date, and says how it ended.",
    why: "A family that complains has said where it hurts; those who plan contact with it should know.",
    firesWhen: """
      a contributing agency's complaint is open and no notice of it has reached the subgroup, or none for longer than \
      the local gap; or it has ended while the review is open and the subgroup was not told the outcome.
      """,
    quietWhen: """
      the subgroup has been told and kept up to date, and once the complaint has ended knows its outcome; the agency \
      does not contribute to the review.
      """,
    task: "Notify the subgroup of a complaint and its outcome",
    remedy:
      "The agency to tell the subgroup of the complaint, its progress or its outcome, and record the date.",
    authority: [.paper("Appendix B", "complaints, first point")],
    answers: ["B.comp.1"],
    settings: [.earliestOpportunity, .progressGap],
    fires: [
      Example(
        "Open for three weeks, and no notice",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          comp: {kind: comp, commissioner: trust, started: 2015-05-25}  # ↓
        """),
      Example(
        "It has been answered; the subgroup knows that it was made, not how it ended",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: trust}
          comp: {kind: comp, commissioner: trust, started: 2015-04-20, finished: 2015-06-01}  # ↓
        notices:
          - {about: comp, by: trust, to: crag, on: 2015-04-22}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The subgroup was told how it ended",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          comp: {kind: comp, commissioner: trust, started: 2015-04-20, finished: 2015-06-01}
        notices:
          - {about: comp, by: trust, to: crag, on: 2015-06-10, outcome: yes}
        """),
      Example(
        "The agency does not contribute to the review",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          comp: {kind: comp, commissioner: council, started: 2015-04-20}
        """),
    ],
    about: [.comp], scope: .caseReview, where: { $0.isOpen($1) || $0.status($1) == .finished }
  ) { matter in
    let graph = matter.graph
    guard let agency = matter.process.commissioner, let review = matter.review,
      graph.contributes(agency, to: review)
    else { return nil }
    if graph.isOpen(matter.process) {
      return NoticeDuty(
        teller: matter.commissioner, missing: matter.untold(.crag), start: matter.begun,
        progress: matter.progress(.crag))
    }
    guard graph.isOpen(review) else { return nil }
    return outcomeDuty(matter)
  }

  private static func outcomeDuty(_ matter: NoticeMatter) -> NoticeDuty {
    let outcomes = Telling(
      of: matter.process, beside: matter.review, in: matter.graph, counting: \.isOutcome)
    let isMissing = !outcomes.informed(.crag).isTold
    let subgroup = matter.name(of: .crag)
    let finished = matter.graph.end(of: matter.process)
    return NoticeDuty(
      teller: matter.commissioner,
      missing: isMissing == .no ? [] : [NoticeDuty.Missing(subgroup, isMissing)],
      start: finished, event: ("ended", finished),
      message: "No record that \(subgroup) \(subgroup.has) been told the outcome of \(matter.name)",
      remedy: "\(matter.commissioner.name.sentence) to tell \(subgroup) how \(matter.name) ended, "
        + "and record it as the outcome.")
  }
}
