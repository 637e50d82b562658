extension Day {
  /// The day by which the move from boards to partners was over: no serious case review has begun since.
  static let lastSeriousCaseReview = Day(year: 2019, month: 9, day: 29)!

  /// The day from which areas moved to today's law on reviews of children, from memory. It is printed nowhere: a case that
  /// is looked at before it, under today's law, was given that law on purpose.
  static let firstPracticeReview = Day(year: 2018, month: 6, day: 29)!

  /// The day on which section 9 of the Domestic Violence, Crime and Victims Act 2004 came into force.
  static let homicideReviews = Day(year: 2011, month: 4, day: 13)!

  /// The day on which the Care Act 2014's sections on adults at risk came into force.
  static let careAct = Day(year: 2015, month: 4, day: 1)!

  /// The day from which there is a Health Services Safety Investigations Body, whose papers the law protects.
  static let safetyInvestigationsBody = Day(year: 2023, month: 10, day: 1)!

  /// The month in which today's framework for the safety of patients came out, from memory: no investigation begun before
  /// it was one of that framework.
  static let patientSafetyFramework = Day(year: 2022, month: 8, day: 1)!
}
