/// A person the processes are about.
package struct Subject: Row {
  package let place: Place
  package internal(set) var note: String?
  package let id: ID
  /// Age in whole years at the incident.
  package let age: Int?
  package internal(set) var died: CaseDate?
  package let seriouslyHarmed: CaseDate?
  package let death: Death?
  package let abuse: Abuse?
  /// Whether there is concern about how agencies worked together.
  package let causeForConcern: Bool?
  package let domesticHomicide: Bool?
  /// Whether the person was under mental health services.
  package let mentalHealthCare: Bool?
  package let role: Role
  /// The local authority area, where it is not the file's.
  package let livesIn: String?
  /// Whether an adult had needs for care and support.
  package internal(set) var careNeeds: Bool?
  package internal(set) var lookedAfter: LookedAfter?
  /// The board's own word for the person across its cases. Compared only by the register.
  package internal(set) var key: String?

  package enum Death: String, Word { case unnatural, sudden, natural, unknown }
  package enum Abuse: String, Word { case known, suspected, no }
  package enum LookedAfter: String, Word {
    case yes, no
    case careLeaver = "care-leaver"
  }
  package enum Role: String, Word { case victim, suspect, survivor }
}
