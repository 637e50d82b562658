/// A case as a graph, judged at one date.
///
/// Processes, people, agencies and documents are its nodes; waits and shares are the two kinds of edge between
/// them, contacts and interviews the edges to people. Every question that more than one rule or view asks
/// ("are these two concurrent?", "whom does this plan cover?") is answered here, once.
///
/// It reads no clock: the same case and the same date give the same answers.
public final class CaseGraph: Sendable {
  /// The case as written.
  public let source: Case
  /// The date everything is judged at.
  public let asOf: Day
  /// Processes that take part in the case, in the file's order, in groups that run as one.
  public let commissions: [Commission]

  let index: Index
  let courses: [Course]
  let standings: Standings
  let rows: RowIndex
  let liaisonIndex: LiaisonIndex
  let byProcess: RowsByProcess
  let commissionOfProcess: [ID: Int]
  /// The same by the processes' numbers.
  let commissionNumbers: [Int]
  /// The lead of each process, or of one it is joint with, by the place among all ids in order.
  let leadPlaces: [Int?]

  /// - Parameters:
  ///   - source: a case as read.
  ///   - asOf: the date to judge it at.
  public init(_ source: Case, asOf: Day) {
    self.source = source
    self.asOf = asOf
    index = Index(source)
    byProcess = RowsByProcess(source)
    courses = source.processes.map { [byProcess] in Course($0, in: source, rows: byProcess) }
    standings = Standings(source, courses, asOf: asOf)
    commissions = Commission.all(of: source, asOf: asOf)
    var commissionOfProcess: [ID: Int] = [:]
    for commission in commissions {
      for member in commission.members { commissionOfProcess[member.id] = commission.number }
    }
    self.commissionOfProcess = commissionOfProcess
    commissionNumbers = source.processes.map { commissionOfProcess[$0.id]! }
    leadPlaces = Commission.leads(of: source.processes, in: commissions, commissionNumbers).map { [index] in
      $0.flatMap { index.order[$0] }
    }
    rows = RowIndex(source, commissions: commissionOfProcess)
    liaisonIndex = LiaisonIndex(source, commissions: commissionOfProcess)
  }

  public var frame: Frame { source.frame }
  public var settings: Settings { source.settings }
  public var processes: [ParallelProcess] { source.processes }

  // Ids are checked when a file is read, so that looking one up cannot fail here.
  public func process(_ id: ID) -> ParallelProcess { source.processes[index.processes[id]!] }
  public func person(_ id: ID) -> Person { source.people[index.people[id]!] }
  public func agency(_ id: ID) -> Agency { source.agencies[index.agencies[id]!] }
  public func document(_ id: ID) -> Document { source.documents[index.documents[id]!] }
  public func subject(_ id: ID) -> Subject { source.subjects[index.subjects[id]!] }

  /// What an id names, or nil where the file declares no such id.
  public func node(_ id: ID) -> Node? {
    if index.processes[id] != nil { return .process(id) }
    if index.people[id] != nil { return .person(id) }
    if index.agencies[id] != nil { return .agency(id) }
    if index.documents[id] != nil { return .document(id) }
    return index.subjects[id] != nil ? .subject(id) : nil
  }

