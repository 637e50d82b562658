extension Kind {
  /// Probation's review of its own work after a serious further offence.
  static let sfo = Kind(
    .sfo, group: .review, command: .oneAgency,
    names: .unlisted(
      KindNames(
        "serious further offence review", "SFO", lead: "reviewing manager", owner: "Probation Service"),
      instead: Fact(
        .change, in: .england2015,
        "In the frame of 2015 it is entered as `ppo`, with probation as its commissioner.",
        .judgement("it was split from that kind later"))),
    ages: nil, purposeLimit: nil,
    // As for the review under public protection arrangements, of which the table of pairs knows nothing.
    pairs: .unanswered, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "Probation looks at how it managed somebody who is charged with a grave offence.", family: nil,
      practitioner: nil, outcome: "A report on what is to change in probation."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(.basis, "Probation's own instructions.", .memory(.probationPractice)),
    Fact(
      .trigger, "Somebody under probation is charged with a serious further offence.",
      .memory(.probationPractice)),
    Fact(.decides, "The Probation Service.", .memory(.probationPractice)),
    Fact(.leads, "A manager outside the line of the case.", .memory(.probationPractice)),
    Fact(.needs, "Probation's own records.", .memory(.probationPractice)),
    Fact(
      .produces, "A report on how the person was managed, and what is to change.", .memory(.probationPractice)
    ),
    Fact(
      .family,
      "A victim's family may be told what it found; one plan for contact, with a lead, covers this too.",
      .memory(.probationPractice), .paper("7", "first paragraph")),
    Fact(.publication, "Not usually published.", .memory(.probationPractice)),
    Fact(
      .joining, "Linked: its subject is the offender.", .judgement("likened to a review of public protection")
    ),
    Fact(
      .childReview, "Linked: the two share an incident, not a subject.", .judgement("read from its subject")),
  ]
}
