extension Kind {
  /// Children's social care critical incident review.
  static let csc = Kind(
    .csc, group: .review, command: .oneAgency,
    names: .unchanged(
      KindNames(
        "children's social care critical incident review", nil, lead: "reviewer", owner: "council")),
    ages: nil, purposeLimit: nil, pairs: .like(.imr), isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "The council's own look at what its children's social care can learn.", family: nil,
      practitioner: "You may be asked to talk about your work.",
      outcome: "Learning for the service. It is not published."), clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "The council's own procedure for critical incidents.",
      .paper("8.4", "agency management reviews, first paragraph"), .paper("Appendix C")),
    Fact(.trigger, "As the council's procedure says.", .judgement("each council's own")),
    Fact(.decides, "The council's children's social care.", .judgement("each council's own")),
    Fact(.leads, "Whoever the council names.", .judgement("each council's own")),
    Fact(.needs, "The council's own records.", .judgement("each council's own")),
    Fact(.produces, "Learning for the service.", .paper("8.4", "agency management reviews, first paragraph")),
    Fact(.produces, "How long it takes is the council's to settle.", .judgement("each council's own")),
    Fact(
      .recipients,
      "The safeguarding lead tells the subgroup's representative when it begins; key findings go to the "
        + "reviewer.",
      .paper("8.4", "agency management reviews, first and second points")),
    Fact(.family, "Contact with the family goes through the review's one plan.", .paper("7", "second point")),
    Fact(
      .information, "In a criminal case it is material held by a third party.",
      .memory(.criminalProcedureAndInvestigationsAct1996)),
    Fact(.publication, "Not published.", .judgement("an internal review")),
    Fact(
      .joining, "It can feed a review as an agency's report does.",
      .judgement("likened to an agency's management review")),
    Fact(
      .childReview, "It is not a barrier to the review, and what it learns is of value to it.",
      .paper("8.4", "agency management reviews, first paragraph")),
  ]
}
