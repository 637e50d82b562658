extension CaseGraph {
  /// The same case with nothing in it but what a reader may see: what is not there cannot slip into a paper. Every
  /// value passes through ``Showable``.
  func disclosed(to reader: Reader) -> CaseGraph {
    guard reader.audience != .panel else { return self }
    return CaseGraph(Discloser(graph: self, reader: reader).result, asOf: asOf)
  }
}

private struct Discloser {
  let graph: CaseGraph
  let reader: Reader
  let processes: [ParallelProcess]
  let shown: Set<ID>
  /// No id of the file reaches the paper: an id is a word that somebody chose.
  let aliases: [ID: ID]

  init(graph: CaseGraph, reader: Reader) {
    (self.graph, self.reader) = (graph, reader)
    processes = graph.processes(for: reader)
    shown = Set(processes.map(\.id))
    var aliases: [ID: ID] = [:]
    for (n, process) in processes.enumerated() { aliases[process.id] = "process-\(n + 1)" }
    for (n, person) in graph.source.people.enumerated() { aliases[person.id] = "person-\(n + 1)" }
    for (n, agency) in graph.source.agencies.enumerated() { aliases[agency.id] = "agency-\(n + 1)" }
    self.aliases = aliases
  }

  private func alias(_ id: ID) -> ID { aliases[id]! }
  private func aliases(_ ids: [ID]) -> [ID] { ids.compactMap { shown.contains($0) ? aliases[$0] : nil } }

  /// A value, where its column may be shown.
  private func open<Value>(_ table: CaseTable?, _ column: String, _ value: Value?, isOwn: Bool = false)
    -> Value?
  {
    switch Showable.extent(of: column, in: table, for: reader.audience) {
    case .shown: value
    case .own: isOwn ? value : nil
    case .no: nil
    }
  }

  private func open(_ table: CaseTable, _ column: String, _ ids: [ID], isOwn: Bool = false) -> [ID] {
    open(table, column, Optional(ids), isOwn: isOwn) ?? []
  }

  private static let nowhere = Place(
    location: SourceLocation(file: "", line: 1, column: 1), table: .processes)

  var result: Case {
    let source = graph.source
    return Case(
      name: open(nil, "case", source.name) ?? "", frame: open(nil, "frame", source.frame) ?? .england2015,
      asOf: open(nil, "as-of", source.asOf) ?? nil, incident: nil, area: nil,
      marking: open(nil, "marking", source.marking) ?? "", settings: Settings(), file: "",
      files: source.files, subjects: [], agencies: agencies, people: people,
      processes: processes.enumerated().map { process($1, number: $0) }, waits: [], documents: [], shares: [],
      contacts: contacts,
      familyPlans: familyPlans, interviews: interviews, notices: [], liaison: [], meetings: [],
      decisions: decisions, disputes: [], confirmed: [], accepted: [], actions: [])
  }

  private var agencies: [Agency] {
    let holders = Set(processes.flatMap { open(.processes, "commissioner", $0.commissioners) })
    return graph.source.agencies.filter { holders.contains($0.id) }.map {
      Agency(
        place: Self.nowhere, id: alias($0.id), name: open(.agencies, "name", $0.name) ?? nil, sector: nil)
    }
  }

  /// The reader, whoever leads a process that is shown, and whoever speaks with the reader.
  private var people: [Person] {
    let leads = Set(processes.compactMap { graph.lead(of: $0) } + plansOfReader.compactMap(\.lead))
    return graph.source.people.filter { leads.contains($0.id) || $0.id == reader.person?.id }.compactMap {
      person in
      let role = open(.people, person.capacity.rawValue, person.role, isOwn: person.id == reader.person?.id)
      return role.map {
        Person(
          place: Self.nowhere, id: alias(person.id), capacity: person.capacity, role: $0, died: nil,
          agency: nil,
          of: [], witness: .unknown)
      }
    }
  }

  private func process(_ process: ParallelProcess, number: Int) -> ParallelProcess {
    func date(_ column: String, _ value: CaseDate?) -> CaseDate? { open(.processes, column, value) ?? nil }
    let known = Set(people.map(\.id))
    let lead = graph.lead(of: process)
    return ParallelProcess(
      place: Self.nowhere, number: number, id: alias(process.id),
      kind: open(.processes, "kind", process.kind) ?? .other,
      commissioners: open(.processes, "commissioner", process.commissioners).map(alias),
      leads: [open(.processes, "lead", lead).map(alias)].compactMap { $0 }.filter(known.contains),
      status: open(.processes, "status", graph.status(process).written),
      dates: ParallelProcess.Dates(
        decided: date("decided", process.decided), started: date("started", process.started),
        expected: date("expected", process.expected), finished: date("finished", process.finished),
        published: date("published", process.published)),
      milestones: open(
        .processes, "milestones",
        [.crim, .cor].contains(process.kind) ? process.milestones.filter(\.isPublicHearing) : []) ?? [],
      jointWith: aliases(open(.processes, "joint-with", process.jointWith)),
      nameTime: open(.processes, "kind", nameTime(of: process)) ?? nil)
  }

