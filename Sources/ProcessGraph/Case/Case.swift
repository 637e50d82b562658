/// One incident and every formal process that follows it, as written: no judgement, no date arithmetic.
public struct Case: Sendable {
  /// The case's pseudonym.
  public let name: String
  public let frame: Frame
  /// The date the file says it is to be judged at.
  public let asOf: Day?
  public let incident: CaseDate?
  package let area: String?
  /// The handling caveat printed on every output.
  package internal(set) var marking: String
  package let settings: Settings
  /// The local paper the board follows: as written, else that of the frame's time.
  package internal(set) var paper: LocalPaper = .none
  /// Whether the file says nothing about it.
  package internal(set) var isPaperDefaulted = true
  /// The board's own names of bodies and roles.
  package internal(set) var names: [LocalName: String] = [:]
  /// The file it was read from, as the user named it.
  package let file: String
  /// Every file it was read from, as it was: the case file first.
  package internal(set) var files: [CaseFile]

  package internal(set) var subjects: [Subject]
  public let agencies: [Agency]
  package internal(set) var people: [Person]
  public internal(set) var processes: [ParallelProcess]
  public let waits: [Wait]
  /// Rests that the family asked for and that wait for nothing else.
  package internal(set) var familyPauses: [FamilyPause] = []
  package let documents: [Document]
  package internal(set) var shares: [Share]
  public internal(set) var contacts: [Contact]
  package let familyPlans: [FamilyPlan]
  public internal(set) var interviews: [Interview]
  package internal(set) var notices: [Notice]
  package internal(set) var liaison: [Liaison]
  package internal(set) var meetings: [Meeting]
  package internal(set) var decisions: [Decision]
  package let disputes: [Dispute]
  package internal(set) var confirmed: [Confirmation]
  package let accepted: [Acceptance]
  package let actions: [Action]
  package internal(set) var recommendations: [Recommendation] = []
  package internal(set) var replans: [Replan] = []
}

/// A file that a case was read from.
package struct CaseFile: Sendable {
  /// Where it was opened, as the user named it; `-` for standard input.
  package let path: String
  /// Its name, without the folder it stands in.
  public let name: String
  package let bytes: [UInt8]
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
