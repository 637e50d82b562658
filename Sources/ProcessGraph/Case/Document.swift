/// A paper that one process or agency produces.
public struct Document: Row {
  public let place: Place
  public internal(set) var note: String?
  public let id: ID
  public let what: DocumentKind
  public let by: ID?
  /// The processes it is for.
  public let forProcesses: [ID]
  public let author: ID?
  /// The person whose words it holds (notes and statements).
  public let of: ID?
  public let status: Status?
  public let on, due, signedOff, published: CaseDate?
  public let signedOffBy: String?
  public let reuses: ID?
  public let conclusion: Conclusion?

  public enum Status: String, Word { case requested, draft, final, superseded }

  public struct Conclusion: Sendable {
    public let question: String
    public let answer: String
  }
}