  /// Of which time its name is: what tells it, such as a rapid review beside it, may not be shown.
  private func nameTime(of process: ParallelProcess) -> NameTime? {
    guard graph.frame == .englandCurrent, process.nameTime != .coming else { return process.nameTime }
    return graph.frame(of: process) == .england2015 ? .former : .today
  }

  private var contacts: [Contact] {
    guard let person = reader.person else { return [] }
    return graph.listedContacts(of: person, for: reader).map { contact in
      Contact(
        place: Self.nowhere, with: open(.contacts, "with", [alias(person.id)], isOwn: true),
        by: aliases(open(.contacts, "by", contact.by, isOwn: true)),
        on: open(.contacts, "on", contact.on, isOwn: true) ?? nil,
        about: open(.contacts, "about", contact.about, isOwn: true) ?? .support, through: nil,
        askedByFamily: false, agreedWithPolice: nil, outcome: nil, cancelled: false)
    }
  }

  private var plansOfReader: [FamilyPlan] {
    guard reader.audience == .family else { return [] }
    let plans = graph.plansInForce
    guard let person = reader.person else { return plans.filter { $0.people.isEmpty } }
    return plans.filter { graph.covers($0, person: person.id) }
  }

  private var familyPlans: [FamilyPlan] {
    let known = Set(people.map(\.id))
    return plansOfReader.compactMap { plan in
      let covered = processes.map(\.id).filter { graph.covers(plan, process: $0) }
      guard let lead = plan.lead.map(alias), known.contains(lead), !covered.isEmpty else { return nil }
      return FamilyPlan(
        place: Self.nowhere, people: [], lead: open(.familyPlans, "lead", lead, isOwn: true),
        agreed: open(.familyPlans, "agreed", plan.agreed, isOwn: true) ?? nil,
        covers: aliases(open(.familyPlans, "covers", covered, isOwn: true)), advocateOffered: nil)
    }
  }

  /// That a report will not be published: no other decision, and none that may still be to come.
  private var decisions: [Decision] {
    let kept = processes.filter { graph.decidesNotToPublish($0) == .yes }.map(\.id)
    let about = aliases(open(.decisions, "about", kept))
    guard !about.isEmpty, let word = open(.decisions, "decision", Decision.Outcome.notToPublish) else {
      return []
    }
    return [
      Decision(
        place: Self.nowhere, about: about, decision: word, aspects: [], on: nil, by: nil, because: nil,
        owners: [:])
    ]
  }

  private var interviews: [Interview] {
    guard let person = reader.person, reader.audience == .practitioner else { return [] }
    return graph.listedInterviews(of: person, for: reader).map { row in
      Interview(
        place: Self.nowhere, of: alias(person.id),
        by: aliases(open(.interviews, "by", row.by, isOwn: true)),
        on: open(.interviews, "on", row.on, isOwn: true) ?? nil, consentAsked: nil,
        // What was taken back, or refused, was not agreed to.
        consentTo: row.consentWithdrawn.map { graph.isHeld($0).isPossible } ?? false
          ? []
          : aliases(
            open(.interviews, "consent-to", row.consentTo, isOwn: true).filter {
              !row.consentRefusedTo.contains($0)
            }),
        consentRefusedTo: [], consentWithdrawn: nil, toldOfProcesses: nil, toldOfImplications: nil,
        toldOfCriminal: nil, agreedWithPolice: nil, supportOffered: nil, isStatement: false,
        cancelled: false)
    }
  }
}

extension ParallelProcess.Milestone {
  /// Whether it is said or done in public.
  fileprivate var isPublicHearing: Bool {
    [
      "charge", "trial", "verdict", "acquittal", "sentence", "discontinued", "no-charge", "inquest-opened",
      "inquest", "suspended", "resumed", "not-resumed", "outcome",
      // What undoes an end, so that nobody is told that it is over.
      "appeal", "jury-discharged", "conviction-quashed", "retrial", "quashed", "reopened", "unfit-to-plead",
    ].contains(name)
  }
}

extension CaseGraph {
  /// Whether an evidence hold keeps any process from a person at the as-of date.
  func isHeldBack(_ person: Person) -> Bool {
    processes.contains { isInCase($0) && isHeldBack(person.id, from: $0.id) }
  }
}
