/// An information-sharing edge: something goes from one process or agency to another party.
package struct Share: Row {
  package let place: Place
  package internal(set) var note: String?
  package let what: Content
  package let from: Party
  package let to: Party
  /// Whether a root cause analysis is passed on to serve as an agency report.
  package let asAgencyReport: Bool
  /// The person or agency the content concerns.
  package let of: ID?
  package internal(set) var on: CaseDate?
  package let status: Status?
  package let basis: Basis?
  /// The process whose lead agreed to the disclosure.
  package let decidedWith: ID?

  package enum Content: Hashable, Sendable {
    case document(ID)
    case kind(DocumentKind)
    case keyFindings
  }

  package enum Status: String, Word { case done, planned, refused, disputed }
  package enum Basis: String, Word {
    case consent, statute, agreement
    case courtOrder = "court-order"
  }
}
