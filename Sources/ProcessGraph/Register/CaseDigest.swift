/// What a register keeps of a case: its counts, its dates, and what the board's keys tell of people and agencies. All else
/// of the case is let go, so that a machine holds thousands.
///
/// A class, so that putting thousands in order moves none of them.
package final class CaseDigest: Sendable {
  /// The path of the case file, as it was found.
  package let file: String
  package let name: String
  let marking: String
  /// The day it is judged at.
  package let asOf: Day
  /// The day the file itself gives, by which the newest of several files of one case is known.
  let ownDay: Day?
  /// The day of the incident, which tells the case from another of its name; else the processes that stand for it.
  let incident, course: String?
  var isDated: Bool { ownDay != nil }
  /// Its findings as another register will want to know them; nil where they are not kept.
  let marks: [Mark]?
  /// What became of it since an earlier register, and its place there.
  let since: CaseSince?
  let earlierPlace: Int?
  /// The review that leads, in few letters, and whoever leads it; nil where the file names none.
  let review, lead: String?
  /// What its rules found; nil where they were not asked.
  package let found: Found?
  /// Last days that run or are overdue, by date.
  let deadlines: [Deadline]
  /// Trials, inquests and publications at their dates.
  let events: [Event]
  let people: [KeyedPerson]
  let agencies: [KeyedAgency]
  /// Dated contacts with the family by processes that go on, of whoever in it.
  let familyContacts: [Visit]
  /// How many have no key, so that nothing is known of them beyond this case.
  let unseen: Unseen
  /// How far apart two interviews, and two contacts with a family, may lie to count as near each other.
  let interviewWindow, contactWindow: Int
  let history: History?
  /// The paths of the files that the case names as tables.
  let tables: [String]

  /// - Parameters:
  ///   - report: what its rules found; nil where they are not asked.
  ///   - compared: what became of it since an earlier register.
  init(
    _ graph: CaseGraph, _ report: CheckReport?, file: String, keepsMarks: Bool, followed: String? = nil,
    compared: (place: Int?, since: CaseSince)? = nil
  ) {
    let (source, asOf, isWhole) = (graph.source, graph.asOf, report != nil)
    let keyed = KeyedParts(graph, followed: followed)
    self.file = file
    name = source.name
    ownDay = source.asOf
    incident = source.incident?.description
    course =
      incident == nil
      ? source.processes.map { "\($0.id) \($0.kind.rawValue)" }.sorted().joined(separator: ",") : nil
    marks =
      keepsMarks
      ? report.map { report in
        report.findings.map { Mark(reference: $0.reference, severity: $0.severity) }
          + report.accepted.map { Mark(reference: $0.reference, severity: nil) }
      } : nil
    marking = source.marking
    self.asOf = asOf
    let leading = graph.leadReview ?? graph.processes.first { graph.takesPart($0) }
    review = leading.map { graph.letters(of: $0.id) }
    lead = leading.flatMap { graph.lead(of: $0) }.map { graph.person($0).role }
    found = report.map { Found($0) }
    deadlines = report.map(Self.deadlines) ?? []
    events = isWhole ? Self.events(graph) : []
    (people, agencies, unseen) = (keyed.people, keyed.agencies, keyed.unseen)
    familyContacts = keyed.familyContacts
    interviewWindow = graph.settings[.jointInterviewWindow]
    contactWindow = graph.settings[.familyContactWindow]
    history = isWhole ? History(graph) : nil
    (earlierPlace, since) = (compared?.place, compared?.since)
    tables = source.files.dropFirst().map(\.path)
  }

  /// What the rules found in a case.
  package struct Found: Sendable {
    package let gaps, conflicts, risks, unclear, advice, accepted: Int
    let worst: Worst?
    /// The rules of which something that law or guidance expects has no record.
    let gapRules: [String]
    /// What is planned soonest and has a finding.
    let planned: Day?
  }

  /// The finding that weighs most, and of those that weigh alike the most urgent.
  struct Worst: Sendable {
    let severity: Severity
    let reference, message, owner: String
    let by: Day?
  }

  /// A last day by a clock of law, guidance or policy, or by the process's own date.
  struct Deadline: Sendable {
    let day: CaseDate
    let daysLeft: Int
    /// In few letters.
    let process: String
    /// The process and the clock, for the identity of a calendar's entry.
    let processID, clock: String
    let what, owner: String
    let leads: [String]
    var isOver: Bool { daysLeft < 0 }
  }

  /// A finding by its reference; without a severity it is accepted.
  struct Mark: Sendable {
    let reference: String
    let severity: Severity?
  }

  struct Event: Sendable {
    let what, process: String
    let day: CaseDate
    let isPlanned: Bool
  }

  struct Unseen: Sendable {
    var practitioners = 0, leads = 0, panelMembers = 0, agencies = 0, family = 0
  }
}

/// Somebody with the board's own word for them, in one case.
struct KeyedPerson: Sendable {
  let key: String
  /// What a sentence calls them: `the health visitor`.
  let role: String
  /// What they are in the case.
  let isFamily, isPractitioner, isSubject, isSuspect, isWitness: Bool
  let place: KeptPlace
  var seats: [Seat] = []
  /// Interviews by processes that go on; of somebody whose figure is asked for, all contacts and interviews.
  var visits: [Visit] = []

  /// A place at the head of a process or on its panel.
  struct Seat: Sendable {
    let leads: Bool
    /// In few letters.
    let process: String
    let isOpen, isReview: Bool
    let place: KeptPlace
    var meetings: [CaseDate] = []
  }

  /// Where they lead or sit on a review that is open.
  var openReviews: [Seat] { seats.filter { $0.isOpen && $0.isReview } }
}

/// A contact or interview.
struct Visit: Sendable {
  let meaning: Meaning
  let isPlanned: Bool
  /// Whether one of the processes that make it is still open.
  let isOpen: Bool
  /// The first and last day that its date may mean, as numbers.
  private let days: (first: Int32, last: Int32)?
  /// The processes that make it, in few letters.
  let by: String
  let place: KeptPlace

  enum Meaning: Sendable { case contact, interview, statement }

  var date: CaseDate? {
    days.map { CaseDate(first: Day(number: Int($0.first)), last: Day(number: Int($0.last))) }
  }

  init(meaning: Meaning, date: CaseDate?, isPlanned: Bool, by: String, isOpen: Bool, place: KeptPlace) {
    (self.meaning, self.isPlanned, self.by, self.isOpen, self.place) = (meaning, isPlanned, by, isOpen, place)
    days = date.map { (Int32(clamping: $0.first.number), Int32(clamping: $0.last.number)) }
  }
}

/// An agency with the board's own word for it, in one case.
struct KeyedAgency: Sendable {
  let key: String
  /// What a sentence calls it.
  let name: String
  /// The processes it commissions, in few letters.
  var commissions: [String] = []
  /// Papers it has been asked for and that are not in.
  var papers: [Paper] = []

  struct Paper: Sendable {
    let what, process: String
    let due: CaseDate?
    let place: KeptPlace
  }
}
