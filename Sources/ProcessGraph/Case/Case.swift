/// One incident and every formal process that follows it, as written: no judgement, no date arithmetic.
public struct Case: Sendable {
  /// The case's pseudonym.
  public let name: String
  public let frame: Frame
  /// The date the file says it is to be judged at.
  public let asOf: Day?
  public let incident: CaseDate?
  public let area: String?
  /// The handling caveat printed on every output.
  public let marking: String
  public let settings: Settings
  /// The file it was read from, as the user named it.
  public let file: String
  /// Every file it was read from, as it was: the case file first.
  public internal(set) var files: [CaseFile]

  public internal(set) var subjects: [Subject]
  public let agencies: [Agency]
  public let people: [Person]
  public internal(set) var processes: [ParallelProcess]
  public let waits: [Wait]
  public let documents: [Document]
  public internal(set) var shares: [Share]
  public internal(set) var contacts: [Contact]
  public let familyPlans: [FamilyPlan]
  public internal(set) var interviews: [Interview]
  public internal(set) var notices: [Notice]
  public internal(set) var liaison: [Liaison]
  public internal(set) var meetings: [Meeting]
  public internal(set) var decisions: [Decision]
  public let disputes: [Dispute]
  public let confirmed: [Confirmation]
  public let accepted: [Acceptance]
  public let actions: [Action]
}

/// A file that a case was read from.
public struct CaseFile: Sendable {
  /// Its name, without the folder it stands in.
  public let name: String
  public let bytes: [UInt8]
}
