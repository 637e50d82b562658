extension Kind {
  /// Review of the death of a person with a learning disability, and now also of an autistic person.
  static let leder = Kind(
    .leder, group: .review, command: .oneAgency,
    names: .renamed(
      KindNames(
        "learning disability mortality review", "LeDeR", lead: "reviewer", owner: "NHS England"),
      now: KindNames(
        "review of the death of a person with a learning disability or autism",
        plural: "reviews of the deaths of people with a learning disability or autism", "LeDeR",
        lead: "reviewer", owner: "integrated care board")), ages: nil, purposeLimit: nil, pairs: .unanswered,
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To look at the care of a person with a learning disability or an autistic person who has died, so that care "
        + "becomes better.",
      family:
        "The reviewer may wish to hear about the person from you. Whoever speaks with you about the other "
        + "processes can tell you more.",
      practitioner: "You may be asked about the care you gave.",
      outcome: "A review of the care."), clocks: clocks, requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .leder, "complete", in: .englandCurrent, to: "finish the review", period: .months(6),
      event: "the death is notified", from: [.notified], .policy,
      leeway: "paused for other statutory processes", asks: .complete, pause: .agreement,
      .memory(.lederPolicy2021))
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015, "A programme of the NHS that was just beginning.", .memory(.lederProgramme)),
    Fact(.basis, in: .englandCurrent, "A policy of the NHS, not statute.", .memory(.lederPolicy2021)),
    Fact(
      .trigger, in: .england2015, "A person with a learning disability has died.", .memory(.lederProgramme)),
    Fact(
      .trigger, in: .englandCurrent,
      "A person with a learning disability or, since January 2022, an autistic person has died.",
      .memory(.lederPolicy2021)),
    Fact(.decides, "The NHS.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(.leads, "A reviewer.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .produces, "A review of the care the person had.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(
      .joining,
      "Linked; it waits for statutory processes such as an inquest or a safeguarding adults review.",
      .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .childReview, in: .england2015, "Linked.", .judgement("the programme was just beginning")),
    Fact(
      .childReview, in: .englandCurrent,
      "Deaths under 18 are reviewed as child deaths; the programme has the result.",
      .memory(.lederPolicy2021)),
  ]
}
