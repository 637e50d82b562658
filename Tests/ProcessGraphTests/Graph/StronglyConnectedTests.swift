import Testing

@testable import ProcessGraph

@Suite struct StronglyConnectedTests {
  /// Which nodes can be reached from which, by repeated closure.
  static func reach(_ edges: [[Int]]) -> [[Bool]] {
    let n = edges.count
    var reach = Array(repeating: Array(repeating: false, count: n), count: n)
    for (a, next) in edges.enumerated() { for b in next { reach[a][b] = true } }
    for k in 0..<n {
      for a in 0..<n where reach[a][k] { for b in 0..<n where reach[k][b] { reach[a][b] = true } }
    }
    return reach
  }

  @Test func groupsAreThoseThatReachEachOther() {
    var random = RandomNumbers(seed: 1)
    for _ in 0..<500 {
      let n = Int.random(in: 1...9, using: &random)
      let density = Double.random(in: 0...0.5, using: &random)
      let edges = (0..<n).map { _ in
        (0..<n).filter { _ in Double.random(in: 0..<1, using: &random) < density }
      }
      let groups = stronglyConnected(count: n) { edges[$0] }
      #expect(groups.flatMap { $0 }.sorted() == Array(0..<n))
      #expect(groups.map { $0[0] } == groups.map { $0[0] }.sorted())
      let reach = Self.reach(edges)
      let groupOf = Dictionary(
        uniqueKeysWithValues: groups.enumerated().flatMap { n, nodes in nodes.map { ($0, n) } })
      for a in 0..<n {
        for b in 0..<n where a != b {
          #expect((groupOf[a] == groupOf[b]) == (reach[a][b] && reach[b][a]), "\(edges)")
        }
      }
    }
  }

  @Test func aLongChainAndALongRingFit() {
    let n = 10_000
    #expect(stronglyConnected(count: n) { $0 + 1 < n ? [$0 + 1] : [] }.count == n)
    #expect(stronglyConnected(count: n) { [($0 + 1) % n] }.count == 1)
  }

  @Test func nothingGivesNothing() { #expect(stronglyConnected(count: 0) { _ in [] }.isEmpty) }
}
