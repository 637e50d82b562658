/// What two processes that stay apart may still do together, aspect by aspect.
public struct AspectsApart: Sendable {
  public let first, second: ParallelProcess
  public let cells: [Compatibility.Cell]
  /// The law that keeps information required for one of them to its purpose, whatever is agreed.
  public let purposeLimits: [Authority]

  /// The aspects that may be done together in some degree: timing alone is not among them.
  public var shared: [Compatibility.Cell] {
    cells.filter { $0.degree == .joint || $0.degree == .sharedWithConsent }
  }
}

extension Commissioning {
  /// Every pair of processes about this incident that are open or considered, with what the catalogue says of them.
  var aspects: [AspectsApart] {
    let open = graph.processes.filter { graph.isInCase($0) && graph.status($0) != .finished }
    return open.indices.flatMap { n in
      open[(n + 1)...].compactMap { other in
        Compatibility.of(open[n].kind, other.kind, in: graph.frame).map {
          AspectsApart(
            first: open[n], second: other, cells: $0.cells, purposeLimits: $0.purposeLimits(in: graph.frame))
        }
      }
    }
  }
}

extension JointOption {
  /// Whether two processes run as one in this option.
  public func joins(_ a: ID, _ b: ID) -> Bool {
    commissions.contains { commission in
      let ids = commission.members.map(\.id)
      return ids.contains(a) && ids.contains(b)
    }
  }
}
