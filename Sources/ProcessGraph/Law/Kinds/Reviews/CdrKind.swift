extension Kind {
  /// Child death review: overview panel, and the response to a sudden death.
  static let cdr = Kind(
    .cdr, group: .review, command: .oneAgency,
    names: .renamed(
      KindNames(
        "child death overview panel review", "CDOP", lead: "panel chair",
        owner: "Local Safeguarding Children Board"),
      now: KindNames(
        "child death review", "CDR", lead: "panel chair", owner: "child death review partners"),
      since: .lastSeriousCaseReview), ages: nil,
    purposeLimit: .now(.verified(.childrenAct2004Amended, "s. 16N(4)")), pairs: .own,
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To understand why a child died, so that other children live. Every child's death is looked at in this way.",
      family:
        "You do not have to do anything. You can ask whoever speaks with you to pass on your questions.",
      practitioner: "You may be asked for what you know of the child's health and care.",
      outcome: "What is learned from many deaths together. No report on one child is published."),
    clocks: clocks, requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .cdr, "registrar-to-lscb", in: .england2015, to: "tell the board that the death is registered",
      period: .days(7), event: "it is registered", from: [.milestone("death-registered")], .law,
      asks: .referral, by: .named("the registrar"), .secondary(.childrenAndYoungPersonsAct2008)),
    Clock(
      .cdr, "notify", in: .englandCurrent, to: "notify the death to the child death review partners",
      period: .hours(48), event: "the child died", from: [.death, .incident], .guidance, asks: .referral,
      by: .named("whoever confirms the death"), .memory(.childDeathReviewGuidance2018)),
    Clock(
      .cdr, "cdrm", in: .englandCurrent, to: "hold the child death review meeting", period: .months(3),
      event: "the child died", from: [.death, .incident], .guidance, leeway: "other processes come first",
      asks: .milestone("child-death-review-meeting"), .memory(.childDeathReviewGuidance2018)),
    Clock(
      .cdr, "cdop", in: .englandCurrent, to: "take the death to the overview panel", period: .weeks(6),
      event: "the meeting's report is made or the inquest ends",
      from: [.milestone("child-death-review-meeting")], .guidance, leeway: "as soon as can be after",
      asks: .complete, note: "From the later of the two; the inquest is a date of the coroner's process.",
      .memory(.childDeathReviewGuidance2018)),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, in: .england2015, "The regulations on safeguarding children boards, from 1 April 2008.",
      .verified(.lscbRegulations2006, "reg. 6(1)"), .memory(.workingTogether2015)),
    Fact(
      .basis, in: .englandCurrent, "The Children Act 2004 as amended, and statutory guidance of 2018.",
      .verified(.childrenAct2004Amended, "ss. 16M–16Q"), .secondary(.childDeathReviewGuidance2018)),
    Fact(
      .trigger, in: .england2015,
      "Every death of a child who lives in the area; an unexpected one has a co-ordinated response.",
      .verified(.lscbRegulations2006, "reg. 6(1)(a), (b)")),
    Fact(
      .trigger, in: .englandCurrent,
      "Every death of a child who normally lives in the area; others in the area may be reviewed.",
      .verified(.childrenAct2004Amended, "s. 16M(1), (2)")),
    Fact(
      .trigger, in: .englandCurrent,
      "A joint agency response where the cause is external or not apparent, the death was in custody or "
        + "detention, or may not be natural, or a stillbirth was unattended.",
      .secondary(.childDeathProcedures)),
    Fact(
      .decides, in: .england2015, "The board, through its overview panel.",
      .verified(.lscbRegulations2006, "reg. 6(1)")),
    Fact(
      .decides, in: .englandCurrent, "The child death review partners: council and integrated care board.",
      .verified(.childrenAct2004Amended, "s. 16Q(2)")),
    Fact(
      .leads, "The chair of the overview panel.", .memory(.workingTogether2015),
      .memory(.childDeathReviewGuidance2018)),
    Fact(
      .needs, in: .englandCurrent, "Information that the partners may require by law.",
      .verified(.childrenAct2004Amended, "s. 16N")),
    Fact(
      .produces, in: .england2015,
      "An annual report, which informs the board's framework for learning.",
      .paper("8.4", "coroner, third point")),
    Fact(
      .produces, in: .englandCurrent, "A report at intervals, on deaths together and not on one child.",
      .verified(.childrenAct2004Amended, "s. 16M(6)")),
    Fact(
      .recipients, "The subgroup and the panel both have a coroner's reports to prevent deaths.",
      .paper("8.4", "coroner, second point")),
    Fact(
      .family, in: .england2015, "Police and health visit the home together after a sudden death.",
      .memory(.workingTogether2015)),
    Fact(
      .family, in: .englandCurrent, "A key worker stays in touch with the family.",
      .memory(.childDeathReviewGuidance2018)),
    Fact(
      .information, in: .englandCurrent, "What is required by law may be used for its purpose only.",
      .verified(.childrenAct2004Amended, "s. 16N(4)")),
    Fact(
      .publication, "No report on one child is published.", .judgement("its reports are of deaths together")),
    Fact(
      .joining, "The overview panel usually waits until criminal case, inquest and review have ended.",
      .memory(.workingTogether2015), .memory(.childDeathReviewGuidance2018)),
    Fact(
      .childReview, in: .england2015, "Linked: one of its tasks is to find deaths that call for a review.",
      .verified(.lscbRegulations2006, "reg. 6(1)(a)(i)")),
    Fact(
      .childReview, in: .englandCurrent, "Linked: it may bring to light a death that calls for a review.",
      .judgement("the task was in the regulations before")),
    Fact(
      .change, in: .englandCurrent,
      "Council and health took it over from the board; the rapid response became the joint agency response.",
      .verified(.childrenAct2004Amended, "s. 16Q(2)"), .secondary(.childDeathProcedures)),
  ]
}
