/// Two kinds that the law keeps apart for one and the same person, though one incident may call for both.
package struct Exclusion: Sendable {
  package let kinds: Set<KindID>
  package let frames: [Frame]
  package let reason: String
  package let authority: [Authority]

  /// Why two kinds cannot be about one person, or nil where nothing forbids it.
  package static func between(_ a: KindID, _ b: KindID, in frame: Frame) -> Exclusion? {
    all.first { $0.kinds == [a, b] && $0.frames.contains(frame) }?.holding(in: frame)
  }

  private func holding(in frame: Frame) -> Exclusion {
    Exclusion(kinds: kinds, frames: [frame], reason: reason, authority: authority.holding(in: frame))
  }

  package static let all: [Exclusion] = childAndAdult + offensiveWeapons

  /// A child's review is about somebody under 18, an adult's about somebody of 18 or over.
  private static let childAndAdult = [KindID.scr, .rr, .natl].map { kind in
    Exclusion(
      kinds: [kind, .sar], frames: kind == .scr ? Frame.allCases : [.englandCurrent],
      reason: "a child's review is about somebody under 18, a safeguarding adults review about an adult",
      authority: [
        .verified(.lscbRegulations2006, "reg. 5"), .verified(.childrenAct2004Amended, "s. 16B(9)"),
        .secondary(.localProcedures),
      ])
  }

  private static let offensiveWeapons =
    [KindID.cdr, .dhr, .sar].map { kind in
      Exclusion(
        kinds: [.owhr, kind], frames: [.englandCurrent],
        reason: "an offensive weapons review is not owed where the other may be held",
        authority: [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(1)")])
    }
    + [KindID.scr, .rr, .natl].map { kind in
      Exclusion(
        kinds: [.owhr, kind], frames: [.englandCurrent],
        reason: "a child's review is about somebody under 18, an offensive weapons review about an adult",
        authority: [
          .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)"),
          .verified(.childrenAct2004Amended, "s. 16B(9)"),
        ])
    }
}
