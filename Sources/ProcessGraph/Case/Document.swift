/// A paper that one process or agency produces.
package struct Document: Row {
  package let place: Place
  package internal(set) var note: String?
  package let id: ID
  package let what: DocumentKind
  package let by: ID?
  /// The processes it is for.
  package let forProcesses: [ID]
  package let author: ID?
  /// The person whose words it holds (notes and statements).
  package let of: ID?
  package let status: Status?
  package let on, due, signedOff, published: CaseDate?
  package let signedOffBy: String?
  package let reuses: ID?
  package let conclusion: Conclusion?

  package enum Status: String, Word { case requested, draft, final, superseded }

  package struct Conclusion: Sendable {
    package let question: String
    package let answer: String
  }
}
