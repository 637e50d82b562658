/// A part of a process that two processes might do together.
package enum Aspect: String, Word {
  case termsOfReference = "terms-of-reference"
  case chair, panel, chronology
  case agencyReport = "agency-report"
  case familyContact = "family-contact"
  case practitionerInterview = "practitioner-interview"
  case practitionerEvent = "practitioner-event"
  case report, publication
  case actionPlan = "action-plan"

  /// For a sentence: `terms of reference`.
  package var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}

/// How far two processes may do an aspect together.
package enum Degree: String, Word {
  case joint
  case sharedWithConsent = "shared-with-consent"
  case timingOnly = "timing-only"
  case separate

  /// The letter the table of pairs has for it.
  init?(letter: Character) {
    switch letter {
    case "J": self = .joint
    case "C": self = .sharedWithConsent
    case "T": self = .timingOnly
    case "S": self = .separate
    default: return nil
    }
  }

  /// For a sentence: `may be joint`.
  package var words: String {
    switch self {
    case .joint: "may be joint"
    case .sharedWithConsent: "may be shared with consent or agreement"
    case .timingOnly: "only the timing can be agreed"
    case .separate: "stays separate"
    }
  }
}

extension Degree: Comparable {
  /// From what may be joint to what stays apart.
  package static func < (a: Degree, b: Degree) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
