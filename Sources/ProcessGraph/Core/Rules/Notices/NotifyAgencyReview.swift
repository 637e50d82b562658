extension Rule {
  /// An agency reviews its own part, and the subgroup has not heard of it.
  static let notifyAgencyReview = notice(
    "notify-agency-review", binding: .local,
    statement: "An agency that begins a review of its own tells the subgroup.",
    why: "Two reviews that do not know of each other ask the same worker to tell the same day twice.",
    firesWhen: """
      an agency's own review (of a critical incident, of public protection, or a management review begun before the \
      lead review was decided) is open and no notice of it has reached the subgroup.
      """,
    quietWhen: """
      the subgroup has been told, early or late; the management review began after the lead review was decided, and \
      so is part of it; it has ended; the agency has no part in the review.
      """,
    task: "Notify the subgroup of an agency's own review",
    remedy: "The agency's safeguarding lead to tell the subgroup of the review, and record the date.",
    authority: [
      .paper("8.4", "agency management reviews, first point"),
      .paper("Appendix B", "professional proceedings, second point"),
    ],
    answers: ["B.prof.2", "C.5", "C.6", "8.4.16"],
    fires: [
      Example(
        "The council looks at its own part, and nobody knows",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: council}
          csc: {kind: csc, commissioner: council, started: 2015-03-30}  # ↓
        """),
      Example(
        "A management review begun before there was a case review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: council}
          imr: {kind: imr, commissioner: council, started: 2015-03-30}  # ↓
        """),
    ],
    quiet: [
      Example(
        "A management review made for the case review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: council}
          imr: {kind: imr, commissioner: council, started: 2015-04-30}
        """),
      Example(
        "The subgroup was told",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: council}
          csc: {kind: csc, commissioner: council, started: 2015-03-30}
        notices:
          - {about: csc, by: council, to: crag, on: 2015-04-02}
        """),
    ],
    about: [.csc, .cspi, .imr], scope: .caseReview
  ) { matter in
    var duty = NoticeDuty(
      teller: matter.commissioner, missing: matter.untold(.crag), start: matter.begun)
    guard matter.process.kind == .imr, let decided = matter.review?.decided ?? matter.review?.started,
      let begun = matter.begun
    else {
      return duty
    }
    switch begun.isBefore(decided) {
    case .yes: return duty
    case .no: return nil
    case .unknown:
      duty.doubt = "whether it began before the lead review was decided, a month does not say"
      return duty
    }
  }
}
