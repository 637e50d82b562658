/// A contact with members of the family or friends.
public struct Contact: Row {
  public let place: Place
  public internal(set) var note: String?
  public let with: [ID]
  /// The processes it is made for; several make it one joint contact.
  public let by: [ID]
  public internal(set) var on: CaseDate?
  public let about: Purpose
  /// The person who made it: the plan's lead, or a family liaison officer.
  public let through: ID?
  public let askedByFamily: Bool
  public let agreedWithPolice: CaseDate?
  public let outcome: Outcome?
  public let cancelled: Bool

  public enum Purpose: String, Word {
    case notification, involvement, interview, feedback, support
    case statutoryNotice = "statutory-notice"
    case complaint
  }

  public enum Outcome: String, Word { case accepted, declined }
}

/// A communication plan for the family.
public struct FamilyPlan: Row {
  public let place: Place
  public internal(set) var note: String?
  /// The people it is for; empty means all the family.
  public let people: [ID]
  public let lead: ID?
  public let agreed: CaseDate?
  /// The processes it covers; empty means all.
  public let covers: [ID]
  public let advocateOffered: CaseDate?
}
