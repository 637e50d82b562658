/// A decision on how processes are commissioned.
public struct Decision: Row {
  public let place: Place
  public internal(set) var note: String?
  public let about: [ID]
  public internal(set) var decision: Outcome
  /// Parts of a process that the decision is about: words of the table of pairs.
  public let aspects: [String]
  public let on: CaseDate?
  /// An id or free text.
  public let by: String?
  public let because: String?
  /// Requirement id to whoever secures it (an id or free text).
  public let owners: [String: String]

  public enum Outcome: String, Word {
    case joint
    case partJoint = "part-joint"
    case parallel, linked
    case notNeeded = "not-needed"
    case notToPublish = "not-to-publish"
  }
}

/// A disagreement between bodies.
public struct Dispute: Row {
  public let place: Place
  public internal(set) var note: String?
  public let about: String?
  /// Processes, agencies or people.
  public let between: [ID]
  public let raised, legalAdvice, settled: CaseDate?
  /// When it came before a court, and when the court made its order.
  public internal(set) var inCourt, order: CaseDate?
}

/// Somebody's word that a duty no data can show is met.
public struct Confirmation: Row {
  public let place: Place
  public internal(set) var note: String?
  /// The id of a checklist duty.
  public let duty: String
  public let about: ID?
  public let by: String?
  public let on: CaseDate?
}

/// A finding someone has decided to live with.
public struct Acceptance: Row {
  public let place: Place
  public internal(set) var note: String?
  /// The id of a rule.
  public let rule: String
  public let about: [ID]
  public let by: String?
  public let on: CaseDate?
  public let because: String?
  /// The date it must be looked at again.
  public let until: CaseDate?
}

/// Something a panel asked to be done.
public struct Action: Row {
  public let place: Place
  public internal(set) var note: String?
  /// A process's id, or the name of a meeting.
  public let from: String?
  public let owner: ID?
  public let what: String?
  public let due, done: CaseDate?
}
