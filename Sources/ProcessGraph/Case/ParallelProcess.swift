/// One formal process that follows the incident: a review, an investigation, a proceeding.
///
/// Nothing of it changes. It is a class because rules hand processes about all the time, and a copy of so many columns
/// would cost more than what they ask.
public final class ParallelProcess: Row {
  public let place: Place
  /// Which of the case's processes it is, counted from 0 in the file's order.
  let number: Int
  package let note: String?
  public let id: ID
  public let kind: KindID
  /// Printed after the kind wherever it is given; what a process of kind `other` is called.
  public let name: String?
  /// How it is held: independently, as care proceedings, with the wider inquest.
  package let mode: Mode?
  public let commissioners: [ID]
  /// The reviewer, chair, overview author or senior investigating officer; the first named acts.
  public let leads: [ID]
  /// The NHS body investigated or investigating.
  package let provider: ID?
  package let businessManager: ID?
  package let commsLead: ID?
  /// Whom it is about; empty means every subject of the file.
  package let subjects: [ID]
  /// Whether it is about a different incident.
  package let aboutOtherEvents: Bool
  /// The status as written; ``CaseGraph`` says which one holds at a date.
  package let status: Status?
  public let dates: Dates
  /// Milestones in the order of the file, one for each date; the date is nil where only the name is known.
  package let milestones: [Milestone]
  /// Agency to its panel member.
  package let panel: [ID: ID]
  /// Agency to the panel member who keeps it informed.
  package let linked: [ID: ID]
  package let contributors: [ID]
  package let method: String?
  package let scope: String?
  package let termsOfReference: TermsOfReference?
  package let complaintScheme: ComplaintScheme?
  /// Whether an NHS incident has a safeguarding element.
  package let safeguarding: Bool?
  /// Whether the findings of a review may turn on the outcome of this disciplinary matter.
  package let mayShapeFindings: Bool
  /// Requirement id to whoever meets it (a person's id or free text).
  package let mustHaves: [String: String]
  /// Processes run as one commission with this one.
  package let jointWith: [ID]
  /// Of which time the words are that the file has for its kind; nil where it gives an id, or they are of every time.
  package let nameTime: NameTime?

  init(
    place: Place, number: Int, note: String? = nil, id: ID, kind: KindID, name: String? = nil,
    mode: Mode? = nil, commissioners: [ID] = [], leads: [ID] = [], provider: ID? = nil,
    businessManager: ID? = nil, commsLead: ID? = nil, subjects: [ID] = [], aboutOtherEvents: Bool = false,
    status: Status? = nil, dates: Dates, milestones: [Milestone] = [], panel: [ID: ID] = [:],
    linked: [ID: ID] = [:], contributors: [ID] = [], method: String? = nil, scope: String? = nil,
    termsOfReference: TermsOfReference? = nil, complaintScheme: ComplaintScheme? = nil,
    safeguarding: Bool? = nil, mayShapeFindings: Bool = false, mustHaves: [String: String] = [:],
    jointWith: [ID] = [], nameTime: NameTime? = nil
  ) {
    self.place = place
    self.number = number
    self.note = note
    self.id = id
    self.kind = kind
    self.name = name
    self.mode = mode
    self.commissioners = commissioners
    self.leads = leads
    self.provider = provider
    self.businessManager = businessManager
    self.commsLead = commsLead
    self.subjects = subjects
    self.aboutOtherEvents = aboutOtherEvents
    self.status = status
    self.dates = dates
    self.milestones = milestones
    self.panel = panel
    self.linked = linked
    self.contributors = contributors
    self.method = method
    self.scope = scope
    self.termsOfReference = termsOfReference
    self.complaintScheme = complaintScheme
    self.safeguarding = safeguarding
    self.mayShapeFindings = mayShapeFindings
    self.mustHaves = mustHaves
    self.jointWith = jointWith
    self.nameTime = nameTime
  }

  /// The same process with something of it supposed to be otherwise.
  func supposing(
    dates: Dates? = nil, milestones: [Milestone]? = nil, jointWith: [ID]? = nil
  ) -> ParallelProcess {
    ParallelProcess(
      place: place, number: number, note: note, id: id, kind: kind, name: name, mode: mode,
      commissioners: commissioners, leads: leads, provider: provider, businessManager: businessManager,
      commsLead: commsLead, subjects: subjects, aboutOtherEvents: aboutOtherEvents, status: status,
      dates: dates ?? self.dates, milestones: milestones ?? self.milestones, panel: panel, linked: linked,
      contributors: contributors, method: method, scope: scope, termsOfReference: termsOfReference,
      complaintScheme: complaintScheme, safeguarding: safeguarding, mayShapeFindings: mayShapeFindings,
      mustHaves: mustHaves, jointWith: jointWith ?? self.jointWith, nameTime: nameTime)
  }

  /// Whether the file calls it by the name that its kind is to have once the law has changed.
  package var goesByComingName: Bool { nameTime == .coming }

  /// The first of the commissioners.
  public var commissioner: ID? { commissioners.first }
  /// The lead who acts: the first named.
  public var lead: ID? { leads.first }

  /// Its own dates, those of milestones apart.
  public struct Dates: Sendable {
    public var aware, notified, decided, started, due, expected, finished, published: CaseDate?
  }

  package var aware: CaseDate? { dates.aware }
  package var notified: CaseDate? { dates.notified }
  package var decided: CaseDate? { dates.decided }
  package var started: CaseDate? { dates.started }
  package var due: CaseDate? { dates.due }
  package var expected: CaseDate? { dates.expected }
  package var finished: CaseDate? { dates.finished }
  package var published: CaseDate? { dates.published }

  package enum Status: String, Word {
    case considered, running, paused, finished
    case notProceeding = "not-proceeding"
  }

  package enum Mode: String, Word {
    case independent, directed, local
    case article2 = "article-2"
    case care, `private`, discharge
  }

  package enum ComplaintScheme: String, Word {
    case childrenAct = "children-act"
    case nhs, police, other
  }

  package struct Milestone: Hashable, Sendable {
    public let name: String
    package let date: CaseDate?
  }

  package struct TermsOfReference: Sendable {
    package let agreed: CaseDate?
    package let namesParallelProcesses: Bool?
    package let excludesComplaints: Bool?
  }

  /// The last date of a milestone, or nil where it is not recorded or its date is not known.
  package func date(of milestone: String) -> CaseDate? { dates(of: milestone).last }

  /// Every date of a milestone, earliest first.
  package func dates(of milestone: String) -> [CaseDate] {
    milestones.filter { $0.name == milestone }.compactMap(\.date).sorted { $0.known < $1.known }
  }
}

extension ParallelProcess {
  /// The milestones the rules know. Any other word is the user's own.
  package static let knownMilestones = [
    "charge", "no-charge", "trial", "verdict", "sentence", "inquest-opened", "inquest", "suspended",
    "resumed", "outcome", "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
    "plea", "acquittal", "jury-discharged", "retrial", "unfit-to-plead", "discontinued", "appeal",
    "conviction-quashed", "not-resumed", "quashed", "reopened", "home-office-sent",
    "home-office-conditional", "inquiry-concluded",
  ]
}

/// The time whose name a case file has for a kind, where it chose one: a name that the kind has only had since a change of
/// law, the one it is yet to have, or the one it had before, which no file writes and a part of a case may have to keep.
package enum NameTime: Sendable { case former, today, coming }
