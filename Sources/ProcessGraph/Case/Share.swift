/// An information-sharing edge: something goes from one process or agency to another party.
public struct Share: Row {
  public let place: Place
  public internal(set) var note: String?
  public let what: Content
  public let from: Party
  public let to: Party
  /// Whether a root cause analysis is passed on to serve as an agency report.
  public let asAgencyReport: Bool
  /// The person or agency the content concerns.
  public let of: ID?
  public internal(set) var on: CaseDate?
  public let status: Status?
  public let basis: Basis?
  /// The process whose lead agreed to the disclosure.
  public let decidedWith: ID?

  public enum Content: Hashable, Sendable {
    case document(ID)
    case kind(DocumentKind)
    case keyFindings
  }

  public enum Status: String, Word { case done, planned, refused, disputed }
  public enum Basis: String, Word {
    case consent, statute, agreement
    case courtOrder = "court-order"
  }
}
