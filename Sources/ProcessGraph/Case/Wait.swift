/// A dependency edge: part of one process is held until something in another has happened.
public struct Wait: Row {
  public let place: Place
  package internal(set) var note: String?
  /// The waiting processes; empty where the file says `any`.
  public let processes: [ID]
  /// Whether every review kind outside the `for` process's commission waits.
  package let isAny: Bool
  package let part: Part
  /// The people or agencies the wait is limited to; empty means all.
  package let of: [ID]
  public let forProcess: ID
  /// Nil means the finish of the `for` process.
  package let until: Point?
  public let because: String?
  package let ground: Ground?
  package let decidedBy: ID?
  public let on, review, lifted: CaseDate?
  /// Whether the family asked for it.
  package internal(set) var askedByFamily = false

  package enum Ground: String, Word {
    case courtOrder = "court-order"
    case prosecutor, police, agreement
  }

  /// What is waited for: a milestone of the other process, or one of its parts.
  package enum Point: Hashable, Sendable {
    case milestone(String)
    case part(Part)
  }

  /// Whether it keeps a process from the family while evidence is at risk.
  package var isEvidenceHold: Bool { part == .familyContact }
}

/// A rest that the family asked for and that waits for nothing else: no edge, but a date to look at it again.
package struct FamilyPause: Row {
  public let place: Place
  package internal(set) var note: String?
  /// The processes that rest; empty where the file says `any`.
  public let processes: [ID]
  package let isAny: Bool
  package let part: Part
  /// The people or agencies it is limited to; empty means all.
  package let of: [ID]
  public let because: String?
  package let decidedBy: ID?
  public let on, review, lifted: CaseDate?
}
