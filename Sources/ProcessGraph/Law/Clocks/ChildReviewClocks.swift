extension Clock {
  /// Serious case reviews as they were run in 2015.
  static let seriousCaseReview2015: [Clock] = [
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
  ]

  /// Local child safeguarding practice reviews, which took their place.
  static let localPracticeReview: [Clock] = [
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

  static let rapidAndNationalReview: [Clock] = [
    Clock(
      .rr, "complete-and-send", in: .englandCurrent, to: "finish the rapid review and send it to the panel",
      period: .workingDays(15), event: "the panel is told of the incident", from: [.notified], .guidance,
      asks: .complete, .secondary(.workingTogether2023)),
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
}
