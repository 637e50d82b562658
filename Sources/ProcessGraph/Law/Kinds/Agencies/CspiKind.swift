extension Kind {
  /// Community safeguarding and public protection incident review of a youth offending team.
  static let cspi = Kind(
    .cspi, group: .review, command: .oneAgency,
    names: .renamed(
      KindNames(
        "community safeguarding and public protection incident review", "CSPPI", lead: "reviewer",
        owner: "youth offending team"),
      now: KindNames(
        "youth justice serious incident review", nil, lead: "reviewer", owner: "youth justice service")),
    ages: nil, purposeLimit: nil, pairs: .like(.imr), isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "The youth justice service's own look at what it can learn.", family: nil,
      practitioner: "You may be asked to talk about your work.",
      outcome: "Learning for the service. It is not published."), clocks: clocks, requirements: [],
    facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .cspi, "notify-yjb", in: .england2015, to: "tell the Youth Justice Board", period: .hours(24),
      event: "the incident happened", from: [.incident], .policy, until: Day(year: 2018, month: 5, day: 8),
      asks: .notify(.youthJusticeBoard), .verified(.youthJusticeIncidents, "opening")),
    Clock(
      .cspi, "notify-yjb", in: .englandCurrent, to: "tell the Youth Justice Board", period: .hours(24),
      event: "the service becomes aware of the incident", from: [.aware], .policy,
      since: Day(year: 2022, month: 4, day: 1), asks: .notify(.youthJusticeBoard),
      note: "That it must be told was read; the hours were not, and may be one working day.",
      .memory(.youthJusticeIncidents)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015, "The Youth Justice Board's procedures.", .paper("Appendix C"),
      .verified(.youthJusticeIncidents, "opening")),
    Fact(
      .basis, in: .englandCurrent,
      "The Youth Justice Board must be told of serious incidents of six kinds, from 1 April 2022.",
      .verified(.youthJusticeIncidents, "opening"), .verified(.youthJusticeProcedures, "opening")),
    Fact(
      .trigger, in: .england2015,
      "A child or young person dies, attempts suicide or is raped; or is charged with murder, manslaughter "
        + "or rape, or offends seriously while subject to public protection arrangements.",
      .verified(.youthJusticeIncidents, "opening")),
    Fact(
      .trigger, in: .englandCurrent, "A serious incident of one of the six kinds.",
      .verified(.youthJusticeIncidents, "opening")),
    Fact(
      .decides, in: .england2015, "The youth offending team's manager.",
      .judgement("read from whose review it is")),
    Fact(
      .decides, in: .englandCurrent, "The youth justice service's manager.",
      .judgement("read from whose review it is")),
    Fact(.leads, "Whoever the service names.", .judgement("nothing that was read says")),
    Fact(
      .produces, in: .england2015,
      "A review of learning: a short one, thought to take twenty working days, or a longer one of three months.",
      .memory(.youthJusticeIncidents)),
    Fact(
      .produces, in: .englandCurrent, "A review of learning, in a short or a longer form.",
      .memory(.youthJusticeIncidents)),
    Fact(
      .recipients,
      "The Youth Justice Board is told; the safeguarding lead tells the subgroup's "
        + "representative, and key findings go to the reviewer.",
      .verified(.youthJusticeIncidents, "opening"),
      .paper("8.4", "agency management reviews, first and second points")),
    Fact(.family, "Contact with the family goes through the review's one plan.", .paper("7", "second point")),
    Fact(
      .information, "In a criminal case it is material held by a third party.",
      .memory(.criminalProcedureAndInvestigationsAct1996)),
    Fact(.publication, "Not published.", .judgement("an internal review")),
    Fact(
      .joining, in: .england2015, "It can feed a review as an agency's report does.",
      .judgement("likened to an agency's management review")),
    Fact(
      .joining, in: .englandCurrent, "It takes the place of no safeguarding duty.",
      .verified(.youthJusticeProcedures, "opening")),
    Fact(
      .childReview, "It is not a barrier to the review, and what it learns is of value to it.",
      .paper("8.4", "agency management reviews, first paragraph")),
    Fact(
      .change,
      "Notification under the old scheme ended on 8 May 2018; it was voluntary from 25 June 2021, and has "
        + "been required in its new form since 1 April 2022.",
      .verified(.youthJusticeIncidents, "opening")),
  ]
}
