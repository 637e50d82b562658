/// A contact with members of the family or friends.
public struct Contact: Row {
  public let place: Place
  package internal(set) var note: String?
  public let with: [ID]
  /// The processes it is made for; several make it one joint contact.
  public let by: [ID]
  public internal(set) var on: CaseDate?
  package let about: Purpose
  /// The person who made it: the plan's lead, or a family liaison officer.
  package let through: ID?
  package let askedByFamily: Bool
  package let agreedWithPolice: CaseDate?
  package let outcome: Outcome?
  package let cancelled: Bool

  package enum Purpose: String, Word {
    case notification, involvement, interview, feedback, support
    case statutoryNotice = "statutory-notice"
    case complaint
  }

  package enum Outcome: String, Word { case accepted, declined }
}

/// A communication plan for the family.
package struct FamilyPlan: Row {
  public let place: Place
  package internal(set) var note: String?
  /// The people it is for; empty means all the family.
  package let people: [ID]
  package let lead: ID?
  package let agreed: CaseDate?
  /// The processes it covers; empty means all.
  package let covers: [ID]
  package let advocateOffered: CaseDate?
}
