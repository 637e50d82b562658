/// What the answer for an aspect was read from.
public struct Ground: Hashable, Sendable {
  public let text: String
  public let basis: Basis
  public let authority: [Authority]

  /// How near a source comes to saying it. No source answers aspect by aspect.
  public enum Basis: String, Word {
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

  init(_ text: String, _ basis: Basis, _ authority: Authority...) {
    (self.text, self.basis, self.authority) = (text, basis, authority)
  }

  private init(text: String, basis: Basis, authority: [Authority]) {
    (self.text, self.basis, self.authority) = (text, basis, authority)
  }

  /// Whether it is to be shown as a suggestion, never as a requirement.
  public var isSuggestion: Bool { ![.verifiedSpecific, .verifiedGeneral, .paperSpecific].contains(basis) }

  /// The same where no process of the pair is the one that the paper speaks of.
  var byAnalogy: Ground {
    switch basis {
    case .paperSpecific, .paperGeneral: Ground(text: text, basis: .paperAnalogy, authority: authority)
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
