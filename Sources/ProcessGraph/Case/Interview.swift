/// An interview of a practitioner.
public struct Interview: Row {
  public let place: Place
  package internal(set) var note: String?
  public let of: ID
  /// The processes it is held for; several make it one joint interview.
  public let by: [ID]
  public internal(set) var on: CaseDate?
  package let consentAsked: CaseDate?
  /// Processes that may use the notes.
  package let consentTo: [ID]
  package let consentRefusedTo: [ID]
  package let consentWithdrawn: CaseDate?
  package let toldOfProcesses, toldOfImplications, toldOfCriminal: CaseDate?
  package let agreedWithPolice: CaseDate?
  package let supportOffered: CaseDate?
  /// Whether it is a police witness statement, not an interview by a review.
  package let isStatement: Bool
  package let cancelled: Bool
}
