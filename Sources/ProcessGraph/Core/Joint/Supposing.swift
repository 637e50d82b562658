// The same case with its processes commissioned in another way.

extension Case {
  /// With some processes run as one.
  ///
  /// - Parameter groups: ids of processes; groups of one change nothing.
  func supposing(joint groups: [[ID]]) -> Case {
    var copy = self
    for group in groups where group.count > 1 {
      guard let n = copy.processes.firstIndex(where: { $0.id == group[0] }) else { continue }
      let joint = copy.processes[n].jointWith + group.dropFirst()
      copy.processes[n] = copy.processes[n].supposing(jointWith: joint)
    }
    return copy
  }

  /// With nothing joining some processes to each other: neither `joint-with`, nor a decision.
  func supposing(apart ids: Set<ID>) -> Case {
    var copy = self
    copy.processes = processes.map { process in
      guard ids.contains(process.id) else { return process }
      return process.supposing(jointWith: process.jointWith.filter { !ids.contains($0) })
    }
    for n in copy.decisions.indices where copy.decisions[n].decision == .joint {
      if copy.decisions[n].about.count(where: ids.contains) > 1 { copy.decisions[n].decision = .parallel }
    }
    return copy
  }
}
