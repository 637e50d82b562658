/// A decision on how processes are commissioned.
package struct Decision: Row {
  package let place: Place
  package internal(set) var note: String?
  package internal(set) var about: [ID]
  package internal(set) var decision: Outcome
  /// Parts of a process that the decision is about: words of the table of pairs.
  package let aspects: [String]
  package let on: CaseDate?
  /// An id or free text.
  package let by: String?
  package let because: String?
  /// Requirement id to whoever secures it (an id or free text).
  package let owners: [String: String]

  package enum Outcome: String, Word {
    case joint
    case partJoint = "part-joint"
    case parallel, linked
    case notNeeded = "not-needed"
    case notToPublish = "not-to-publish"
  }
}

/// A disagreement between bodies.
package struct Dispute: Row {
  package let place: Place
  package internal(set) var note: String?
  package let about: String?
  /// Processes, agencies or people.
  package let between: [ID]
  package let raised, legalAdvice, settled: CaseDate?
  /// When it came before a court, and when the court made its order.
  package internal(set) var inCourt, order: CaseDate?
}

/// Somebody's word that a duty no data can show is met.
package struct Confirmation: Row {
  package let place: Place
  package internal(set) var note: String?
  /// The id of a checklist duty.
  package let duty: String
  package let about: ID?
  package let by: String?
  package let on: CaseDate?
}

/// A finding someone has decided to live with.
package struct Acceptance: Row {
  package let place: Place
  package internal(set) var note: String?
  /// The id of a rule.
  package let rule: String
  package let about: [ID]
  package let by: String?
  package let on: CaseDate?
  package let because: String?
  /// The date it must be looked at again.
  package let until: CaseDate?
}

/// Something a panel asked to be done.
package struct Action: Row {
  package let place: Place
  package internal(set) var note: String?
  /// A process's id, or the name of a meeting.
  package let from: String?
  package let owner: ID?
  package let what: String?
  package let due, done: CaseDate?
}
