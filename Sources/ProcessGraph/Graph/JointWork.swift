/// Processes that are commissioned together, as one or in some aspects.
struct JointWork {
  /// In the file's order; of two kinds or more.
  let processes: [ParallelProcess]
  /// The decisions that join them, in the file's order.
  let decisions: [Decision]
}

extension CaseGraph {
  /// Every group of processes of several kinds that run as one, or that a decision taken joins in part.
  var jointWork: [JointWork] {
    let joining = source.decisions.filter {
      ($0.decision == .joint || $0.decision == .partJoint) && isMade($0).isPossible
    }
    var group = Array(commissions.indices)
    for decision in joining {
      let numbers = Set(decision.about.compactMap { commissionOfProcess[$0] }.map { group[$0] })
      guard let least = numbers.min() else { continue }
      for n in group.indices where numbers.contains(group[n]) { group[n] = least }
    }
    return Set(group).sorted().compactMap { number in
      let members = processes.filter { group[commissionOfProcess[$0.id]!] == number && takesPart($0) }
      guard Set(members.map(\.kind)).count > 1 else { return nil }
      let ids = Set(members.map(\.id))
      return JointWork(processes: members, decisions: joining.filter { !ids.isDisjoint(with: $0.about) })
    }
  }
}
