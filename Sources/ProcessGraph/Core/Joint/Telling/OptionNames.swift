extension CaseGraph {
  /// What a report calls an arrangement: `SCR with DHR; SAR`.
  func spokenName(of option: JointOption) -> String {
    option.commissions.map { spokenName(of: $0.members) }.joined(separator: "; ")
  }

  /// What a report calls processes that are one commission: `SCR with DHR and SAR`.
  func spokenName(of members: [ParallelProcess]) -> String {
    let names = members.map { shortTitle($0) }
    guard names.count > 1 else { return names.first ?? "" }
    return "\(names[0]) with \(Array(names.dropFirst()).listed)"
  }
}
