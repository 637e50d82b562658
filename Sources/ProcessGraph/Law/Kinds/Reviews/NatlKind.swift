extension Kind {
  /// National child safeguarding practice review.
  static let natl = Kind(
    .natl, group: .multiAgencyReview, command: .agenciesTogether,
    names: .new(
      KindNames(
        "national child safeguarding practice review", "national review", lead: "reviewer",
        owner: "Child Safeguarding Practice Review Panel"),
      before: Fact(
        .change, in: .england2015,
        "There were no national reviews: a National Panel of Independent Experts advised boards on whether to "
          + "begin and to publish serious case reviews.",
        .memory(.workingTogether2015))), ages: .under18,
    purposeLimit: .now(.verified(.childrenAct2004Amended, "s. 16D(4)")), pairs: .unanswered,
    isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn, for the whole country, how children can be kept safer.",
      family:
        "The reviewer may wish to hear from you. Whoever speaks with you about the other processes can tell you "
        + "more.",
      practitioner:
        "You may be asked to talk about your work. The panel can require information from agencies by law.",
      outcome: "A report, which is published."), clocks: clocks, requirements: requirements, facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .natl, "report-to-sos", in: .englandCurrent, to: "send the report to the Secretary of State",
      period: .days(7), .before, event: "publication", from: [.published], .law,
      asks: .copyBeforePublication(to: .secretaryOfState),
      .verified(.practiceReviewRegulations2018, "reg. 9")),
    Clock(
      .natl, "keep-public", in: .englandCurrent, to: "keep the report open to the public", period: .years(3),
      event: "it is published", from: [.published], .law, asks: .keep,
      .verified(.practiceReviewRegulations2018, "reg. 10")),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "report-to-secretary-of-state", of: .natl, in: .englandCurrent,
      "a report to the Secretary of State, seven days before publication", shownBy: .ownerOnly,
      .verified(.practiceReviewRegulations2018, "reg. 9")),
    Requirement(
      "kept-public-three-years", of: .natl, in: .englandCurrent,
      "a report that stays open to the public for three years", shownBy: .ownerOnly,
      .verified(.practiceReviewRegulations2018, "reg. 10")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Children Act 2004 and the regulations of 2018.",
      .verified(.childrenAct2004Amended, "s. 16B"),
      .verified(.practiceReviewRegulations2018, "regs. 3, 9, 10")),
    Fact(
      .trigger, "A case raises issues of national importance, by the criteria of the regulations.",
      .verified(.practiceReviewRegulations2018, "reg. 3")),
    Fact(
      .decides, "The Child Safeguarding Practice Review Panel.", .verified(.childrenAct2004Amended, "s. 16B")),
    Fact(
      .leads,
      "A reviewer from the panel's pool, or from outside it where nobody there is free and suited; the Secretary of "
        + "State confirms the appointment, and removes a reviewer whom the panel no longer wants.",
      .verified(.practiceReviewRegulations2018, "regs. 4, 5")),
    Fact(
      .needs, "Information that the panel may require by law.", .verified(.childrenAct2004Amended, "s. 16D")),
    Fact(
      .produces, "A report that sums up the improvements recommended and analyses the underlying reasons.",
      .verified(.practiceReviewRegulations2018, "reg. 8")),
    Fact(
      .recipients,
      "The Secretary of State has the report at least seven days before it is published, or before what is said of "
        + "improvements is published in its place.",
      .verified(.practiceReviewRegulations2018, "reg. 9")),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.",
      .paper("7", "first paragraph")),
    Fact(
      .information, "What the panel requires by law may be used for its purpose only.",
      .verified(.childrenAct2004Amended, "s. 16D(4)")),
    Fact(
      .publication, "Published, and kept open to the public for three years.",
      .verified(.practiceReviewRegulations2018, "reg. 10")),
    Fact(
      .joining, "The catalogue has no answer: ask the panel.",
      .judgement("its table leaves national reviews out")),
    Fact(
      .childReview,
      "The panel may conclude that a local review suits a case better; the partners take that into account.",
      .verified(.practiceReviewRegulations2018, "reg. 11(d)")),
  ]
}
