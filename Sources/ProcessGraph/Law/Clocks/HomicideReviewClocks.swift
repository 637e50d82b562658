extension Clock {
  static let domesticHomicideReview: [Clock] = [
    Clock(
      .dhr, "age-of-deceased-min", to: "review the death of a person who was old enough", period: .age(16),
      event: "they died", from: [.death, .incident], .law, since: Day(year: 2011, month: 4, day: 13),
      asks: .youngestAge, .verified(.domesticViolenceAct2004, "s. 9(1)")),
    Clock(
      .dhr, "decide", to: "decide whether to hold a review", period: .months(1),
      event: "the partnership becomes aware of the homicide", from: [.aware, .notified], .guidance,
      asks: .decide, .memory(.domesticHomicideGuidance)),
    Clock(
      .dhr, "complete", to: "finish the overview report", period: .months(6),
      event: "it is decided to hold the review", from: [.decided, .started], .guidance,
      leeway: "longer where panel and partnership agree", asks: .complete,
      .memory(.domesticHomicideGuidance)),
    Clock(
      .dhr, "copy-to-da-commissioner", in: .englandCurrent, to: "send the Domestic Abuse Commissioner a copy",
      period: .asSoonAsPracticable, event: "the report is complete", from: [.finished], .law,
      leeway: "as soon as reasonably practicable", asks: .notify(.domesticAbuseCommissioner),
      .verified(.domesticViolenceAct2004Amended, "s. 9(3B), (3C)")),
    Clock(
      .dhr, "no-publication-before", to: "publish", period: .gate,
      event: "the Home Office has cleared the report", from: [.milestone("home-office-clearance")], .guidance,
      asks: .notBefore(.publication), .secondary(.localProcedures)),
  ]

  static let mentalHealthHomicideReview: [Clock] = [
    Clock(
      .mhhr, "perpetrator-in-contact-window", in: .england2015,
      to: "count the care that mental health services gave", period: .months(6), .before,
      event: "the homicide", from: [.incident, .death], .policy, asks: .window,
      .memory(.seriousIncidentFramework2015)),
    Clock(
      .mhhr, "complete", in: .england2015, to: "finish the investigation", period: .months(6),
      event: "it is commissioned", from: [.decided, .started], .policy,
      leeway: "extensions can be agreed", asks: .complete, .memory(.seriousIncidentFramework2015)),
  ]

  static let offensiveWeaponsReview: [Clock] = [
    Clock(
      .owhr, "notify-sos", in: .englandCurrent, to: "tell the Secretary of State", period: .months(1),
      .beginningWith, event: "a review partner becomes aware of the facts that may call for a review",
      from: [.aware], .law, since: Day(year: 2023, month: 4, day: 1), asks: .notify(.secretaryOfState),
      note: "In force only in the areas of the pilot.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 27(8)")),
    Clock(
      .owhr, "age-of-deceased-min", in: .englandCurrent, to: "review the death of an adult",
      period: .age(18), event: "they died", from: [.death, .incident], .law,
      since: Day(year: 2023, month: 4, day: 1), asks: .youngestAge,
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")),
  ]
}
