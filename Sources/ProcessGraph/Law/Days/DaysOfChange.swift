extension Day {
  /// The day by which the move from boards to partners was over: no serious case review has begun since.
  static let lastSeriousCaseReview = Day(year: 2019, month: 9, day: 29)!
}
