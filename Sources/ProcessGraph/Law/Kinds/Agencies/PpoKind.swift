extension Kind {
  /// Investigation of a death in custody by the ombudsman, and probation's own review.
  static let ppo = Kind(
    .ppo, group: .review, command: .independentBody,
    names: .unchanged(
      KindNames(
        "prisons and probation investigation", "PPO", lead: "investigator",
        owner: "Prisons and Probation Ombudsman")), ages: nil, purposeLimit: nil, pairs: .unanswered,
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To look independently at a death in custody or in supervised housing.",
      family:
        "The investigator may wish to hear your questions. Whoever speaks with you about the other processes can "
        + "tell you more.",
      practitioner: "You may be asked to talk to the investigator about what you saw and did.",
      outcome: "A report."), clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "The ombudsman's terms of reference; probation instructions.", .memory(.prisonsOmbudsmanTerms),
      .memory(.probationPractice)),
    Fact(
      .trigger, "A death in custody or in approved premises.", .memory(.prisonsOmbudsmanTerms)),
    Fact(
      .trigger, in: .england2015,
      "Probation reviews its own work when somebody it supervises is charged with a serious further "
        + "offence.",
      .memory(.probationPractice)),
    Fact(.decides, "The ombudsman, or the probation service.", .memory(.prisonsOmbudsmanTerms)),
    Fact(.leads, "An investigator of the ombudsman.", .memory(.prisonsOmbudsmanTerms)),
    Fact(
      .produces, "A first report, aimed at within twenty weeks of a natural death and twenty-six of another.",
      .memory(.prisonsOmbudsmanTerms)),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(.joining, "Linked: its subject is the prisoner or the offender.", .memory(.prisonsOmbudsmanTerms)),
    Fact(
      .childReview, "Linked: the two share an incident, not a subject.",
      .judgement("read from its subject")),
  ]
}
