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
  public internal(set) var marking: String
  public let settings: Settings
  /// The local paper the board follows: as written, else that of the frame's time.
  public internal(set) var paper: LocalPaper = .none
  /// Whether the file says nothing about it.
  public internal(set) var isPaperDefaulted = true
  /// The board's own names of bodies and roles.
  public internal(set) var names: [LocalName: String] = [:]
  /// The file it was read from, as the user named it.
  public let file: String
  /// Every file it was read from, as it was: the case file first.
  public internal(set) var files: [CaseFile]

  public internal(set) var subjects: [Subject]
  public let agencies: [Agency]
  public internal(set) var people: [Person]
  public internal(set) var processes: [ParallelProcess]
  public let waits: [Wait]
  /// Rests that the family asked for and that wait for nothing else.
  public internal(set) var familyPauses: [FamilyPause] = []
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
  public internal(set) var confirmed: [Confirmation]
  public let accepted: [Acceptance]
  public let actions: [Action]
  public internal(set) var recommendations: [Recommendation] = []
  public internal(set) var replans: [Replan] = []
}

/// A file that a case was read from.
public struct CaseFile: Sendable {
  /// Where it was opened, as the user named it; `-` for standard input.
  public let path: String
  /// Its name, without the folder it stands in.
  public let name: String
  public let bytes: [UInt8]
}

extension Case {
  /// The rows of every table, in the order of the format; a row that stands for several things is there for each.
  var rows: [any Row] {
    let parties: [[any Row]] = [subjects, agencies, people, processes]
    let work: [[any Row]] = [waits, familyPauses, documents, shares, contacts, familyPlans, interviews]
    let told: [[any Row]] = [notices, liaison, meetings, decisions, disputes, confirmed, accepted]
    return (parties + work + told + [recommendations, replans, actions]).flatMap { $0 }
  }
}
