/// What the board's keys tell of the people and agencies of a case.
struct KeyedParts {
  private(set) var people: [KeyedPerson] = []
  private(set) var agencies: [KeyedAgency] = []
  private(set) var familyContacts: [Visit] = []
  private(set) var unseen = CaseDigest.Unseen()

  private let graph: CaseGraph
  private let places = KeptPlaces()
  /// The key of somebody of whom everything is kept.
  private let followed: String?

  init(_ graph: CaseGraph, followed: String? = nil) {
    (self.graph, self.followed) = (graph, followed)
    var interviews: [ID: [Visit]] = [:]
    for row in graph.source.interviews where !row.cancelled {
      let visit = visit(row.isStatement ? .statement : .interview, row.on, row.by, row.place)
      interviews[row.of, default: []].append(visit)
    }
    var seats: [ID: [KeyedPerson.Seat]] = [:]
    for process in graph.processes where graph.takesPart(process) {
      for lead in process.leads { seats[lead, default: []].append(seat(true, process)) }
      for member in Set(process.panel.values).subtracting(process.leads).sorted() {
        seats[member, default: []].append(seat(false, process))
      }
    }
    let keysOfSubjects = Dictionary(
      graph.source.subjects.compactMap { subject in subject.key.map { (subject.id, $0) } }
    ) { first, _ in first }
    people.reserveCapacity(graph.source.people.count { $0.key != nil || $0.subject != nil })
    for person in graph.source.people {
      let contacts = person.isFamily ? contacts(with: person) : []
      familyContacts += contacts
      var visits = contacts + interviews[person.id, default: []]
      let own = seats[person.id, default: []]
      guard let key = person.key ?? person.subject.flatMap({ keysOfSubjects[$0] }) else {
        count(person, visits, own)
        continue
      }
      if key != followed { visits.removeAll { $0.meaning != .interview || !$0.isOpen } }
      let role = person.subject.map { graph.subject($0).role }
      people.append(
        KeyedPerson(
          key: key, role: graph.name(person), isFamily: person.isFamily,
          isPractitioner: person.isPractitioner,
          isSubject: role != nil && role != .suspect, isSuspect: graph.isSuspect(person),
          isWitness: person.witness.isPossible, place: places.place(person.place), seats: own,
          visits: Self.byDate(visits)))
    }
    for subject in graph.source.subjects
    where !graph.source.people.contains(where: { $0.subject == subject.id }) {
      guard let key = subject.key else { continue }
      people.append(
        KeyedPerson(
          key: key, role: graph.name(subject.id), isFamily: false, isPractitioner: false,
          isSubject: subject.role != .suspect, isSuspect: subject.role == .suspect, isWitness: false,
          place: places.place(subject.place)))
    }
    familyContacts = Self.byDate(familyContacts.filter { $0.isOpen && $0.date != nil })
    addAgencies()
  }

  private static func byDate(_ visits: [Visit]) -> [Visit] {
    visits.enumerated().sorted {
      ($0.element.date?.first.number ?? .max, $0.offset) < ($1.element.date?.first.number ?? .max, $1.offset)
    }.map(\.element)
  }

  private func visit(_ meaning: Visit.Meaning, _ date: CaseDate?, _ by: [ID], _ place: Place) -> Visit {
    Visit(
      meaning: meaning, date: date, isPlanned: date.map { graph.isPlanned($0) == .yes } ?? true,
      by: by.isEmpty ? "?" : by.map(graph.letters).joined(separator: "+"),
      isOpen: by.isEmpty || by.contains { graph.isOpenOrPending(graph.process($0)) },
      place: places.place(place))
  }

  private func contacts(with person: Person) -> [Visit] {
    graph.countedContacts(with: person).map { visit(.contact, $0.on, $0.by, $0.place) }
  }

  private func seat(_ leads: Bool, _ process: ParallelProcess) -> KeyedPerson.Seat {
    KeyedPerson.Seat(
      leads: leads, process: graph.letters(of: process.id), isOpen: graph.isOpen(process),
      isReview: process.kind.isReview, place: places.place(process.place),
      meetings: followed == nil
        ? [] : graph.source.meetings.filter { graph.areJoint($0.of, process.id) }.compactMap(\.on))
  }

  /// Somebody without a key.
  private mutating func count(_ person: Person, _ visits: [Visit], _ seats: [KeyedPerson.Seat]) {
    let open = seats.filter { $0.isOpen && $0.isReview }
    if person.isPractitioner, visits.contains(where: { $0.meaning == .interview }) {
      unseen.practitioners += 1
    }
    if person.isFamily, !visits.isEmpty { unseen.family += 1 }
    if open.contains(where: \.leads) {
      unseen.leads += 1
    } else if !open.isEmpty {
      unseen.panelMembers += 1
    }
  }

  // MARK: Agencies

  private mutating func addAgencies() {
    let owed = Dictionary(grouping: graph.source.documents.filter(isOwed)) { $0.by! }
    for agency in graph.source.agencies {
      let papers = owed[agency.id, default: []]
      guard let key = agency.key else {
        if !papers.isEmpty { unseen.agencies += 1 }
        continue
      }
      let own = graph.processes.filter { graph.takesPart($0) && $0.commissioners.contains(agency.id) }
      agencies.append(
        KeyedAgency(
          key: key, name: graph.name(agency), commissions: own.map { graph.letters(of: $0.id) },
          papers: papers.map { paper in
            KeyedAgency.Paper(
              what: paper.what.title(in: graph.frame),
              process: paper.forProcesses.map(graph.letters).joined(separator: ", "), due: paper.due,
              place: places.place(paper.place))
          }))
    }
  }

  /// Whether an agency has been asked for a paper that is not in.
  private func isOwed(_ paper: Document) -> Bool {
    guard paper.by != nil, paper.status == .requested || paper.status == .draft else { return false }
    guard !graph.isHeld(paper.signedOff).isCertain else { return false }
    return paper.forProcesses.isEmpty
      || paper.forProcesses.contains { graph.isOpenOrPending(graph.process($0)) }
  }
}
