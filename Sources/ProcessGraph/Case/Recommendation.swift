/// Something a review asks of an agency.
public struct Recommendation: Row {
  public let place: Place
  public internal(set) var note: String?
  public let id: ID
  /// The process that makes it.
  public let from: ID
  public let to: ID
  public let what: String?
  public let made, accepted, refused, due, done: CaseDate?
  /// Why it was refused.
  public let because: String?
  /// An earlier recommendation that it says again.
  public let repeats: ID?
  /// A recommendation that it cannot stand beside.
  public let against: ID?
}

/// A date that was moved: an earlier as-of date is judged by what was planned then.
public struct Replan: Row {
  public let place: Place
  public internal(set) var note: String?
  public let process: ID
  /// `due`, `expected` or a milestone.
  public let what: String
  public let was, became: CaseDate
  /// The day of the decision.
  public let on: CaseDate
  public let because: String?
  public let by: String?
}
