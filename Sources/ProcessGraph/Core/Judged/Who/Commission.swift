/// Processes run as one: joined by `joint-with`, or by a decision `joint` held at the date.
package struct Commission: Sendable, Hashable {
  /// Counting from 0 in the order of the first member in the file.
  package let number: Int
  package let members: [ParallelProcess]

  package var ids: [ID] { members.map(\.id) }
  package var kinds: Set<KindID> { Set(members.map(\.kind)) }
  package var isJoint: Bool { members.count > 1 }

  package static func == (a: Self, b: Self) -> Bool { a.number == b.number }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  static func all(of source: Case, _ joining: [Decision], asOf: Day) -> [Commission] {
    let ids = source.processes.map(\.id)
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    func kind(_ id: ID) -> KindID? { places[id].map { source.processes[$0].kind } }
    var sets = DisjointSets(count: ids.count)
    for process in source.processes where !process.jointWith.isEmpty {
      sets.join(([process.id] + process.jointWith).joinable(kind).compactMap { places[$0] })
    }
    for decision in joining where decision.decision == .joint {
      if let on = decision.on, on.isOnOrBefore(asOf) == .no { continue }
      sets.join(decision.about.compactMap { places[$0] })
    }
    var numbers: [Int: Int] = [:]
    var members: [[ParallelProcess]] = []
    for (n, process) in source.processes.enumerated() {
      let root = sets.least(n)
      if let number = numbers[root] {
        members[number].append(process)
      } else {
        numbers[root] = members.count
        members.append([process])
      }
    }
    return members.enumerated().map { Commission(number: $0.offset, members: $0.element) }
  }
}

extension [ID] {
  /// Where processes are said to run as one: a review among them, and those of a court, with which no review ever does.
  package func tieToCourt(_ kind: (ID) -> KindID?) -> (review: ID, proceedings: [ID])? {
    guard let review = first(where: { kind($0)?.isMultiAgencyReview ?? false }) else { return nil }
    let proceedings = filter { kind($0)?.isOfCourt ?? false }
    return proceedings.isEmpty ? nil : (review, proceedings)
  }

  /// Those that can run as one commission: all, but for a court's process beside a review.
  func joinable(_ kind: (ID) -> KindID?) -> [ID] {
    guard let tie = tieToCourt(kind) else { return self }
    return filter { !tie.proceedings.contains($0) }
  }
}

extension CaseGraph {
  package func commission(of process: ID) -> Commission { commissions[commissionOfProcess[process]!] }

  package func commission(of process: ParallelProcess) -> Commission {
    commissions[commissionNumber(of: process)]
  }

  func commissionNumber(of process: ParallelProcess) -> Int { commissionOfNumber[process.number] }

  /// Whether two processes run as one (a process always does with itself).
  package func areJoint(_ a: ParallelProcess, _ b: ParallelProcess) -> Bool {
    commissionNumber(of: a) == commissionNumber(of: b)
  }

  /// Whether two processes run as one (a process always does with itself).
  package func areJoint(_ a: ID, _ b: ID) -> Bool { commissionOfProcess[a] == commissionOfProcess[b] }

  /// The processes named, with every process that runs as one with any of them.
  package func withJoint(_ ids: some Sequence<ID>) -> Set<ID> {
    Set(ids.flatMap { commission(of: $0).ids })
  }

  /// The same as a list, in which some may come twice: for what findings are about, which is put in order later.
  func membersBehind(_ ids: [ID]) -> [ID] { ids.flatMap { commission(of: $0).ids } }

  func membersBehind(_ processes: [ParallelProcess]) -> [ParallelProcess] {
    processes.flatMap { commission(of: $0).members }
  }

  /// The lead of a process, or of a process it is joint with.
  package func lead(of process: ParallelProcess) -> ID? {
    process.lead ?? commission(of: process).members.lazy.compactMap(\.lead).first
  }

  /// The leads of some processes, each once, in the file's order.
  func leads(of processes: [ParallelProcess]) -> [ID] {
    inOrder(processes.flatMap { $0.leads.isEmpty ? [lead(of: $0)].compactMap { $0 } : $0.leads })
  }
}
