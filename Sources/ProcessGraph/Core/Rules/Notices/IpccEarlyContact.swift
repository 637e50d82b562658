extension Rule {
  /// Reviewer and police complaints body have met, but not about everything that early contact is for.
  static let ipccEarlyContact = notice(
    "ipcc-early-contact", desk: .police,
    statement:
      "The reviewer learns early from the police complaints body what it looks at, how long it takes, and whom it touches.",
    why:
      "Families and officers are spared two bodies asking the same thing when each knows the other's remit.",
    firesWhen: """
      the police complaints body's investigation is open beside an open review, and what the two have talked about \
      does not take in remit, timescales and affected parties.
      """,
    quietWhen: """
      liaison on record takes in all three; there has been none at all (then that is the finding); one of the two \
      has ended.
      """,
    task: "Ask the police complaints body about its remit",
    remedy:
      "The reviewer to ask the police complaints body about its remit, its timescales and those it affects.",
    clearsWhen: "talks between the two about all three are recorded",
    authority: [
      .paper("8.3", "police complaints body, second point"),
      .paper("Appendix B", "complaints, second point"),
    ],
    answers: ["B.comp.2", "8.3.7"],
    fires: [
      Example(
        "They spoke about the remit only",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          ipcc: {kind: iopc, started: 2015-05-04}  # ↓
        liaison:
          - {between: [scr, ipcc], on: 2015-05-20, about: [remit]}  # ↓
        """)
    ],
    quiet: [
      Example(
        "All three were talked about",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          ipcc: {kind: iopc, started: 2015-05-04}
        liaison:
          - {between: [scr, ipcc], on: 2015-05-20, about: [remit, timescales]}
          - {between: [scr, ipcc], on: 2015-06-10, about: [affected-parties]}
        """),
      Example(
        "The review has not begun",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, notified: 2015-06-01}
          ipcc: {kind: iopc, started: 2015-05-04}
        liaison:
          - {between: [scr, ipcc], on: 2015-06-05, about: [remit]}
        """),
    ],
    about: [.iopc], scope: .openReview
  ) { matter in
    let reviewer = matter.name(of: .reviewer)
    return matter.earlyTalk(
      teller: matter.teller(matter.review.flatMap(matter.graph.lead(of:)), else: reviewer),
      about: [.remit, .timescales, .affectedParties],
      remedy: "\(reviewer.sentence) to speak with the investigator about ")
  }
}
