extension Rule {
  /// A professional regulator looks into somebody's practice, and the subgroup's chair has not heard of it.
  static let notifyProfessionalReview = notice(
    "notify-professional-review", binding: .local,
    statement:
      "The subgroup's chair is told when a professional regulator begins to look into somebody's practice.",
    why: "A worker who faces a regulator needs more care in an interview, and perhaps somebody beside them.",
    firesWhen: """
      a fitness to practise process is open beside a case review and no notice of it has reached the subgroup, its \
      chair or the board.
      """,
    quietWhen: "one of them has been told, early or late; the process has ended.",
    task: "Tell the chair of a professional regulator's case",
    remedy: "Those who sit on the subgroup to tell its chair, and record the date.",
    authority: [.paper("Appendix B", "professional proceedings, third point")],
    answers: ["B.prof.3"],
    fires: [
      Example(
        "Open since May, and no notice",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          reg: {kind: reg, started: 2015-05-04}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The independent chair was told",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          reg: {kind: reg, started: 2015-05-04}
        notices:
          - {about: reg, to: independent-chair, on: 2015-05-07}
        """),
      Example(
        "It is about something else",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          reg: {kind: reg, started: 2015-05-04, about-other-events: yes}
        """),
    ],
    about: [.reg], scope: .caseReview
  ) { matter in
    NoticeDuty(
      teller: Teller(
        name: "the representatives on " + matter.subgroup.name, id: matter.subgroup.id,
        owner: matter.subgroup.owner),
      missing: matter.untold(.cragChair), start: matter.begun)
  }
}
