extension Rule {
  /// The independent chair has not been told of a case review for long.
  static let chairKeptInformed = notice(
    "chair-kept-informed", binding: .local, desk: .commissioning,
    statement: "The independent chair is told regularly how each case review is going.",
    why: "Whoever answers for the board to a family should not have to ask how far its review has come.",
    firesWhen: """
      a case review has been open for longer than the local gap and the independent chair has had no notice of it (a \
      gap), or none within the gap (a risk).
      """,
    quietWhen:
      "the chair or the board was told within the gap; the review began less than the gap ago, or has ended.",
    task: "Report regularly how the review goes",
    remedy:
      "The chair of the subgroup to tell the independent chair of progress, timescale and themes, and record the date.",
    clearsWhen: "a notice within the gap is recorded",
    authority: [.paper("3", "third point")],
    answers: ["2.6", "3.3"],
    settings: [.progressGap],
    fires: [
      Example(
        "Open for more than sixty days, and nobody told",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
        """),
      Example(
        "Last told in the spring",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-03-20}  # ↓
        notices:
          - {about: scr, to: independent-chair, on: 2015-04-02}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The board was told in May",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-03-20}
        notices:
          - {about: scr, to: board, on: 2015-05-12}
        """),
      Example(
        "It is less than sixty days old",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-20}
        """),
    ],
    about: [.scr], scope: .always
  ) { matter in
    let review = matter.process
    let chair = Teller(
      name: matter.name(of: .cragChair), id: matter.subgroup.id, owner: matter.subgroup.owner)
    let begun = review.decided ?? review.started
    let independent = matter.name(of: .independentChair)
    return NoticeDuty(
      teller: chair, missing: matter.untold(.independentChair), start: begun, event: ("began", begun),
      clock: .progressGap, before: nil,
      message: "No record that \(independent) \(independent.has) been told \(matter.howItGoes)",
      remedy:
        "\(chair.name.sentence) to tell \(independent) of the progress, timescale and themes of \(matter.name), "
        + "and record the date.",
      progress: matter.progress(.independentChair))
  }
}