  /// Places of rows by id, made once.
  struct Index: Sendable {
    let subjects, agencies, people, processes, documents: [ID: Int]
    let contactsOfPerson, interviewsOfPerson: [ID: [Int]]
    /// The contacts with a person that were made through somebody.
    let contactsThrough: [ID: [Int]]
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
      var contacts: [ID: [Int]] = [:]
      var through: [ID: [Int]] = [:]
      for (n, row) in source.contacts.enumerated() {
        for id in Set(row.with) {
          contacts[id, default: []].append(n)
          if row.through != nil { through[id, default: []].append(n) }
        }
      }
      (contactsOfPerson, contactsThrough) = (contacts, through)
      var interviews: [ID: [Int]] = [:]
      for (n, row) in source.interviews.enumerated() { interviews[row.of, default: []].append(n) }
      interviewsOfPerson = interviews
      let rows: [[ID]] = [
        source.processes.map(\.id), source.people.map(\.id), source.agencies.map(\.id),
        source.subjects.map(\.id), source.documents.map(\.id),
      ]
      ordered = rows.flatMap { $0 }
      order = places(ordered)
    }
  }

  /// The contacts with a person that were not cancelled, in the file's order.
  public func contacts(with person: ID) -> [Contact] {
    (index.contactsOfPerson[person] ?? []).map { source.contacts[$0] }.filter { !$0.cancelled }
  }

  /// The contacts with a person that may be for a process, uncancelled: by it or one it is joint with, or through
  /// somebody. In the file's order.
  func contacts(with person: ID, for process: ParallelProcess) -> [Contact] {
    let ofPerson = index.contactsOfPerson[person] ?? []
    let ids = commission(of: process).ids
    let count = ids.reduce(0) { $0 + (byProcess.contacts[$1]?.count ?? 0) }
    // The side that has fewer rows is the quicker one to look through.
    guard count < ofPerson.count else { return contacts(with: person) }
    let own = ids.flatMap { byProcess.contacts[$0] ?? [] }.filter {
      source.contacts[$0].with.contains(person)
    }
    return Set(own + (index.contactsThrough[person] ?? [])).sorted()
      .map { source.contacts[$0] }.filter { !$0.cancelled }
  }

  /// The interviews of a person that were not cancelled, in the file's order.
  public func interviews(of person: ID) -> [Interview] {
    (index.interviewsOfPerson[person] ?? []).map { source.interviews[$0] }.filter { !$0.cancelled }
  }

  /// Ids and those of processes, without repeats and in the same order. Of findings about very many, most are
  /// processes, and these know their places, where an id would have to be looked up.
  func inOrder(_ ids: [ID], and processes: [ParallelProcess]) -> [ID] {
    if processes.isEmpty { return inOrder(ids) }
    var places = NumberSet(below: index.ordered.count)
    for process in processes { places.insert(process.number) }
    for id in ids { if let place = index.order[id] { places.insert(place) } }
    return places.map { index.ordered[$0] } + inOrder(ids.filter { index.order[$0] == nil })
  }

  /// The same with people, each once and in the file's order. Processes come before them.
  func inOrder(_ ids: [ID], and processes: [ParallelProcess], _ people: [ID]) -> [ID] {
    let others = inOrder(ids, and: processes)
    if people.isEmpty { return others }
    let areProcesses = others.last.map { index.processes[$0] != nil } ?? true
    return areProcesses ? others + people : inOrder(others + people)
  }

  /// Processes without repeats, in the file's order.
  func inOrder(_ processes: [ParallelProcess]) -> [ParallelProcess] {
    if zip(processes, processes.dropFirst()).allSatisfy({ $0.number < $1.number }) { return processes }
    var numbers = NumberSet(below: self.processes.count)
    for process in processes { numbers.insert(process.number) }
    return numbers.map { self.processes[$0] }
  }

  /// Ids without repeats, processes first, then people, agencies, subjects, each in the file's order.
  public func inOrder(_ ids: some Sequence<ID>) -> [ID] {
    var places: [Int] = []
    var others: Set<ID> = []
    var isOrdered = true
    for id in ids {
      if let place = index.order[id] {
        if let last = places.last, last >= place { isOrdered = false }
        places.append(place)
      } else {
        others.insert(id)
      }
    }
    if isOrdered && others.isEmpty { return Array(ids) }
    places.sort()
    var last = -1
    let known = places.filter { place in
      defer { last = place }
      return place != last
    }
    return known.map { index.ordered[$0] } + others.sorted()
  }
}

extension CaseGraph {
  /// Every id the file declares: processes, people, agencies, subjects, documents.
  public var ids: [ID] { inOrder(index.order.keys) }
}
