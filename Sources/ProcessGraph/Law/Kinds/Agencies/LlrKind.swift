extension Kind {
  /// Local learning review: what partners often agree on when a rapid review finds no need for a full one.
  static let llr = Kind(
    .llr, group: .review, command: .agenciesTogether,
    names: .unlisted(
      KindNames("local learning review", "LLR", lead: "reviewer", owner: "safeguarding partners"),
      instead: Fact(
        .change, in: .england2015,
        "In the frame of 2015 a review below the threshold is entered as `other`, with a name.",
        .judgement("rapid reviews, which it follows, came later"))),
    ages: .under18, purposeLimit: nil,
    pairs: .judged(
      like: .imr, "taken to be as for an agency's report",
      "neither has the standing in law of the full review"),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn how services worked together around a child, where no full review is held.",
      family: "The reviewer may wish to hear from you. Whether you take part is up to you.",
      practitioner:
        "You may be asked to talk about your work, often together with colleagues of other agencies.",
      outcome: "A summary of what can be learned. It need not be published."),
    clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "Local practice: neither the Act nor the regulations of 2018 know it.",
      .secondary(.localProcedures)),
    Fact(
      .trigger, "A rapid review finds something to learn, and not enough for a full review.",
      .secondary(.localProcedures)),
    Fact(.decides, "The safeguarding partners.", .secondary(.localProcedures)),
    Fact(.leads, "Whoever the partners name.", .secondary(.localProcedures)),
    Fact(.produces, "Learning for the area, in the form that suits it.", .secondary(.localProcedures)),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(.publication, "Nothing that was read requires it.", .judgement("no source speaks of it")),
    Fact(
      .joining, "Linked with other reviews as an agency's report is; nothing that was read says more.",
      .judgement("likened to an agency's report")),
    Fact(.childReview, "It stands where no full review of the child is held.", .secondary(.localProcedures)),
  ]
}
