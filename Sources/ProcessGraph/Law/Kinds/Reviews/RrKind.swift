extension Kind {
  /// Rapid review: the quick look that comes before a local or national review.
  static let rr = Kind(
    .rr, group: .review, command: .agenciesTogether,
    names: .new(
      KindNames("rapid review", "RR", lead: "rapid review lead", owner: "safeguarding partners"),
      before: Fact(
        .change, in: .england2015,
        "There was no rapid review: the board's chair decided, normally within a month of being told, whether a "
          + "serious case review should be held.",
        .memory(.workingTogether2015))), ages: .under18,
    purposeLimit: .now(.verified(.childrenAct2004Amended, "s. 16H(4)")), pairs: .rapidReview,
    isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To see quickly what happened to a child, what can be learned at once, and whether a full review should follow.",
      family: nil,
      practitioner: "Your agency gives a short account of what it did, and may ask you for your part of it.",
      outcome: "Whether a full review is to follow. It is not published."), clocks: clocks, requirements: [],
    facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .rr, "complete-and-send", in: .englandCurrent, to: "finish the rapid review and send it to the panel",
      period: .workingDays(15), event: "the panel is told of the incident", from: [.notified], .guidance,
      asks: .complete, .secondary(.workingTogether2023))
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "Guidance. Neither the Act nor the regulations of 2018 mention it.",
      .secondary(.workingTogether2023)),
    Fact(
      .trigger,
      "It follows every notice of a serious incident to the national panel, unless the criteria turn out not to be met, "
        + "and falls to the area where the incident took place.",
      .secondary(.nationalPanelAnswers), .verified(.childrenAct2004Amended, "s. 16C(1)")),
    Fact(.decides, "The safeguarding partners.", .memory(.workingTogether2023)),
    Fact(.leads, "Whoever the partners name.", .judgement("nothing that was read says")),
    Fact(
      .needs, "A short account from each agency of what it did.", .secondary(.childrenProcedures)),
    Fact(
      .produces, "What is already learned, and whether a local review is to follow.",
      .memory(.workingTogether2023)),
    Fact(
      .recipients, "The national panel, which comments on it.", .secondary(.workingTogether2023),
      .memory(.nationalPanelGuidance)),
    Fact(
      .family, "The family is told, and its contact is settled in the same plan as any review's.",
      .paper("7", "first paragraph")),
    Fact(
      .information, "What the partners require by law may be used for its purpose only.",
      .verified(.childrenAct2004Amended, "s. 16H(4)")),
    Fact(.publication, "Not published.", .memory(.workingTogether2023)),
    Fact(
      .joining,
      "Terms, chair and contact could be shared as the full review's could; it has no report to join.",
      .judgement("read from the rules for the full review")),
    Fact(
      .childReview, "It comes before the local review and says whether there is to be one.",
      .memory(.workingTogether2023)),
  ]
}
