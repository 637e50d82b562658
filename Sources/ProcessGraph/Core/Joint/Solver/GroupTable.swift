/// What every possible commission of some candidates would come to, by its bit mask.
struct GroupTable: Sendable {
  /// How many candidates there are.
  let count: Int
  /// Whether each group may be one commission. The empty group may not.
  let isFeasible: [Bool]
  /// What each group comes to; meaningless where it is not feasible.
  let scores: [Score]

  /// The most candidates a table is made for: the work grows threefold with each.
  static let limit = 16

  /// - Parameters:
  ///   - apart: for each candidate, the group of those it cannot share a commission with.
  ///   - score: what a feasible group comes to.
  init(apart: [Group], score: (Group) -> Score) {
    let isFeasible = Self.feasible(apart)
    (count, self.isFeasible) = (apart.count, isFeasible)
    scores = isFeasible.indices.map { isFeasible[$0] ? score($0) : .zero }
  }

  /// Whether each group holds no two candidates that must stay apart.
  static func feasible(_ apart: [Group]) -> [Bool] {
    precondition(apart.count <= limit)
    var feasible = Array(repeating: true, count: 1 << apart.count)
    for group in feasible.indices.dropFirst() {
      let rest = group & (group - 1)
      feasible[group] = feasible[rest] && apart[group.trailingZeroBitCount] & rest == 0
    }
    feasible[0] = false
    return feasible
  }

  /// What an arrangement comes to.
  func score(_ arrangement: Arrangement) -> Score {
    arrangement.groups.reduce(.zero) { $0.and(scores[$1]) }
  }
}

/// For every group of `count` candidates: how many things are wanted by at least one of its members.
///
/// - Parameter wanted: for each thing, the group of candidates that want it.
func countsOfWanted(_ wanted: [Group], count: Int) -> [Int] {
  // Of the things some member wants, none is wanted only by the others: count those by summing over subsets.
  let all = 1 << count
  var within = Array(repeating: 0, count: all)
  for group in wanted { within[group] += 1 }
  for bit in 0..<count {
    for group in 0..<all where group >> bit & 1 == 1 { within[group] += within[group ^ (1 << bit)] }
  }
  return (0..<all).map { wanted.count - within[all - 1 - $0] }
}
