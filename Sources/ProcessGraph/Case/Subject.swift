/// A person the processes are about.
public struct Subject: Row {
  public let place: Place
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

  public enum Death: String, Word { case unnatural, sudden, natural, unknown }
  public enum Abuse: String, Word { case known, suspected, no }
  public enum Role: String, Word { case victim, suspect, survivor }
}
