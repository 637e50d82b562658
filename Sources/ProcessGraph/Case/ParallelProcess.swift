/// One formal process that follows the incident: a review, an investigation, a proceeding.
public struct ParallelProcess: Row {
  public let place: Place
  /// Which of the case's processes it is, counted from 0 in the file's order.
  let number: Int
  public internal(set) var note: String?
  public let id: ID
  public let kind: KindID
  /// Printed after the kind wherever it is given; what a process of kind `other` is called.
  public internal(set) var name: String?
  /// How it is held: independently, as care proceedings, with the wider inquest.
  public internal(set) var mode: Mode?
  public internal(set) var commissioners: [ID] = []
  /// The reviewer, chair, overview author or senior investigating officer; the first named acts.
  public internal(set) var leads: [ID] = []
  /// The NHS body investigated or investigating.
  public internal(set) var provider: ID?
  public internal(set) var businessManager: ID?
  public internal(set) var commsLead: ID?
  /// Whom it is about; empty means every subject of the file.
  public internal(set) var subjects: [ID] = []
  /// Whether it is about a different incident.
  public internal(set) var aboutOtherEvents = false
  /// The status as written; ``CaseGraph`` says which one holds at a date.
  public internal(set) var status: Status?
  public internal(set) var dates: Dates
  /// Milestones in the order of the file, one for each date; the date is nil where only the name is known.
  public internal(set) var milestones: [Milestone] = []
  /// Agency to its panel member.
  public internal(set) var panel: [ID: ID] = [:]
  /// Agency to the panel member who keeps it informed.
  public internal(set) var linked: [ID: ID] = [:]
  public internal(set) var contributors: [ID] = []
  public internal(set) var method: String?
  public internal(set) var scope: String?
  public internal(set) var termsOfReference: TermsOfReference?
  public internal(set) var complaintScheme: ComplaintScheme?
  /// Whether an NHS incident has a safeguarding element.
  public internal(set) var safeguarding: Bool?
  /// Whether the findings of a review may turn on the outcome of this disciplinary matter.
  public internal(set) var mayShapeFindings = false
  /// Requirement id to whoever meets it (a person's id or free text).
  public internal(set) var mustHaves: [String: String] = [:]
  /// Processes run as one commission with this one.
  public internal(set) var jointWith: [ID] = []

  /// The same process with something of it supposed to be otherwise.
  func supposing(dates: Dates? = nil, milestones: [Milestone]? = nil, jointWith: [ID]? = nil) -> Self {
    var copy = self
    if let dates { copy.dates = dates }
    if let milestones { copy.milestones = milestones }
    if let jointWith { copy.jointWith = jointWith }
    return copy
  }

  /// The first of the commissioners.
  public var commissioner: ID? { commissioners.first }
  /// The lead who acts: the first named.
  public var lead: ID? { leads.first }

  /// Its own dates, those of milestones apart.
  public struct Dates: Sendable {
    public var aware, notified, decided, started, due, expected, finished, published: CaseDate?
  }

  public var aware: CaseDate? { dates.aware }
  public var notified: CaseDate? { dates.notified }
  public var decided: CaseDate? { dates.decided }
  public var started: CaseDate? { dates.started }
  public var due: CaseDate? { dates.due }
  public var expected: CaseDate? { dates.expected }
  public var finished: CaseDate? { dates.finished }
  public var published: CaseDate? { dates.published }

  public enum Status: String, Word {
    case considered, running, paused, finished
    case notProceeding = "not-proceeding"
  }

  public enum Mode: String, Word {
    case independent, directed, local
    case article2 = "article-2"
    case care, `private`, discharge
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

  /// The last date of a milestone, or nil where it is not recorded or its date is not known.
  public func date(of milestone: String) -> CaseDate? { dates(of: milestone).last }

  /// Every date of a milestone, earliest first.
  public func dates(of milestone: String) -> [CaseDate] {
    milestones.filter { $0.name == milestone }.compactMap(\.date).sorted { $0.known < $1.known }
  }
}

extension ParallelProcess {
  /// The milestones the rules know. Any other word is the user's own.
  public static let knownMilestones = [
    "charge", "no-charge", "trial", "verdict", "sentence", "inquest-opened", "inquest", "suspended",
    "resumed", "outcome", "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
    "plea", "acquittal", "jury-discharged", "retrial", "unfit-to-plead", "discontinued", "appeal",
    "conviction-quashed", "not-resumed", "quashed", "reopened", "home-office-sent",
    "home-office-conditional", "inquiry-concluded",
  ]
}
