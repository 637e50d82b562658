extension Clock {
  /// The NHS framework of 2015, with its stop-the-clock agreements.
  static let seriousIncident2015: [Clock] = [
    Clock(
      .si, "report-on-steis", in: .england2015, to: "report the incident on the national system",
      period: .workingDays(2), event: "it is identified", from: [.aware], .policy,
      since: Day(year: 2015, month: 4, day: 1), asks: .referral, .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "initial-review", in: .england2015, to: "make the first review", period: .hours(72),
      event: "the incident is identified", from: [.aware], longest: .workingDays(3), .policy,
      since: Day(year: 2015, month: 4, day: 1), asks: .document(.initialReport),
      note: "72 hours for the review, three working days to upload it.",
      .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "final-report", in: .england2015, to: "send the final report to the commissioner",
      period: .workingDays(60), event: "the incident is reported to the commissioner", from: [.notified],
      .policy, leeway: "the clock may be stopped by agreement", since: Day(year: 2015, month: 4, day: 1),
      asks: .complete, pause: .agreement, .memory(.seriousIncidentFramework2015)),
    Clock(
      .si, "commissioner-qa", in: .england2015, to: "look through the report and answer",
      period: .days(20), event: "the commissioner has the report", from: [.document(.rca), .finished],
      .policy, since: Day(year: 2015, month: 4, day: 1), asks: .milestone("commissioner-closure"),
      by: .healthCommissioner, .memory(.seriousIncidentFramework2015)),
  ]

  static let patientSafetyInvestigation: [Clock] = [
    Clock(
      .si, "psii-ceiling", in: .englandCurrent, to: "finish the investigation", period: .months(6),
      event: "it starts", from: [.started], .policy, leeway: "local plans may agree otherwise",
      asks: .complete, pause: .agreement, .memory(.patientSafetyFramework2022))
  ]

  /// What the provider owes the patient or family of its own, whatever else is going on.
  static let dutyOfCandour: [Clock] = [
    Clock(
      .si, "candour-in-person", to: "tell the patient, or those who act for them, in person",
      period: .asSoonAsPracticable, event: "the provider becomes aware of the incident", from: [.aware],
      .law, leeway: "as soon as reasonably practicable", asks: .tellFamily,
      .verified(.regulatedActivitiesRegulations2014, "reg. 20(2), (3)(a)")),
    Clock(
      .si, "candour-written", to: "follow it in writing", period: .workingDays(10),
      event: "they are told in person", from: [.statutoryNotice], .policy,
      asks: .milestone("candour-letter"), .memory(.nhsStandardContract)),
  ]
}
