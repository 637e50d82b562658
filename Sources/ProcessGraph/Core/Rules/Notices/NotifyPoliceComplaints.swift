extension Rule {
  /// The police complaints body investigates, and the subgroup has not heard of it from the police.
  static let notifyPoliceComplaints = notice(
    "notify-police-complaints", binding: .local, desk: .police,
    statement: "The police tell the subgroup of an investigation by the police complaints body.",
    why: "Officers under investigation may be witnesses for the review, or sit on its panel.",
    firesWhen:
      "the police complaints body's investigation is open beside a case review and no notice of it has reached the subgroup.",
    quietWhen:
      "the subgroup has been told, early or late; the investigation has ended; the police have no part in the review.",
    task: "Notify the subgroup of the police complaints case",
    remedy: "The police to tell the subgroup of the investigation, and record the date.",
    authority: [.paper("8.3", "police complaints body, first point")],
    answers: ["8.3.6"],
    fires: [
      Example(
        "Open for a month, and no notice",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          ipcc: {kind: iopc, started: 2015-05-11}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The subgroup was told",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          ipcc: {kind: iopc, started: 2015-05-11}
        notices:
          - {about: ipcc, by: police-member, to: crag, on: 2015-05-15}
        """),
      Example(
        "It has ended",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          ipcc: {kind: iopc, started: 2015-05-11, finished: 2015-06-01}
        """),
    ],
    about: [.iopc], scope: .caseReview
  ) { matter in
    NoticeDuty(teller: matter.police, missing: matter.untold(.crag), start: matter.begun)
  }
}
