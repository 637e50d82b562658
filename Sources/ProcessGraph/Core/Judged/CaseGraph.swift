/// A case as a graph, judged at one date.
///
/// Processes, people, agencies and documents are its nodes; waits and shares are the two kinds of edge between
/// them, contacts and interviews the edges to people. Every question that more than one rule or view asks
/// ("are these two concurrent?", "whom does this plan cover?") is answered here, once.
///
/// It reads no clock: the same case and the same date give the same answers.
public final class CaseGraph: Sendable {
  /// The case as written, but for dates that were moved after the as-of date: these are as they were planned then.
  public let source: Case
  /// The date everything is judged at.
  public let asOf: Day
  /// The last day of which the file can know: what is dated later is only planned. It is the as-of date, but where the
  /// case is judged ahead of its time.
  package let knownUntil: Day
  /// Processes that take part in the case, in the file's order, in groups that run as one.
  package let commissions: [Commission]

  let index: Index
  let courses: [Course]
  let standings: Standings
  let rows: RowIndex
  let byProcess: RowsByProcess
  /// The number of the commission of each process: by the process's id, and by its own number.
  let commissionOfProcess: [ID: Int]
  let commissionOfNumber: [Int]
  /// Decisions to join processes that still hold.
  let joiningDecisions: [Decision]
  /// The few decisions that a report is not to be published: each review asks for them, and some often.
  let decisionsNotToPublish: [Decision]

  /// - Parameters:
  ///   - source: a case as read.
  ///   - asOf: the date to judge it at.
  ///   - knownUntil: an earlier day, after which nothing has been written; nil means the as-of date.
  public init(_ source: Case, asOf: Day, knownUntil: Day? = nil) {
    let knownUntil = min(knownUntil ?? asOf, asOf)
    let source = source.asPlanned(on: knownUntil)
    self.source = source
    (self.asOf, self.knownUntil) = (asOf, knownUntil)
    index = Index(source)
    byProcess = RowsByProcess(source)
    courses = source.processes.map { [byProcess] in Course($0, in: source, rows: byProcess) }
    standings = Standings(source, courses, asOf: knownUntil)
    joiningDecisions = source.joiningDecisions(asOf: knownUntil)
    commissions = Commission.all(of: source, joiningDecisions, asOf: knownUntil)
    var commissionOfProcess: [ID: Int] = [:]
    for commission in commissions {
      for member in commission.members { commissionOfProcess[member.id] = commission.number }
    }
    self.commissionOfProcess = commissionOfProcess
    commissionOfNumber = source.processes.map { commissionOfProcess[$0.id]! }
    rows = RowIndex(source)
    decisionsNotToPublish = source.decisions.filter { $0.decision == .notToPublish }
  }

  public var frame: Frame { source.frame }
  package var settings: Settings { source.settings }
  public var processes: [ParallelProcess] { source.processes }

  // Ids are checked when a file is read, so that looking one up cannot fail here.
  public func process(_ id: ID) -> ParallelProcess { source.processes[index.processes[id]!] }
  public func person(_ id: ID) -> Person { source.people[index.people[id]!] }
  public func agency(_ id: ID) -> Agency { source.agencies[index.agencies[id]!] }
  package func document(_ id: ID) -> Document { source.documents[index.documents[id]!] }
  package func subject(_ id: ID) -> Subject { source.subjects[index.subjects[id]!] }

  /// What an id names, or nil where the file declares no such id.
  package func node(_ id: ID) -> Node? {
    if index.processes[id] != nil { return .process(id) }
    if index.people[id] != nil { return .person(id) }
    if index.agencies[id] != nil { return .agency(id) }
    if index.documents[id] != nil { return .document(id) }
    return index.subjects[id] != nil ? .subject(id) : nil
  }

  /// Places of rows by id, made once.
  struct Index: Sendable {
    let subjects, agencies, people, processes, documents: [ID: Int]
    let contactsOfPerson: [ID: [Contact]]
    let interviewsOfPerson: [ID: [Interview]]
    let family: [Person]
    /// Those who are family and practitioners at once.
    let ofBothRoles: [Person]
    /// Every id in the order in which reports name them, and the place of each.
    let ordered: [ID]
    let order: [ID: Int]

    init(_ source: Case) {
      func places(_ ids: [ID]) -> [ID: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
      }
      subjects = places(source.subjects.map(\.id))
      agencies = places(source.agencies.map(\.id))
      people = places(source.people.map(\.id))
      processes = places(source.processes.map(\.id))
      documents = places(source.documents.map(\.id))
      family = source.people.filter { $0.isFamily }
      ofBothRoles = family.filter { $0.isPractitioner }
      var contacts: [ID: [Contact]] = [:]
      for row in source.contacts where !row.cancelled {
        for id in Set(row.with) { contacts[id, default: []].append(row) }
      }
      contactsOfPerson = contacts
      interviewsOfPerson = Dictionary(grouping: source.interviews.filter { !$0.cancelled }, by: \.of)
      let rows: [[ID]] = [
        source.processes.map(\.id), source.people.map(\.id), source.agencies.map(\.id),
        source.subjects.map(\.id), source.documents.map(\.id),
      ]
      ordered = rows.flatMap { $0 }
      order = places(ordered)
    }
  }

  /// The contacts with a person that were not cancelled, in the file's order.
  public func contacts(with person: ID) -> [Contact] { index.contactsOfPerson[person] ?? [] }

  /// The interviews of a person that were not cancelled, in the file's order.
  public func interviews(of person: ID) -> [Interview] { index.interviewsOfPerson[person] ?? [] }

  /// Ids without repeats, processes first, then people, agencies, subjects, each in the file's order.
  package func inOrder(_ ids: some Sequence<ID>) -> [ID] {
    let ids = Array(ids)
    // Most of what a sentence names is one.
    if ids.count < 2 { return ids }
    var last: ID?
    // Those that are alike then stand side by side.
    return ids.map { (index.order[$0] ?? .max, $0) }.sorted { $0 < $1 }.compactMap { _, id in
      defer { last = id }
      return id == last ? nil : id
    }
  }

  /// Processes without repeats, in the file's order.
  func inOrder(_ processes: [ParallelProcess]) -> [ParallelProcess] {
    inOrder(processes.map(\.id)).map(process)
  }

  /// Whether one id stands before another in reports.
  func isEarlier(_ a: ID, _ b: ID) -> Bool { (index.order[a] ?? .max, a) < (index.order[b] ?? .max, b) }
}

extension CaseGraph {
  /// Every id the file declares: processes, people, agencies, subjects, documents.
  package var ids: [ID] { inOrder(index.order.keys) }
}
