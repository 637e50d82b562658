// Contacts between the leads of two processes.

extension CaseGraph {
  /// The liaison rows between two processes, joint ones counting as one, in the file's order.
  package func liaison(between a: ParallelProcess, and b: ParallelProcess) -> [Liaison] {
    let sides = [commission(of: a).ids, commission(of: b).ids]
      .map { ids in (ids: ids, rows: RowsByProcess.rows(byProcess.liaison, naming: ids)) }
    // The side that is named less often is the quicker one to look through.
    let (near, far) = sides[0].rows.count <= sides[1].rows.count ? (sides[0], sides[1]) : (sides[1], sides[0])
    return near.rows.map { source.liaison[$0] }.filter { $0.between.contains(where: far.ids.contains) }
  }

  /// The liaison rows between two processes that are held, in the file's order.
  func heldLiaison(between a: ParallelProcess, and b: ParallelProcess) -> [Liaison] {
    liaison(between: a, and: b).filter { isHeld($0.on).isPossible }
  }

  /// Whether the leads of two processes have been in touch by the as-of date.
  ///
  /// - Parameter topic: limits it to contacts that were also about this.
  package func haveLiaised(
    _ a: ParallelProcess, _ b: ParallelProcess, about topic: Liaison.Topic? = nil
  ) -> Truth {
    liaison(between: a, and: b).anySatisfy { row in
      topic.map(row.about.contains) ?? true ? isHeld(row.on) : .no
    }
  }

  /// The last contact between two processes that is held.
  package func latestLiaison(between a: ParallelProcess, and b: ParallelProcess) -> Liaison? {
    liaison(between: a, and: b).filter { isHeld($0.on).isPossible }.max { $0.on!.last < $1.on!.last }
  }

  /// The day from which two processes were both open.
  func bothOpenSince(_ a: ParallelProcess, _ b: ParallelProcess) -> CaseDate? { .latest(start(a), start(b)) }
}
