/// What the answer for an aspect was read from.
package struct Ground: Hashable, Sendable {
  package let text: String
  package let basis: Basis
  package let authority: [Authority]
  /// The frame it is limited to.
  private let frame: Frame?
  /// What holds in its place in a frame that it is not for: one, or none.
  private let otherwise: [Ground]

  /// How near a source comes to saying it. No source answers aspect by aspect.
  package enum Basis: String, Word {
    /// A source that was read says it of this aspect.
    case verifiedSpecific = "verified-specific"
    /// A source that was read says it of the pair as a whole.
    case verifiedGeneral = "verified-general"
    case paperSpecific = "paper-specific"
    case paperGeneral = "paper-general"
    /// The paper says it of serious case reviews, and neither process is one.
    case paperAnalogy = "paper-analogy"
    case memory, judgement
  }

  init(_ text: String, _ basis: Basis, in frame: Frame? = nil, _ authority: Authority...) {
    self.init(text: text, basis: basis, authority: authority, frame: frame, otherwise: [])
  }

  private init(text: String, basis: Basis, authority: [Authority], frame: Frame?, otherwise: [Ground]) {
    (self.text, self.basis, self.authority) = (text, basis, authority)
    (self.frame, self.otherwise) = (frame, otherwise)
  }

  /// The same, with what holds in the frame that it is not for.
  func or(_ other: Ground) -> Ground {
    Ground(text: text, basis: basis, authority: authority, frame: frame, otherwise: [other])
  }

  /// What holds in a frame, with the authorities that it may cite.
  func holding(in frame: Frame) -> Ground {
    if let other = otherwise.first, frame != self.frame { return other.holding(in: frame) }
    return Ground(
      text: text, basis: basis, authority: authority.holding(in: frame), frame: nil, otherwise: [])
  }

  /// Whether it is to be shown as a suggestion, never as a requirement.
  package var isSuggestion: Bool { ![.verifiedSpecific, .verifiedGeneral, .paperSpecific].contains(basis) }

  /// The same where no process of the pair is the one that the paper speaks of.
  var byAnalogy: Ground {
    switch basis {
    case .paperSpecific, .paperGeneral:
      Ground(text: text, basis: .paperAnalogy, authority: authority, frame: frame, otherwise: otherwise)
    default: self
    }
  }
}

/// The grounds of a pair: one for the pair, and those that some aspects have of their own.
struct Grounds: Sendable {
  let general: Ground
  var particular: [Aspect: Ground] = [:]

  init(_ general: Ground, _ particular: [Aspect: Ground] = [:]) {
    (self.general, self.particular) = (general, particular)
  }

  subscript(aspect: Aspect) -> Ground { particular[aspect] ?? general }
}
