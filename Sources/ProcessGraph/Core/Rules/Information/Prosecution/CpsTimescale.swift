extension Rule {
  /// Nobody has settled with the prosecution what happens when.
  static let cpsTimescale = prosecution(
    "cps-timescale", point: .timescales, answers: ["8.2.5"],
    statement: "A review and a prosecution agree their timescales early.",
    why: "A family told two different dates learns to trust neither.")
}
