/// The days a process of a commission has run.
struct Span {
  let commission: Int
  let start, end: CaseDate

  /// Whether two processes of different commissions have run at the same time.
  func isBeside(_ other: Span) -> Truth {
    if commission == other.commission { return .no }
    return start.isOnOrBefore(other.end) && other.start.isOnOrBefore(end)
  }
}

/// The days that some processes have run, looked up once: which of them ran beside another is then a comparison of dates.
struct Spans {
  private let graph: CaseGraph
  /// Nil for those that take no part or have not begun.
  private let spans: [Span?]

  init(of processes: [ParallelProcess], in graph: CaseGraph) {
    self.graph = graph
    spans = processes.map(graph.spanInCase)
  }

  /// Those that have run beside a process, perhaps or certainly, by their places among the processes, in their order.
  func beside(_ process: ParallelProcess) -> [(place: Int, isBeside: Truth)] {
    guard let own = graph.spanInCase(process) else { return [] }
    return spans.indices.compactMap { place in
      let isBeside = spans[place]?.isBeside(own) ?? .no
      return isBeside.isPossible ? (place, isBeside) : nil
    }
  }
}

extension CaseGraph {
  /// The days a process that takes part in the case has run; nil where it has not begun.
  fileprivate func spanInCase(_ process: ParallelProcess) -> Span? {
    guard takesPart(process), let (start, end) = span(process) else { return nil }
    return Span(commission: commissionNumber(of: process), start: start, end: end)
  }

  /// Whether two processes of different commissions have run at the same time about the same incident.
  ///
  /// They need not share a subject: one incident joins them.
  package func areConcurrent(_ a: ParallelProcess, _ b: ParallelProcess) -> Truth {
    guard !areJoint(a, b), let x = spanInCase(a), let y = spanInCase(b) else { return .no }
    return x.isBeside(y)
  }
}
