/// Local thresholds: choices of the board, never guidance. Every report prints the ones it used.
package struct Settings: Sendable, Equatable {
  var values: [Setting: Int] = [:]

  /// The value in the setting's unit: as written, else its default.
  package subscript(setting: Setting) -> Int { values[setting] ?? setting.standard }
}

/// A local threshold, by the name it has in the case file.
package enum Setting: String, Word {
  case familyContactWindow = "family-contact-window"
  case jointInterviewWindow = "joint-interview-window"
  case liaisonGap = "liaison-gap"
  case earliestOpportunity = "earliest-opportunity"
  case progressGap = "progress-gap"
  case familyInvolvementBy = "family-involvement-by"
  case confirmationLife = "confirmation-life"
  case toldBefore = "told-before"
  case setUpWithin = "set-up-within"
  /// How far ahead a planned row counts as coming up.
  case lookAhead = "look-ahead"
  case recommendationAnswer = "recommendation-answer"

  /// The default, in ``unit``.
  package var standard: Int {
    switch self {
    case .familyContactWindow, .toldBefore, .lookAhead: 14
    case .jointInterviewWindow, .liaisonGap, .setUpWithin, .recommendationAnswer: 30
    case .earliestOpportunity: 5
    case .progressGap, .familyInvolvementBy: 60
    case .confirmationLife: 90
    }
  }

  /// Whether it counts working days, not days.
  package var isInWorkingDays: Bool { self == .earliestOpportunity }

  /// `days`, or `working days`.
  package var unit: String { isInWorkingDays ? "working days" : "days" }
}
