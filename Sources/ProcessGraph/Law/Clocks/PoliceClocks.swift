extension Clock {
  static let policeComplaintsBody: [Clock] = [
    Clock(
      .iopc, "dsi-referral", in: .england2015, to: "refer the death or serious injury",
      period: .endOfNextDay, event: "it first comes to the force's attention", from: [.aware],
      .law, asks: .referral, by: .named("the police force"),
      .verified(.policeComplaintsRegulations2012, "reg. 8(b)")),
    Clock(
      .iopc, "dsi-referral", in: .englandCurrent, to: "refer the death or serious injury",
      period: .endOfNextDay, event: "it first comes to the force's attention", from: [.aware],
      .law, since: Day(year: 2020, month: 2, day: 1), asks: .referral, by: .named("the police force"),
      note: "Matters from before 1 February 2020 stay under the regulations of 2012.",
      .verified(.policeComplaintsRegulations2020, "reg. 9(b)")),
    Clock(
      .iopc, "timeliness-report-1", in: .englandCurrent, to: "explain in writing why",
      period: .months(12), .beginningWith, event: "the complaint is made or the matter comes to attention",
      from: [.aware, .notified], .law, since: Day(year: 2020, month: 2, day: 1),
      asks: .explainDelay(to: .policingBody),
      .verified(.policeComplaintsRegulations2020, "reg. 13(3)(a)")),
    Clock(
      .iopc, "timeliness-report-n", in: .englandCurrent, to: "explain again why",
      period: .months(6), .beginningWith, event: "after the last period ends",
      from: [.afterClock("timeliness-report-1")], .law, since: Day(year: 2020, month: 2, day: 1),
      asks: .explainDelay(to: .policingBody),
      .verified(.policeComplaintsRegulations2020, "reg. 13(3)(b)")),
  ]

  static let criminalCase: [Clock] = [
    Clock(
      .crim, "custody-time-limit", to: "begin the trial of a person held in custody", period: .days(182),
      event: "the case is sent to the Crown Court", from: [.milestone("sent-to-crown-court")], .law,
      leeway: "the court may extend it", asks: .milestone("trial"), by: .named("the prosecution"),
      .memory(.custodyTimeLimits1987))
  ]

  static let disciplinaryMatter: [Clock] = [
    allegation(in: .england2015, .memory(.workingTogether2015)),
    allegation(in: .englandCurrent, .memory(.workingTogether2023)),
  ]

  private static func allegation(in frame: Frame, _ authority: Authority) -> Clock {
    Clock(
      .disc, "lado-referral", in: frame, to: "refer an allegation that a worker may have harmed a child",
      period: .workingDays(1), event: "the agency becomes aware of it", from: [.aware], .guidance,
      asks: .notify(.designatedOfficer), note: "Only a matter of this sort starts it.", authority)
  }
}
