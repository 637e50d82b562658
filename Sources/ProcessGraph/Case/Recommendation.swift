/// Something a review asks of an agency.
package struct Recommendation: Row {
  package let place: Place
  package internal(set) var note: String?
  package let id: ID
  /// The process that makes it.
  package let from: ID
  package let to: ID
  package let what: String?
  package let made, accepted, refused, due, done: CaseDate?
  /// Why it was refused.
  package let because: String?
  /// An earlier recommendation that it says again.
  package let repeats: ID?
  /// A recommendation that it cannot stand beside.
  package let against: ID?
}

/// A date that was moved: an earlier as-of date is judged by what was planned then.
package struct Replan: Row {
  package let place: Place
  package internal(set) var note: String?
  package let process: ID
  /// `due`, `expected` or a milestone.
  package let what: String
  package let was, became: CaseDate
  /// The day of the decision.
  package let on: CaseDate
  package let because: String?
  package let by: String?
}
