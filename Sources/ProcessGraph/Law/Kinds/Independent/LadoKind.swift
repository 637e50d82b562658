extension Kind {
  /// Process about an allegation that somebody who works with children has harmed one.
  static let lado = Kind(
    .lado, group: .independent, command: .oneAgency,
    names: .unlisted(
      KindNames(
        "allegations process", plural: "allegations processes", "LADO", lead: "designated officer",
        owner: "council"),
      instead: Fact(
        .change, in: .england2015, "In the frame of 2015 it is entered as `disc`.",
        .judgement("it was split from that kind later"))),
    ages: nil, purposeLimit: nil,
    pairs: .judged(
      like: .disc, "taken to be as for discipline", "both are about one member of staff"),
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "The council oversees how a worry about somebody who works with children is dealt with.", family: nil,
      practitioner: nil, outcome: "A decision about a member of staff. It is not published."),
    clocks: clocks, requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .lado, "referral", in: .englandCurrent, to: "refer an allegation that a worker may have harmed a child",
      period: .workingDays(1), event: "the agency becomes aware of it", from: [.aware], .guidance,
      asks: .referral, by: .named("the employer"), .memory(.workingTogether2023))
  ]

  private static let facts: [Fact] = [
    Fact(.basis, "Statutory guidance on safeguarding.", .memory(.workingTogether2023)),
    Fact(
      .trigger,
      "Somebody who works with children may have harmed a child, committed an offence against one, or may not "
        + "be suited to the work.",
      .memory(.workingTogether2023)),
    Fact(
      .decides, "The council's designated officer, with the employer and the police.",
      .memory(.workingTogether2023)),
    Fact(.leads, "The designated officer.", .memory(.workingTogether2023)),
    Fact(
      .produces, "An outcome of the allegation, which may lead to discipline, a regulator or a charge.",
      .memory(.workingTogether2023)),
    Fact(.family, "It has no part for the wider family.", .judgement("it concerns one member of staff")),
    Fact(
      .information, "Notes of a review's interview must not become statements in it.",
      .judgement("practitioners consented to a review"), .paper("8.5", "sixth point")),
    Fact(.publication, "Not published.", .judgement("it concerns one member of staff")),
    Fact(.joining, "Separate, as discipline is.", .judgement("likened to discipline")),
    Fact(
      .childReview, "It should not be a barrier, as discipline should not.",
      .judgement("likened to discipline")),
  ]
}
