extension Setting {
  /// How long it is in a case, in words: `five working days`.
  func inWords(_ settings: Settings) -> String {
    let count = settings[self]
    return isInWorkingDays ? count.counted("working day") : count.counted("day")
  }
}
