/// Processes of some kinds about this incident, by whom they are about: looked up once for all subjects.
struct ProcessesBySubject {
  private var naming: [ID: [Int]] = [:]
  private var namingNobody: [Int] = []
  private let processes: [ParallelProcess]

  init(_ kinds: Set<KindID>, in graph: CaseGraph, where isWanted: (ParallelProcess) -> Bool = { _ in true }) {
    processes = graph.processes
    for (n, process) in processes.enumerated() {
      guard kinds.contains(process.kind), !process.aboutOtherEvents, isWanted(process) else { continue }
      for id in Set(process.subjects) { naming[id, default: []].append(n) }
      if process.subjects.isEmpty { namingNobody.append(n) }
    }
  }

  /// Those that name a subject, or nobody in particular, in the file's order.
  func about(_ subject: Subject) -> [ParallelProcess] {
    (naming[subject.id, default: []] + namingNobody).sorted().map { processes[$0] }
  }

  /// Those that name a subject.
  func naming(_ subject: Subject) -> [ParallelProcess] {
    naming[subject.id, default: []].map { processes[$0] }
  }
}
