import Testing

@testable import ProcessGraph

/// The ring that is shown, held to a search through all simple rings.
@Suite struct ShortestRingTests {
  /// What makes one ring better than another, in the order of the rule.
  struct Key: Comparable, CustomStringConvertible {
    let waits: Int
    let points: Int
    let rows: [Int]
    init(_ ring: [WaitGraph.Edge]) {
      rows = ring.compactMap(\.wait).sorted()
      waits = rows.count
      points = ring.count
    }
    static func < (a: Self, b: Self) -> Bool {
      (a.waits, a.points) == (b.waits, b.points)
        ? a.rows.lexicographicallyPrecedes(b.rows) : (a.waits, a.points) < (b.waits, b.points)
    }
    var description: String { "\(waits) waits, \(points) points, rows \(rows)" }
  }

  /// As wait graphs are: the order of work leads from point to point of one commission and never back, waits
  /// from one commission to another.
  static func randomGraph(_ count: Int, _ random: inout RandomNumbers) -> WaitGraph {
    let commissions = Int.random(in: 2...max(2, count - 1), using: &random)
    let points = (0..<count).map { WaitGraph.Point(commission: $0 % commissions, name: "point-\($0)") }
    var edges: [WaitGraph.Edge] = []
    for a in 0..<count {
      for b in a..<count where a != b && points[a].commission == points[b].commission {
        if Bool.random(using: &random) { edges.append(WaitGraph.Edge(from: a, to: b, wait: nil)) }
      }
    }
    // Some rows are several edges, as a wait of a whole process is.
    for row in 0..<Int.random(in: 1...(2 * count), using: &random) {
      let to = Int.random(in: 0..<count, using: &random)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let from = Int.random(in: 0..<count, using: &random)
        if points[from].commission != points[to].commission {
          edges.append(WaitGraph.Edge(from: from, to: to, wait: row))
        }
      }
    }
    return WaitGraph(points: points, edges: edges)
  }

  /// Every simple ring, from its least point.
  static func simpleRings(_ graph: WaitGraph) -> [[WaitGraph.Edge]] {
    var rings: [[WaitGraph.Edge]] = []
    func walk(_ start: Int, _ path: [WaitGraph.Edge], _ seen: Set<Int>) {
      for edge in graph.leaving[path.last?.to ?? start] {
        if edge.to == start { rings.append(path + [edge]) }
        if edge.to > start && !seen.contains(edge.to) { walk(start, path + [edge], seen.union([edge.to])) }
      }
    }
    for start in graph.points.indices { walk(start, [], [start]) }
    return rings
  }

  @Test func isTheLeastOfAllSimpleRings() {
    var random = RandomNumbers(seed: 7)
    var found = 0
    for _ in 0..<600 {
      let graph = Self.randomGraph(Int.random(in: 2...8, using: &random), &random)
      let all = Self.simpleRings(graph)
      let groups = graph.rings()
      #expect(groups.isEmpty == all.isEmpty)
      for group in groups {
        let ring = graph.shortestRing(in: group)
        let within = all.filter { group.contains($0[0].from) }
        #expect(Key(ring).description == within.map(Key.init).min()?.description)
        #expect(zip(ring, ring.dropFirst() + ring.prefix(1)).allSatisfy { $0.to == $1.from })
        #expect(ring.first?.wait == ring.compactMap(\.wait).min())
        found += 1
      }
    }
    #expect(found > 200)
  }

  @Test func aRingOfTenThousandIsFound() {
    let n = 10_000
    let points = (0..<n).map { WaitGraph.Point(commission: $0, name: "report") }
    let edges = (0..<n).map { WaitGraph.Edge(from: $0, to: ($0 + 1) % n, wait: n - 1 - $0) }
    let graph = WaitGraph(points: points, edges: edges)
    let ring = graph.shortestRing(in: graph.rings()[0])
    #expect(ring.count == n)
    #expect(ring.first?.wait == 0)
  }
}
