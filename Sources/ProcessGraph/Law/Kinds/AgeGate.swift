/// The ages that a kind of review is for.
struct AgeGate: Sendable {
  /// The ages in whole years; whoever is of another cannot be its subject.
  let ages: ClosedRange<Int>
  /// What it is about, for a sentence: `an adult`.
  let subject: String
  let authority: [Authority]

  /// The gate of a kind, or nil where its law names no age.
  static func of(_ kind: KindID) -> AgeGate? {
    switch kind {
    case .scr, .rr, .natl:
      AgeGate(
        ages: 0...17, subject: "somebody under 18",
        authority: [
          .verified(.lscbRegulations2006, "reg. 5"), .verified(.childrenAct2004Amended, "s. 16B(9)"),
        ])
    case .dhr:
      AgeGate(
        ages: 16...130, subject: "somebody of 16 or over",
        authority: [.verified(.domesticViolenceAct2004, "s. 9(1)")])
    case .sar:
      AgeGate(
        ages: 18...130, subject: "an adult",
        authority: [.verified(.careAct2014, "s. 44"), .secondary(.localProcedures)])
    case .owhr:
      AgeGate(
        ages: 18...130, subject: "somebody of 18 or over",
        authority: [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")])
    default: nil
    }
  }

  /// Whether somebody could be a subject, as far as the file says.
  func admits(_ subject: Subject) -> Bool { subject.age.map(ages.contains) ?? true }
}
