import Foundation
@testable import ProcessGraph

/// Reads an instance from a file (`Benchmarks/joint/generate` writes them) and solves it: for one scalar objective,
/// and for the whole front. Prints the optimum, the size of the front and the medians of the times, in milliseconds.
///
/// The objective: 3 for each practitioner a commission sees, 5 for each member of the family, 4 for the commission,
/// and 2 times the square of the number of its members less one.
@main struct Joint {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let runs = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 9
    let instance = Instance(try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8))
    var scalar: [Double] = []
    var whole: [Double] = []
    var optimum = 0
    var options = 0
    for _ in 0..<runs {
      scalar.append(milliseconds { optimum = instance.cheapest.cost })
      try whole.append(milliseconds { options = try instance.front.options.count })
    }
    print(optimum, options, median(scalar), median(whole))
  }

  static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(work).components
    return Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

struct Instance {
  let count: Int
  let apart: [Group]
  /// For each practitioner and each member of the family, the candidates that want to see them.
  let practitioners, family: [Group]

  init(_ text: String) {
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: " ").map(String.init) }
    count = rows.count
    apart = rows.map { Int($0[2])! }
    practitioners = Self.wanted(rows.map { $0[0] })
    family = Self.wanted(rows.map { $0[1] })
  }

  /// From "whom each wants" to "who wants each". The masks may be longer than a machine word.
  private static func wanted(_ masks: [String]) -> [Group] {
    let bits = masks.map(Self.bits)
    let length = bits.map(\.count).max() ?? 0
    return (0..<length).map { bit in
      bits.indices.reduce(0) { $0 | (bit < bits[$1].count && bits[$1][bit] ? 1 << $1 : 0) }
    }.filter { $0 != 0 }
  }

  /// The bits of a decimal number, least first.
  private static func bits(_ decimal: String) -> [Bool] {
    var digits = decimal.map { $0.wholeNumberValue! }
    var bits: [Bool] = []
    while digits.contains(where: { $0 != 0 }) {
      var carry = 0
      for n in digits.indices {
        let value = carry * 10 + digits[n]
        (digits[n], carry) = (value / 2, value % 2)
      }
      bits.append(carry == 1)
    }
    return bits
  }

  var cheapest: CheapestArrangement {
    let feasible = GroupTable.feasible(apart)
    let seen = countsOfWanted(practitioners, count: count)
    let met = countsOfWanted(family, count: count)
    return CheapestArrangement(
      count: count,
      costs: feasible.indices.map { group in
        guard feasible[group] else { return nil }
        let joined = group.nonzeroBitCount - 1
        return 3 * seen[group] + 5 * met[group] + 4 + 2 * joined * joined
      })
  }

  /// All six axes: the people seen, and figures of the same make for reports, requirements and dates.
  var front: ParetoFront {
    get throws {
      let seen = countsOfWanted(practitioners, count: count)
      let met = countsOfWanted(family, count: count)
      // Each fifth practitioner stands for an agency whose report the candidate wants.
      let authors = practitioners.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
      let reports = countsOfWanted(authors, count: count)
      let requirements = countsOfWanted(requiredBy, count: count)
      let table = GroupTable(apart: apart) { group in
        // Two of the candidates push each other's dates back.
        let latest = group.members.map { $0 * 37 % 19 + 1 }.max()! + (group & 5 == 5 ? 4 : 0)
        return Score(sums: [met[group], seen[group], reports[group], 1, requirements[group]], finish: latest)
      }
      return try ParetoFront(table)
    }
  }

  /// Four kinds in turn, each with two requirements of its own, and one that all have.
  private var requiredBy: [Group] {
    let kinds = (0..<4).map { kind in (0..<count).filter { $0 % 4 == kind }.reduce(0) { $0 | 1 << $1 } }
    return (kinds + kinds + [(1 << count) - 1]).filter { $0 != 0 }
  }
}
