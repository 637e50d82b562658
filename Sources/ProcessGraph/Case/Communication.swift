/// Who told whom about a process.
public struct Notice: Row {
  public let place: Place
  public internal(set) var note: String?
  public let about: ID
  /// The agency or person who told.
  public let by: ID?
  /// Whoever was told. A row that names several is several notices.
  public let to: Party
  public internal(set) var on: CaseDate?
  /// Whether it reports progress, not the first notice.
  public let isUpdate: Bool
  public let isOutcome: Bool
}

/// A contact between the leads of processes.
public struct Liaison: Row {
  public let place: Place
  public internal(set) var note: String?
  public let between: [ID]
  public internal(set) var on: CaseDate?
  public let next: CaseDate?
  public let about: [Topic]

  public enum Topic: String, Word {
    case termsOfReference = "terms-of-reference"
    case informationSharing = "information-sharing"
    case timing, family, witnesses, disclosure, remit, timescales
    case affectedParties = "affected-parties"
    case publication
  }
}

/// A panel meeting.
public struct Meeting: Row {
  public let place: Place
  public internal(set) var note: String?
  public let of: ID
  public internal(set) var on: CaseDate?
  /// Agencies that did not come, that sent a briefed deputy, and that sent comments.
  public let absent, deputies, commentsFrom: [ID]
}
