/// One formal process that follows the incident: a review, an investigation, a proceeding.
public struct ParallelProcess: Row {
  public let place: Place
  public let id: ID
  public let kind: KindID
  /// The name given to a process of kind `other`.
  public let name: String?
  public let commissioner: ID?
  /// The reviewer, chair, overview author or senior investigating officer.
  public let lead: ID?
  /// The NHS body investigated or investigating.
  public let provider: ID?
  public let businessManager: ID?
  public let commsLead: ID?
  /// Whom it is about; empty means every subject of the file.
  public let subjects: [ID]
  /// Whether it is about a different incident.
  public let aboutOtherEvents: Bool
  /// The status as written; ``CaseGraph`` says which one holds at a date.
  public let status: Status?
  public internal(set) var aware, notified, decided, started, due, expected, finished, published: CaseDate?
  /// Milestones in the order of the file; the date is nil where only the name is known.
  public internal(set) var milestones: [Milestone]
  /// Agency to its panel member.
  public let panel: [ID: ID]
  /// Agency to the panel member who keeps it informed.
  public let linked: [ID: ID]
  public let contributors: [ID]
  public let method: String?
  public let scope: String?
  public let termsOfReference: TermsOfReference?
  public let complaintScheme: ComplaintScheme?
  /// Whether an NHS incident has a safeguarding element.
  public let safeguarding: Bool?
  /// Whether the findings of a review may turn on the outcome of this disciplinary matter.
  public let mayShapeFindings: Bool
  /// Requirement id to whoever meets it (a person's id or free text).
  public let mustHaves: [String: String]
  /// Processes run as one commission with this one.
  public internal(set) var jointWith: [ID]

  public enum Status: String, Word {
    case considered, running, paused, finished
    case notProceeding = "not-proceeding"
  }

  public enum ComplaintScheme: String, Word {
    case childrenAct = "children-act"
    case nhs, police, other
  }

  public struct Milestone: Hashable, Sendable {
    public let name: String
    public let date: CaseDate?
  }

  public struct TermsOfReference: Sendable {
    public let agreed: CaseDate?
    public let namesParallelProcesses: Bool?
    public let excludesComplaints: Bool?
  }

  /// The date of a milestone, or nil where it is not recorded or its date is not known.
  public func date(of milestone: String) -> CaseDate? { milestones.first { $0.name == milestone }?.date }
}

extension ParallelProcess {
  /// The milestones the rules know. Any other word is the user's own.
  public static let knownMilestones = [
    "charge", "no-charge", "trial", "verdict", "sentence", "inquest-opened", "inquest", "suspended",
    "resumed",
    "outcome", "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
  ]
}
