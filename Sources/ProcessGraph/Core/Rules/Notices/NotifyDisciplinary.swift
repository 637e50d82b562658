extension Rule {
  /// An agency with a part in the review has begun disciplinary proceedings, and the panel has not heard of it.
  static let notifyDisciplinary = notice(
    "notify-disciplinary",
    statement:
      "An agency that takes part in the review tells the panel when it begins disciplinary proceedings.",
    why:
      "A panel that knows can plan around an interview it may not hold yet; one that does not loses weeks.",
    firesWhen: """
      a disciplinary process of an agency on the panel, or linked to it, is open and no notice of it has reached \
      the panel; or the panel was told once and then heard nothing for longer than the local gap.
      """,
    quietWhen: """
      the panel has been told, early or late, and kept up to date; the process has ended; the agency has neither a \
      seat nor a link.
      """,
    task: "Tell the panel of a disciplinary process",
    remedy: "The agency to tell the panel of the disciplinary process, and record the date.",
    authority: [.paper("8.1", "its point"), .paper("Appendix B", "disciplinary proceedings")],
    answers: ["B.disc.1", "8.1.4"],
    settings: [.earliestOpportunity, .progressGap],
    fires: [
      Example(
        "Begun in May by an agency on the panel",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          disc: {kind: disc, commissioner: trust, started: 2015-05-18}  # ↓
        """),
      Example(
        "The panel was told in March and has heard nothing since",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-03-20, panel: {trust: trust-member}}
          disc: {kind: disc, commissioner: trust, started: 2015-03-23}  # ↓
        notices:
          - {about: disc, by: trust, to: panel, on: 2015-03-27}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The panel has been told",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          disc: {kind: disc, commissioner: trust, started: 2015-05-18}
        notices:
          - {about: disc, by: trust, to: panel, on: 2015-06-12}
        """),
      Example(
        "The agency has no seat and no link",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: trust}
          disc: {kind: disc, commissioner: trust, started: 2015-05-18}
        """),
    ],
    about: [.disc], scope: .leadReview
  ) { matter in
    guard let employer = matter.process.commissioner, let review = matter.review,
      matter.graph.isOnPanelOrLinked(employer, of: review)
    else { return nil }
    return NoticeDuty(
      teller: matter.commissioner, missing: matter.untold(.panel), start: matter.begunBesideReview,
      progress: matter.progress(.panel))
  }
}
