extension Rule {
  /// The subgroup knows of a criminal investigation, and the reviewer or the panel does not.
  static let notifyReviewerCriminal = notice(
    "notify-reviewer-criminal", desk: .commissioning,
    statement:
      "The subgroup passes news of a criminal investigation, open or expected, to reviewer and panel.",
    why: "A panel member who turns out to be a witness should not learn it from the prosecutor.",
    firesWhen: """
      the subgroup has been told of a criminal investigation, open or only considered, and no notice of it has \
      reached both the reviewer and the panel. Where the board does not follow the local paper, the subgroup need not \
      have been told, and the commissioner of the review sees to it.
      """,
    quietWhen: """
      both have been told; the subgroup has not been told itself (then the police are asked first); the \
      investigation has ended.
      """,
    task: "Tell reviewer and panel about the criminal case",
    remedy: "The subgroup to tell reviewer and panel of the criminal investigation, and record the date.",
    authority: [.paper("Appendix B", "criminal proceedings, second point")],
    answers: ["B.crim.2"],
    fires: [
      Example(
        "It went no further than the subgroup",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}  # ↓
        notices:
          - {about: crim, by: police, to: crag, on: 2015-03-18}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The panel was told, and the reviewer with it",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        notices:
          - {about: crim, by: police, to: crag, on: 2015-03-18}
          - {about: crim, by: board, to: panel, on: 2015-04-13}
        """),
      Example(
        "The subgroup does not know of it yet",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    about: [.crim], scope: .leadReview, where: { $0.isOpenOrPending($1) }
  ) { matter in
    let graph = matter.graph
    guard graph.followsThePaper else {
      // Where no subgroup passes news on, whoever commissions the review sees to it.
      let commissioner = matter.teller(matter.review?.commissioner, else: "the commissioner of the review")
      return NoticeDuty(
        teller: commissioner, missing: matter.untold(.reviewer, .panel), start: matter.begunBesideReview)
    }
    let notices = graph.heldNotices(about: matter.process).filter {
      $0.to == .body(.crag) || $0.to.id == "crag"
    }
    guard let first = notices.compactMap(\.on).min(by: { $0.first < $1.first }) else { return nil }
    // An investigation only considered may have no date of its own; the notice then sets the clock.
    let start = matter.begun == nil ? first : matter.begunBesideReview.flatMap { .latest($0, first) }
    return NoticeDuty(teller: matter.subgroup, missing: matter.untold(.reviewer, .panel), start: start)
  }
}
