/// The least sum of costs any division of some candidates into groups can have, and a division that has it.
///
/// Exact: dynamic programming over subsets. The first candidate left is always in the next group, so that only sets
/// without candidate 0 need an answer of their own, and the work is 3 to the power of (count - 1).
struct CheapestArrangement {
  let cost: Int
  let arrangement: Arrangement

  /// - Parameters:
  ///   - count: how many candidates, at most ``GroupTable/limit``.
  ///   - costs: by group; nil where a group is not feasible. Every single candidate must be.
  init(count: Int, costs: [Int?]) {
    let never = Int32.max / 4
    let cost = costs.map { $0.map { Int32(clamping: $0) } ?? never }
    var best = Array(repeating: Int32(0), count: 1 << count)
    var choice = Array(repeating: 0, count: 1 << count)
    cost.withUnsafeBufferPointer { cost in
      best.withUnsafeMutableBufferPointer { best in
        choice.withUnsafeMutableBufferPointer { choice in
          for set in setsToSolve(count) {
            let first = set & -set
            let others = set ^ first
            var least = never
            var chosen = first
            var some = others
            while true {
              let total = cost[first | some] &+ best[others ^ some]
              if total < least { (least, chosen) = (total, first | some) }
              if some == 0 { break }
              some = (some - 1) & others
            }
            best[set] = least
            choice[set] = chosen
          }
        }
      }
    }
    let all = (1 << count) - 1
    self.cost = Int(best[all])
    var groups: [Group] = []
    var left = all
    while left != 0 {
      groups.append(choice[left])
      left ^= choice[left]
    }
    arrangement = Arrangement(groups)
  }
}

/// The sets of candidates that need an answer, each after its subsets: those without candidate 0, then all.
func setsToSolve(_ count: Int) -> some Sequence<Group> {
  let all = (1 << count) - 1
  return sequence(first: min(2, all)) { $0 >= all ? nil : min($0 + 2, all) }
}
