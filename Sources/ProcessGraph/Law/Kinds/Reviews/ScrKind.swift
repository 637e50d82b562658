extension Kind {
  /// Serious case review, and the local practice review that took its place.
  static let scr = Kind(
    .scr, group: .multiAgencyReview, command: .agenciesTogether,
    names: .renamed(
      KindNames(
        "serious case review", "SCR", lead: "reviewer", owner: "Local Safeguarding Children Board"),
      now: KindNames(
        "local child safeguarding practice review", "LCSPR", lead: "reviewer",
        owner: "safeguarding partners"), since: .lastSeriousCaseReview), ages: .under18,
    purposeLimit: .now(.verified(.childrenAct2004Amended, "s. 16H(4)")), pairs: .own,
    isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn how services worked together around a child, so that other children are safer. It does not look for "
        + "somebody to blame.",
      family:
        "The reviewer would like to hear what you saw, what helped and what did not, and what you want the "
        + "review to look at. Whether you take part, and how, is up to you.",
      practitioner:
        "The reviewer may ask you to talk about your work: what you did, and what made it easier or harder. "
        + "You may be asked whether another review may use the notes, so that you need to tell it only once. That is "
        + "for you to decide.",
      outcome: "A report on what can be learned. It is confidential until it is published."), clocks: clocks,
    requirements: requirements, facts: scrFacts)

  private static let clocks: [Clock] = [
    Clock(
      .scr, "notify-incident", in: .england2015, to: "tell the inspectorate and the board of the incident",
      period: .workingDays(5), event: "the local authority becomes aware of it", from: [.aware], .guidance,
      asks: .referral, by: .named("the local authority"), .memory(.workingTogether2015)),
    Clock(
      .scr, "decide", in: .england2015, to: "decide whether to hold a review", period: .months(1),
      event: "the board is told of the incident", from: [.notified], .guidance, leeway: "normally",
      asks: .decide, .memory(.workingTogether2015)),
    Clock(
      .scr, "tell-national", in: .england2015, to: "tell the national bodies what was decided",
      period: .workingDays(5), event: "the board's chair decides", from: [.decided], .guidance,
      asks: .notify(.nationalPanel), .memory(.workingTogether2015)),
    Clock(
      .scr, "complete", in: .england2015, to: "finish the review", period: .months(6),
      event: "the review is begun", from: [.decided, .started], .guidance,
      leeway: "longer where a court case would be harmed", asks: .complete, .memory(.workingTogether2015)),
    Clock(
      .scr, "report-to-national", in: .england2015, to: "send the report to the national bodies",
      period: .workingDays(7), .before, event: "publication", from: [.published], .guidance,
      asks: .copyBeforePublication(to: .nationalPanel), .memory(.workingTogether2015)),
    Clock(
      .scr, "keep-on-web", in: .england2015, to: "keep the report on the board's website",
      period: .months(12), event: "it is published", from: [.published], .guidance, asks: .keep,
      .memory(.workingTogether2015)),
    Clock(
      .scr, "notify-incident", in: .englandCurrent,
      to: "tell the national panel and the safeguarding partners of the incident", period: .workingDays(5),
      event: "the local authority becomes aware of it", from: [.aware], .guidance, asks: .referral,
      by: .named("the local authority"),
      note:
        "The duty to tell the panel is in section 16C(1) of the Children Act 2004; the five days are not.",
      .secondary(.workingTogether2023)),
    Clock(
      .scr, "lcspr-complete-publish", in: .englandCurrent, to: "finish and publish the review",
      period: .months(6), event: "it is decided to hold it", from: [.decided, .started], .guidance,
      leeway: "later, with reasons to the panel and the Secretary of State", asks: .complete,
      note: "A prosecutors' protocol calls these six months statutory; neither the Act nor the regulations "
        + "contain them.",
      .memory(.workingTogether2023)),
    Clock(
      .scr, "lcspr-report-to-sos-and-panel", in: .englandCurrent,
      to: "send the report to the Secretary of State and the national panel", period: .days(7), .before,
      event: "publication", from: [.published], .law, asks: .copyBeforePublication(to: .nationalPanel),
      .verified(.practiceReviewRegulations2018, "reg. 16")),
    Clock(
      .scr, "lcspr-keep-public", in: .englandCurrent, to: "keep the report open to the public",
      period: .years(1), event: "it is published", from: [.published], .law, asks: .keep,
      .verified(.practiceReviewRegulations2018, "reg. 17")),
    Clock(
      .scr, "partners-annual-report", in: .englandCurrent, to: "report on the partners' work",
      period: .months(12), event: "their last report was made", from: [.milestone("previous-annual-report")],
      .law, asks: .milestone("annual-report"), .verified(.childrenAct2004Amended, "s. 16G(7)")),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "independent-reviewer", of: .scr, in: .england2015,
      "a suitable reviewer, independent of the board and of the agencies", shownBy: .lead,
      .paper("4", "second point"), .memory(.workingTogether2015)),
    Requirement(
      "independent-reviewer", of: .scr, in: .englandCurrent,
      "a reviewer appointed by the safeguarding partners, and independent of the agencies", shownBy: .lead,
      .verified(.practiceReviewRegulations2018, "reg. 12"), .memory(.workingTogether2023)),
    Requirement(
      "agency-chronologies", of: .scr, "a chronology and an account of its own work from each agency",
      shownBy: .documentFromEachAgency(.chronology), .paper("4", "first point")),
    Requirement(
      "family-contribution", of: .scr, in: .england2015, "what family and friends can contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .paper("4", "third point")),
    Requirement(
      "family-contribution", of: .scr, in: .englandCurrent, "an invitation to the family to contribute",
      shownBy: .either(.contact(.involvement), .contact(.interview)), .paper("4", "third point"),
      .memory(.workingTogether2023)),
    Requirement(
      "national-panel-told", of: .scr, in: .england2015, "the national bodies told of the decision",
      shownBy: .notice(to: .nationalPanel), .memory(.workingTogether2015)),
    Requirement(
      "national-panel-told", of: .scr, in: .englandCurrent, "the national panel told of the incident",
      shownBy: .notice(to: .nationalPanel), .verified(.childrenAct2004Amended, "s. 16C(1)")),
    Requirement(
      "national-panel-copy", of: .scr, in: .england2015,
      "a copy of the report for the national bodies, seven working days before publication",
      shownBy: .milestone("national-panel-copy"), .memory(.workingTogether2015)),
    Requirement(
      "national-panel-copy", of: .scr, in: .englandCurrent,
      "a copy of the report for the Secretary of State and the panel, seven days before publication",
      shownBy: .milestone("national-panel-copy"), .verified(.practiceReviewRegulations2018, "reg. 16")),
    Requirement(
      "kept-public", of: .scr, in: .england2015, "a report that stays on the board's website for a year",
      shownBy: .ownerOnly, .memory(.workingTogether2015)),
    Requirement(
      "kept-public", of: .scr, in: .englandCurrent, "a report that stays open to the public for a year",
      shownBy: .ownerOnly, .verified(.practiceReviewRegulations2018, "reg. 17")),
    Requirement(
      "learning-summary", of: .scr, "a summary of what is to be learned",
      shownBy: .document(.learningSummary), .paper("Appendix A", "point 12")),
    Requirement(
      "action-plan", of: .scr, "an action plan made with the partners", shownBy: .document(.actionPlan),
      .paper("Appendix A", "point 11")),
  ]
}
