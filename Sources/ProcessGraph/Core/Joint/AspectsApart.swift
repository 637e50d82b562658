/// What two processes that stay apart may still do together, aspect by aspect.
package struct AspectsApart: Sendable {
  package let first, second: ParallelProcess
  package let cells: [Compatibility.Cell]
  /// The law that keeps information required for one of them to its purpose, whatever is agreed.
  package let purposeLimits: [Authority]

  /// The aspects that may be done together in some degree: timing alone is not among them.
  package var shared: [Compatibility.Cell] {
    cells.filter { $0.degree == .joint || $0.degree == .sharedWithConsent }
  }
}

extension Commissioning {
  /// Every pair of processes about this incident that are open or considered, with what the catalogue says of them.
  var aspects: [AspectsApart] {
    let open = graph.processes.filter { graph.isInCase($0) && graph.status($0) != .finished }
    let refusals = graph.source.shares.filter { $0.status == .refused }
    // Of one pair of kinds a case may hold many pairs of processes.
    var said: [[KindID]: Compatibility?] = [:]
    var aspects: [AspectsApart] = []
    for (n, one) in open.enumerated() {
      for other in open[(n + 1)...] {
        let kinds = [one.kind, other.kind]
        let found = said[kinds] ?? Compatibility.of(one.kind, other.kind, in: graph.frame)
        said[kinds] = found
        guard let found else { continue }
        aspects.append(
          AspectsApart(
            first: one, second: other,
            cells: refusals.isEmpty
              ? found.cells : found.cells.map { refused($0, one, other, by: refusals) ?? $0 },
            purposeLimits: found.purposeLimits(in: graph.frame)))
      }
    }
    return aspects
  }
}

extension Commissioning {
  /// The answer for an aspect where the file shows that one side refused the other its papers; nil where it does not.
  private func refused(
    _ cell: Compatibility.Cell, _ a: ParallelProcess, _ b: ParallelProcess, by refusals: [Share]
  ) -> Compatibility.Cell? {
    let sides = [a, b].map { graph.commission(of: $0).ids }
    let share = refusals.first { share in
      guard let from = share.from.id, let to = share.to.id,
        graph.kind(of: share)?.aspect == cell.aspect
      else { return false }
      return sides[0].contains(from) && sides[1].contains(to)
        || sides[1].contains(from) && sides[0].contains(to)
    }
    guard let share, cell.degree != .separate else { return nil }
    let when = share.on.map { " \($0.withPreposition)" } ?? ""
    return Compatibility.Cell(
      aspect: cell.aspect, degree: .separate, ground: Ground("refused\(when), by the file", .judgement))
  }
}

extension DocumentKind {
  /// What two processes would do together if they shared such a paper.
  fileprivate var aspect: Aspect? {
    switch self {
    case .termsOfReference: .termsOfReference
    case .chronology: .chronology
    case .agencyReport, .rca: .agencyReport
    case .interviewNotes: .practitionerInterview
    case .draftReport, .finalReport: .report
    case .actionPlan: .actionPlan
    default: nil
    }
  }
}

extension JointOption {
  /// Whether two processes run as one in this option.
  package func joins(_ a: ID, _ b: ID) -> Bool {
    commissions.contains { commission in
      let ids = commission.members.map(\.id)
      return ids.contains(a) && ids.contains(b)
    }
  }
}
