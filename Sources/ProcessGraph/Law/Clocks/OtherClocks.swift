extension Clock {
  static let childDeathReview: [Clock] = [
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

  static let youthJusticeIncident: [Clock] = [
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

  static let careProceedings: [Clock] = [
    Clock(
      .fam, "dispose", to: "decide the application", period: .weeks(26), .beginningWith,
      event: "it was issued", from: [.started], .law, leeway: "the court may extend it",
      since: Day(year: 2014, month: 4, day: 22), asks: .complete, .secondary(.childrenAct1989))
  ]

  static let workRelatedDeath: [Clock] = [
    Clock(
      .hse, "riddor-report", to: "report the accident", period: .days(10), event: "it happened",
      from: [.incident], .law, since: Day(year: 2013, month: 10, day: 1), asks: .referral,
      by: .named("the employer"), .memory(.riddor2013))
  ]
}
