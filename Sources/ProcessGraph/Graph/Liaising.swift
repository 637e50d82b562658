extension CaseGraph {
  /// The liaison between two processes, or any they run as one with, in the file's order; planned rows too.
  public func liaison(between a: ParallelProcess, and b: ParallelProcess) -> [Liaison] {
    let others = commission(of: b.id).ids
    let rows = Set(commission(of: a.id).ids.flatMap { index.liaisonOfProcess[$0] ?? [] })
    return rows.sorted().map { source.liaison[$0] }.filter { row in
      row.between.contains(where: others.contains)
    }
  }

  /// The liaison between two processes that is held at the as-of date.
  public func heldLiaison(between a: ParallelProcess, and b: ParallelProcess) -> [Liaison] {
    liaison(between: a, and: b).filter { isHeld($0.on).isPossible }
  }
}
