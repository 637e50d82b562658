/// A set of candidates as a bit mask: bit n stands for candidate n.
typealias Group = Int

/// A way to divide candidates into commissions: groups in the order of their first members, each member in one.
struct Arrangement: Hashable, Sendable {
  let groups: [Group]

  /// - Parameter groups: disjoint, in any order.
  init(_ groups: [Group]) {
    self.groups = groups.sorted { $0.trailingZeroBitCount < $1.trailingZeroBitCount }
  }

  /// The group a candidate is in.
  func group(of candidate: Int) -> Group { groups.first { $0 >> candidate & 1 == 1 } ?? 0 }

  /// The order in which arrangements with the same figures are preferred, other things equal: at the first
  /// candidate that is in the earliest differing group of one only, that one comes first.
  static func isEarlier(_ a: Group, _ b: Group) -> Bool {
    let difference = a ^ b
    return difference != 0 && a >> difference.trailingZeroBitCount & 1 == 1
  }
}

extension Group {
  /// The candidates in it, least first.
  var members: [Int] {
    var members: [Int] = []
    members.reserveCapacity(nonzeroBitCount)
    var left = self
    while left != 0 {
      members.append(left.trailingZeroBitCount)
      left &= left - 1
    }
    return members
  }
}
