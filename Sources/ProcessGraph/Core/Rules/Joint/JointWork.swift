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
    let joining = joiningDecisions.filter { isMade($0).isPossible }
    var sets = DisjointSets(count: commissions.count)
    for decision in joining { sets.join(decision.about.compactMap { commissionOfProcess[$0] }) }
    var groups: [Int: (members: [ParallelProcess], decisions: [Decision])] = [:]
    for process in processes where takesPart(process) {
      groups[sets.least(commissionNumber(of: process)), default: ([], [])].members.append(process)
    }
    for decision in joining {
      let names = decision.about.filter { takesPart(process($0)) }.compactMap { commissionOfProcess[$0] }
      for number in Set(names.map { sets.least($0) }) { groups[number]?.decisions.append(decision) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value).compactMap { group in
      guard Set(group.members.map(\.kind)).count > 1 else { return nil }
      return JointWork(processes: group.members, decisions: group.decisions)
    }
  }
}
