/// A person the processes are about.
public struct Subject: Row {
  public let place: Place
  public internal(set) var note: String?
  public let id: ID
  /// Age in whole years at the incident.
  public let age: Int?
  public internal(set) var died: CaseDate?
  public let seriouslyHarmed: CaseDate?
  public let death: Death?
  public let abuse: Abuse?
  /// Whether there is concern about how agencies worked together.
  public let causeForConcern: Bool?
  public let domesticHomicide: Bool?
  /// Whether the person was under mental health services.
  public let mentalHealthCare: Bool?
  public let role: Role
  /// The local authority area, where it is not the file's.
  public let livesIn: String?
  /// Whether an adult had needs for care and support.
  public internal(set) var careNeeds: Bool?
  public internal(set) var lookedAfter: LookedAfter?
  /// The board's own word for the person across its cases. Compared only by the register.
  public internal(set) var key: String?

  public enum Death: String, Word { case unnatural, sudden, natural, unknown }
  public enum Abuse: String, Word { case known, suspected, no }
  public enum LookedAfter: String, Word {
    case yes, no
    case careLeaver = "care-leaver"
  }
  public enum Role: String, Word { case victim, suspect, survivor }
}
