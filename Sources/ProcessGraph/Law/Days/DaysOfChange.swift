extension Day {
  /// The day by which the move from boards to partners was over: no serious case review has begun since.
  static let lastSeriousCaseReview = Day(year: 2019, month: 9, day: 29)!

  /// The day from which areas moved to today's law on reviews of children, from memory. It is printed nowhere: a case that
  /// is looked at before it, under today's law, was given that law on purpose.
  static let firstPracticeReview = Day(year: 2018, month: 6, day: 29)!

  /// The month in which today's framework for the safety of patients came out, from memory: no investigation begun before
  /// it was one of that framework.
  static let patientSafetyFramework = Day(year: 2022, month: 8, day: 1)!
}
