/// An interview of a practitioner.
public struct Interview: Row {
  public let place: Place
  public internal(set) var note: String?
  public let of: ID
  /// The processes it is held for; several make it one joint interview.
  public let by: [ID]
  public internal(set) var on: CaseDate?
  public let consentAsked: CaseDate?
  /// Processes that may use the notes.
  public let consentTo: [ID]
  public let consentRefusedTo: [ID]
  public let consentWithdrawn: CaseDate?
  public let toldOfProcesses, toldOfImplications, toldOfCriminal: CaseDate?
  public let agreedWithPolice: CaseDate?
  public let supportOffered: CaseDate?
  /// Whether it is a police witness statement, not an interview by a review.
  public let isStatement: Bool
  public let cancelled: Bool
}
