// Local thresholds as clocks: the paper says "at the earliest opportunity", the board says how many days that is.

extension CaseGraph {
  /// The last day of a local threshold that begins to run on a date (day 0), in the threshold's own unit.
  ///
  /// - Returns: nil without a beginning, or where the bank holidays are not known.
  package func end(of setting: Setting, from start: CaseDate?) -> CaseDate? {
    guard let start else { return nil }
    let count = settings[setting]
    return setting.isInWorkingDays ? start.adding(workingDays: count) : start.adding(days: count)
  }

  /// Whether the as-of date lies after the last day of a local threshold; unknown where the beginning is not known,
  /// or a month leaves it open.
  package func hasRunOut(_ setting: Setting, from start: CaseDate?) -> Truth {
    end(of: setting, from: start)?.isBefore(CaseDate(asOf)) ?? .unknown
  }
}

extension Setting {
  /// How long it is in a case, in words: `five working days`.
  func inWords(_ settings: Settings) -> String {
    let count = settings[self]
    return isInWorkingDays ? count.counted("working day") : count.counted("day")
  }
}
