/// What cannot be done before what: the points of every commission, joined by the waits on file and by the order
/// that each process follows anyway. A ring in it is a deadlock; a path is the chain behind a date.
package struct WaitGraph: Sendable {
  /// A point of a commission that is not reached yet.
  package struct Point: Hashable, Sendable {
    package let commission: Int
    /// A part, a milestone's name, or ``WaitGraph/finish``.
    package let name: String
  }

  /// "`from` cannot be done before `to`."
  package struct Edge: Hashable, Sendable {
    package let from: Int
    package let to: Int
    /// The wait it comes from, by its place in the table; nil where it follows from the process's own order.
    package let wait: Int?
  }

  /// In the order of commissions, and within one in the order of work.
  package let points: [Point]
  /// The order of work of every commission, then the waits in the file's order.
  package let edges: [Edge]
  /// Edges by the point they leave, in the same order.
  package let leaving: [[Edge]]
  /// Points that may be reached already: only the month is known, and it is the month of the as-of date.
  package let doubtful: Set<Int>

  private let numbers: [Point: Int]

  /// The name of the point at which a process is over.
  package static let finish = "finish"
  /// The name of the point at which its report is published.
  static let publication = "publication"
  /// The points that every commission has.
  static let parts = ["family-contact", "interviews", "agency-report", "report", publication, finish]

  package init(_ graph: CaseGraph) { self.init(graph, waits: graph.dependencies) }

  /// - Parameter waits: ``CaseGraph/dependencies`` of the same graph.
  init(_ graph: CaseGraph, waits: [Dependency]) {
    var builder = WaitGraphBuilder(graph: graph)
    for commission in graph.commissions { builder.addPoints(of: commission) }
    for commission in graph.commissions { builder.addOrder(of: commission) }
    for wait in waits { builder.add(wait) }
    self.init(points: builder.points, edges: builder.edges, doubtful: builder.doubtful)
  }

  init(points: [Point], edges: [Edge], doubtful: Set<Int> = []) {
    self.points = points
    self.edges = edges
    self.doubtful = doubtful
    numbers = Dictionary(zip(points, points.indices), uniquingKeysWith: { first, _ in first })
    var leaving = Array(repeating: [Edge](), count: points.count)
    for edge in edges { leaving[edge.from].append(edge) }
    self.leaving = leaving
  }

  /// The number of a commission's point, or nil where it is reached or does not exist.
  package func point(_ commission: Int, _ name: String) -> Int? {
    numbers[Point(commission: commission, name: name)]
  }

  /// Groups of points that wait for each other in a ring, counting all edges or only those allowed.
  package func rings(allowing isAllowed: (Edge) -> Bool = { _ in true }) -> [[Int]] {
    stronglyConnected(count: points.count) { n in leaving[n].filter(isAllowed).map(\.to) }
      .filter { $0.count > 1 }
  }

  /// The same among some points only.
  func rings(within group: [Int], allowing isAllowed: (Edge) -> Bool) -> [[Int]] {
    let places = Dictionary(uniqueKeysWithValues: zip(group, group.indices))
    let rings = stronglyConnected(count: group.count) { n in
      leaving[group[n]].compactMap { isAllowed($0) ? places[$0.to] : nil }
    }
    return rings.filter { $0.count > 1 }.map { $0.map { group[$0] } }
  }
}

extension Wait.Point {
  /// The name of the point in a ``WaitGraph``.
  package var name: String {
    switch self {
    case .milestone(let name): name
    case .part(.whole): WaitGraph.finish
    case .part(let part): part.rawValue
    }
  }
}
