@testable import ProcessGraph

extension GroupTable {
  /// A table with nothing in common with a case: any candidates may be kept apart, and joining may cost or spare.
  ///
  /// - Parameter spread: how many values each figure takes; few make ties and duplicates likely.
  static func random(count: Int, spread: Int, apart percent: Int, _ draw: inout Draw) -> GroupTable {
    var apart = Array(repeating: 0, count: count)
    for a in 0..<count {
      for b in 0..<a where draw.chance(percent) {
        apart[a] |= 1 << b
        apart[b] |= 1 << a
      }
    }
    var scores: [Score] = []
    for _ in 0..<(1 << count) {
      let sums = (0..<Score.sums).map { $0 == 3 ? 1 : draw.below(spread) }
      scores.append(Score(sums: sums, finish: draw.below(spread), changes: draw.below(3) - 1))
    }
    return GroupTable(apart: apart) { scores[$0] }
  }
}

/// Every division of some candidates into feasible groups: plain enumeration, one candidate after another.
func everyArrangement(_ table: GroupTable) -> [Arrangement] {
  var partial: [[Group]] = [[]]
  for candidate in 0..<table.count {
    var next: [[Group]] = []
    for groups in partial {
      for n in groups.indices {
        var joined = groups
        joined[n] |= 1 << candidate
        if table.isFeasible[joined[n]] { next.append(joined) }
      }
      next.append(groups + [1 << candidate])
    }
    partial = next
  }
  return partial.map(Arrangement.init)
}

extension Arrangement {
  /// The groups as lists of members, each closed by a number above all: what "earlier" means, said another way.
  var spelt: [Int] { groups.flatMap { $0.members + [Int.max] } }
}
