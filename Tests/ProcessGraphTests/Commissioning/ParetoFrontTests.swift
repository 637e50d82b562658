import Testing

@testable import ProcessGraph

/// The solver against plain enumeration.
@Suite struct ParetoFrontTests {
  /// The same answer by listing everything: of each set of figures the preferred arrangement, then whatever no other beats.
  static func enumerated(_ table: GroupTable) -> [[Int]: Arrangement] {
    var chosen: [[Int]: (changes: Int, arrangement: Arrangement)] = [:]
    for arrangement in everyArrangement(table) {
      let score = table.score(arrangement)
      let known = chosen[score.axes]
      let isPreferred =
        known.map { known in
          score.changes != known.changes
            ? score.changes < known.changes
            : arrangement.spelt.lexicographicallyPrecedes(known.arrangement.spelt)
        } ?? true
      if isPreferred { chosen[score.axes] = (score.changes, arrangement) }
    }
    let front = chosen.keys.filter { axes in
      !chosen.keys.contains { $0 != axes && zip($0, axes).allSatisfy { $0 <= $1 } }
    }
    return Dictionary(uniqueKeysWithValues: front.map { ($0, chosen[$0]!.arrangement) })
  }

  func compare(_ table: GroupTable) throws {
    let expected = Self.enumerated(table)
    let front = try ParetoFront(table).options
    #expect(front.map(\.score.axes) == expected.keys.sorted { $0.lexicographicallyPrecedes($1) })
    for option in front {
      #expect(expected[option.score.axes] == option.arrangement)
      #expect(table.score(option.arrangement) == option.score)
    }
  }

  @Test(arguments: 1...6) func equalsEnumerationOfSmallSets(_ count: Int) throws {
    var draw = Draw(count)
    for n in 0..<600 {
      let table = GroupTable.random(
        count: count, spread: [2, 3, 5, 40][n % 4], apart: [0, 15, 50][n % 3], &draw)
      try compare(table)
    }
  }

  @Test(arguments: [(7, 40), (8, 12), (9, 6)]) func equalsEnumerationOfLargerSets(_ count: Int, _ runs: Int)
    throws
  {
    var draw = Draw(count)
    for n in 0..<runs {
      let table = GroupTable.random(count: count, spread: [2, 4][n % 2], apart: [15, 40][n % 2], &draw)
      try compare(table)
    }
  }

  @Test func nothingToCombineIsOneEmptyOption() throws {
    let front = try ParetoFront(GroupTable(apart: []) { _ in .zero }).options
    #expect(front.map(\.arrangement) == [Arrangement([])])
  }

  @Test func allFiguresEqualLeavesTheEarliestOfTheLeastChanged() throws {
    let table = GroupTable(apart: [0, 0, 0]) { _ in .zero }
    #expect(try ParetoFront(table).options.map(\.arrangement.groups) == [[0b111]])
    let now = GroupTable(apart: [0, 0, 0]) {
      Score(sums: [0, 0, 0, 0, 0], finish: 0, changes: $0 == 0b110 ? -1 : 0)
    }
    #expect(try ParetoFront(now).options.map(\.arrangement.groups) == [[0b001, 0b110]])
  }

  /// A later finish of one commission hides behind a later one of another: then fewer changes decide.
  @Test func aFinishThatNoLongerMattersDoesNotDecide() throws {
    let table = GroupTable(apart: [0b010, 0b101, 0b010]) { group in
      Score(
        sums: [0, 0, 0, 0, 0], finish: group == 0b010 ? 9 : group == 0b101 ? 5 : 1,
        changes: group == 0b101 ? -1 : 0)
    }
    let front = try ParetoFront(table).options
    #expect(front.map(\.arrangement.groups) == [[0b101, 0b010]])
  }

  @Test func memoryAndWorkAreBounded() {
    var draw = Draw(16)
    let table = GroupTable.random(count: 10, spread: 1000, apart: 0, &draw)
    for limit in [ParetoFront.Limit(parts: 500), ParetoFront.Limit(comparisons: 10_000)] {
      #expect(throws: ParetoFront.TooManyOptions.self) { try ParetoFront(table, limit: limit) }
    }
  }

  @Test(arguments: 1...9) func cheapestEqualsEnumeration(_ count: Int) {
    var draw = Draw(100 + count)
    for _ in 0..<(count < 7 ? 50 : 3) {
      let table = GroupTable.random(count: count, spread: 1, apart: 30, &draw)
      let costs: [Int?] = table.isFeasible.map { $0 ? draw.below(9) : nil }
      let cheapest = CheapestArrangement(count: count, costs: costs)
      func cost(_ arrangement: Arrangement) -> Int { arrangement.groups.reduce(0) { $0 + costs[$1]! } }
      #expect(cheapest.cost == everyArrangement(table).map(cost).min())
      #expect(cheapest.cost == cost(cheapest.arrangement))
    }
  }

  @Test func wantedThingsAreCountedOnce() {
    #expect(countsOfWanted([0b01, 0b11, 0b11, 0b10], count: 2) == [0, 3, 3, 4])
  }
}
