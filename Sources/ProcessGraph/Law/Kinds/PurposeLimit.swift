/// A provision that keeps information which could be required by law to the purpose it was required for.
struct PurposeLimit: Sendable {
  let authority: Authority
  let frames: [Frame]

  static func always(_ authority: Authority) -> Self {
    PurposeLimit(authority: authority, frames: Frame.allCases)
  }

  static func now(_ authority: Authority) -> Self {
    PurposeLimit(authority: authority, frames: [.englandCurrent])
  }
}

extension Compatibility {
  /// The law that limits what may be done with information that one of the two could require: sharing it
  /// needs a lawful basis on record, not agreement alone. Empty where no limit was read.
  package func purposeLimits(in frame: Frame) -> [Authority] {
    [kinds.0, kinds.1].compactMap { $0.purposeLimit(in: frame) }
  }
}
