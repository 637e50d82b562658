extension Kind {
  /// Investigation of a work-related death.
  static let hse = Kind(
    .hse, group: .independent, command: .independentBody,
    names: .unchanged(
      KindNames(
        "health and safety investigation", "HSE", lead: "inspector", owner: "Health and Safety Executive")),
    ages: nil, purposeLimit: nil, pairs: .proceedings, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out whether the law on health and safety was kept, and whether keeping it would have prevented the death.",
      family: "An inspector or the police may wish to talk with you.",
      practitioner: "You may be asked for a statement.",
      outcome: "Whether anybody is taken to court."), clocks: clocks, requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .hse, "riddor-report", to: "report the accident", period: .days(10), event: "it happened",
      from: [.incident], .law, since: Day(year: 2013, month: 10, day: 1), asks: .referral,
      by: .named("the employer, or whoever controlled the premises"), .memory(.riddor2013))
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "The Health and Safety at Work etc. Act 1974 and the duty to report accidents.",
      .memory(.healthAndSafetyAct1974), .memory(.riddor2013)),
    Fact(
      .trigger, "A death connected with work: reported without delay, and in full within ten days.",
      .memory(.riddor2013)),
    Fact(
      .trigger, "Where whoever died was not at work, whoever controlled the premises reports it.",
      .verified(.riddor2013, "reg. 3(1)(a)(ii)")),
    Fact(
      .trigger, "A death from treatment by a doctor or dentist need not be reported so.",
      .verified(.riddor2013, "reg. 14(1)")),
    Fact(
      .decides,
      "The Health and Safety Executive or the council; the police lead until manslaughter is ruled "
        + "out.",
      .memory(.workRelatedDeathsProtocol)),
    Fact(.leads, "An inspector.", .memory(.healthAndSafetyAct1974)),
    Fact(.produces, "A prosecution, or none.", .memory(.workRelatedDeathsProtocol)),
    Fact(
      .recipients,
      "The coroner tells the enforcing authority of an examination where an accident is "
        + "reportable.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 13(3)(d)")),
    Fact(
      .family, "Contact is as the police and the authority arrange.", .judgement("nothing that was read says")
    ),
    Fact(
      .joining, "Independent. A prosecution usually follows the inquest.",
      .memory(.workRelatedDeathsProtocol)),
    Fact(
      .joining, "Such a charge suspends an inquest only if the prosecutor asks.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 1(6), 2(4)"),
      .judgement("that the words reach this charge")),
    Fact(
      .childReview, "Independent, with timing agreed.", .judgement("likened to other investigations")),
  ]
}
