/// The ages that a kind of review is for.
struct AgeGate: Sendable {
  /// The ages in whole years; whoever is of another cannot be its subject.
  let ages: ClosedRange<Int>
  /// What it is about, for a sentence: `an adult`.
  let subject: String
  let authority: [Authority]

  /// The gate of every review of a child.
  static let under18 = AgeGate(
    ages: 0...17, subject: "somebody under 18",
    authority: [
      .verified(.lscbRegulations2006, "reg. 5"), .verified(.childrenAct2004Amended, "s. 16B(9)"),
    ])

  /// Whether somebody could be a subject, as far as the file says.
  func admits(_ subject: Subject) -> Bool { subject.age.map(ages.contains) ?? true }
}
