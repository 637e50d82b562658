extension Rule {
  /// A health incident investigation has begun, and the board or its business unit has not heard of it.
  static let notifySiCommence = notice(
    "notify-si-commence", binding: .local,
    statement: "A health body that begins to investigate an incident tells the board and its business unit.",
    why:
      "The trust's own inquiry will reach the same nurses and the same family; the board can only plan if it knows.",
    firesWhen: """
      a health incident investigation that may touch safeguarding is open beside the lead review, and no notice of it \
      has reached both the board and the business unit. The subgroup stands for the board.
      """,
    quietWhen: """
      both have been told, early or late; the incident has no safeguarding side; the investigation has ended; the \
      health body has no part in the review.
      """,
    task: "Notify the board of the NHS investigation",
    remedy: "The health body's safeguarding lead to tell board and business unit, and record the date.",
    authority: [
      .paper("8.4", "serious incidents, first point"),
      .paper("Appendix B", "professional proceedings, second point"),
    ],
    answers: ["B.prof.2", "8.4.10"],
    fires: [
      Example(
        "The board knows, its business unit does not",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}  # ↓
        notices:
          - {about: si, by: trust, to: board, on: 2015-03-24}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The subgroup and the business unit know",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        notices:
          - {about: si, by: trust, to: crag, on: 2015-03-24}
          - {about: si, by: trust-member, to: business-unit, on: 2015-03-24}
        """),
      Example(
        "The incident has no safeguarding side",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20, safeguarding: no}
        """),
    ],
    about: [.si], scope: .leadReview
  ) { matter in
    guard matter.process.safeguarding != false else { return nil }
    let subgroup = matter.telling.informed(.crag)
    let isBoardMissing = !(matter.telling.informed(.board) || subgroup).isTold
    var missing = [NoticeDuty.Missing(matter.name(of: .board), isBoardMissing)].filter { $0.isMissing != .no }
    missing += matter.untold(.businessUnit)
    // What the subgroup is owed besides is named here, so that one silence is one finding.
    if !missing.isEmpty, matter.process.safeguarding == true, matter.review?.kind == .scr {
      missing += matter.untold(.crag)
    }
    return NoticeDuty(teller: matter.provider, missing: missing, start: matter.begun)
  }
}
