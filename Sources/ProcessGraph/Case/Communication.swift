/// Who told whom about a process.
package struct Notice: Row {
  package let place: Place
  package internal(set) var note: String?
  package let about: ID
  /// The agency or person who told.
  package let by: ID?
  /// Whoever was told. A row that names several is several notices.
  package let to: Party
  package internal(set) var on: CaseDate?
  /// Whether it reports progress, not the first notice.
  package let isUpdate: Bool
  package let isOutcome: Bool
}

/// A contact between the leads of processes.
package struct Liaison: Row {
  package let place: Place
  package internal(set) var note: String?
  package let between: [ID]
  package internal(set) var on: CaseDate?
  package let next: CaseDate?
  package let about: [Topic]

  package enum Topic: String, Word {
    case termsOfReference = "terms-of-reference"
    case informationSharing = "information-sharing"
    case timing, family, witnesses, disclosure, remit, timescales
    case affectedParties = "affected-parties"
    case publication
  }
}

/// A panel meeting.
package struct Meeting: Row {
  package let place: Place
  package internal(set) var note: String?
  package let of: ID
  package internal(set) var on: CaseDate?
  /// Agencies that did not come, that sent a briefed deputy, and that sent comments.
  package let absent, deputies, commentsFrom: [ID]
}
