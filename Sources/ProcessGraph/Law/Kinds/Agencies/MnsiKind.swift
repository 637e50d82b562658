extension Kind {
  /// Maternity and newborn safety investigation.
  static let mnsi = Kind(
    .mnsi, group: .review, command: .independentBody,
    names: .new(
      KindNames(
        "maternity and newborn safety investigation", "MNSI", lead: "lead investigator",
        owner: "Care Quality Commission"),
      before: Fact(
        .change, in: .england2015,
        "There was no such programme in 2015: the provider investigated as it did any serious incident.",
        .memory(.maternityInvestigations))),
    ages: nil, purposeLimit: nil,
    pairs: .judged(
      like: .si, "taken to be as for a health body's own investigation", "both look at one incident in care"),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out, independently of the hospital, what can be learned from the care of a mother or a baby.",
      family:
        "The investigators would like to hear from you, and share their report with you. Whether you take part is "
        + "up to you.",
      practitioner: "You may be asked what happened and what made the work harder. It is not about blame.",
      outcome: "A report for the family and the trust."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis,
      "A programme directed by the Secretary of State, housed with the care regulator since October 2023.",
      .memory(.maternityInvestigations)),
    Fact(
      .trigger,
      "A baby born at term died or may have been injured in the brain during birth, or a mother died.",
      .memory(.maternityInvestigations)),
    Fact(.decides, "The programme, on the trust's referral.", .memory(.maternityInvestigations)),
    Fact(.leads, "An investigator of the programme.", .memory(.maternityInvestigations)),
    Fact(.produces, "A report with recommendations for the trust.", .memory(.maternityInvestigations)),
    Fact(.recipients, "The family and the trust.", .memory(.maternityInvestigations)),
    Fact(.family, "The family is asked to agree and to take part.", .memory(.maternityInvestigations)),
    Fact(.practitioners, "Staff are interviewed about the care given.", .memory(.maternityInvestigations)),
    Fact(.publication, "Not published one by one.", .memory(.maternityInvestigations)),
    Fact(
      .joining,
      "Nothing that was read says; taken to be as for the trust's own investigation, whose place it takes.",
      .judgement("likened to a health body's investigation")),
    Fact(
      .childReview, "Its report may serve as the agency's report, if it answers what the review asks.",
      .judgement("likened to a health body's investigation")),
  ]
}
