extension Clock {
  static let safeguardingAdultsReview: [Clock] = [
    Clock(
      .sar, "age-of-subject-min", to: "review the care of an adult", period: .age(18),
      event: "the harm was done", from: [.incident], .law, since: Day(year: 2015, month: 4, day: 1),
      asks: .youngestAge, .secondary(.localProcedures), .memory(.careAct2014)),
    Clock(
      .sar, "complete", to: "finish the review", period: .months(6), event: "it is begun",
      from: [.decided, .started], .guidance, leeway: "longer for a good reason, such as a court case",
      asks: .complete, .memory(.careAndSupportGuidance)),
  ]

  static let learningDisabilityReview: [Clock] = [
    Clock(
      .leder, "complete", in: .englandCurrent, to: "finish the review", period: .months(6),
      event: "the death is notified", from: [.notified], .policy,
      leeway: "paused for other statutory processes", asks: .complete, pause: .agreement,
      .memory(.lederPolicy2021))
  ]
}
