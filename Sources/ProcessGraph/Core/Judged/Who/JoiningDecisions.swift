extension Case {
  /// Decisions to join processes, whole or in part, that no later one to run the same beside each other has undone.
  ///
  /// - Parameter asOf: the last day of which the file can know.
  func joiningDecisions(asOf: Day) -> [Decision] {
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
    }
  }
}
