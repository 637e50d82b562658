extension Rule {
  /// A criminal investigation is open and the subgroup has not heard of it from the police.
  static let notifyCriminalPolice = notice(
    "notify-criminal-police", binding: .local, desk: .police,
    statement: "The police tell the subgroup of a criminal investigation as soon as they can.",
    why: "Until the subgroup knows, nobody settles with the police whom a reviewer may see, and when.",
    firesWhen:
      "a criminal investigation is open beside a case review and no notice of it has reached the subgroup.",
    quietWhen:
      "the subgroup has been told, early or late; the investigation has ended; the police have no part in the review.",
    task: "Notify the subgroup of the criminal case",
    remedy: "The police to tell the subgroup of the criminal investigation, and record the date.",
    authority: [.paper("Appendix B", "criminal proceedings, first point")],
    answers: ["B.crim.1"],
    fires: [
      Example(
        "Open since March, and no notice",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The subgroup was told late",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        notices:
          - {about: crim, by: police-member, to: crag, on: 2015-06-01}
        """),
      Example(
        "Panel and board were told, and between them make up the subgroup",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        notices:
          - {about: crim, by: police, to: panel, on: 2015-04-13}
          - {about: crim, by: police, to: board, on: 2015-03-18}
        """),
    ],
    about: [.crim], scope: .caseReview
  ) { matter in
    NoticeDuty(teller: matter.police, missing: matter.untold(.crag), start: matter.begun)
  }
}
