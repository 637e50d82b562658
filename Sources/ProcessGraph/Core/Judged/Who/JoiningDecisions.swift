extension Case {
  /// Decisions to join processes, whole or in part, that no later one to run the same beside each other has undone. One to
  /// run a review as one with a court's process names that process no more: it joins nothing.
  ///
  /// - Parameter asOf: the last day of which the file can know.
  func joiningDecisions(asOf: Day) -> [Decision] {
    guard decisions.contains(where: { [.joint, .partJoint].contains($0.decision) }) else { return [] }
    let kinds = Dictionary(processes.map { ($0.id, $0.kind) }) { first, _ in first }
    // The last day of a decision to part the same processes.
    var parted: [Set<ID>: CaseDate] = [:]
    for decision in decisions where decision.decision == .parallel {
      guard let on = decision.on, on.isOnOrBefore(asOf) == .yes else { continue }
      let about = Set(decision.about)
      parted[about] = parted[about].map { $0.first < on.first ? on : $0 } ?? on
    }
    return decisions.filter { [.joint, .partJoint].contains($0.decision) }.filter { decision in
      guard let on = decision.on else { return true }
      return !parted.contains { about, day in
        about.isSuperset(of: decision.about) && on.isBefore(day) == .yes
      }
    }.map { decision in
      var decision = decision
      decision.about = decision.about.joinable { kinds[$0] }
      return decision
    }
  }
}
