/// What cannot be done before what: the points of every commission, joined by the waits on file and by the order
/// that each process follows anyway. A ring in it is a deadlock; a path is the chain behind a date.
public struct WaitGraph: Sendable {
  /// A point of a commission that is not reached yet.
  public struct Point: Hashable, Sendable {
    public let commission: Int
    /// A part, a milestone's name, or `finish`.
    public let name: String
  }

  /// "`from` cannot be done before `to`."
  public struct Edge: Hashable, Sendable {
    public let from: Int
    public let to: Int
    /// The wait it comes from, by its place in the table; nil where it follows from the process's own order.
    public let wait: Int?
  }

  /// In the order of commissions, and within one in the order of work.
  public let points: [Point]
  public let edges: [Edge]
  /// Edges by the point they leave, in the file's order.
  public let leaving: [[Edge]]

  static let parts = ["family-contact", "interviews", "agency-report", "report", "publication", "finish"]

  public init(_ graph: CaseGraph) {
    var builder = Builder(graph: graph)
    for commission in graph.commissions { builder.addPoints(of: commission) }
    for commission in graph.commissions { builder.addOrder(of: commission) }
    for (n, wait) in graph.source.waits.enumerated() { builder.add(wait, at: n) }
    points = builder.points
    edges = builder.edges
    var leaving = Array(repeating: [Edge](), count: points.count)
    for edge in edges { leaving[edge.from].append(edge) }
    self.leaving = leaving
  }

  /// The point of a commission with a name, or nil where it is reached or does not exist.
  public func point(_ commission: Int, _ name: String) -> Int? {
    points.firstIndex { $0.commission == commission && $0.name == name }
  }

  /// Groups of points that wait for each other in a ring, counting all edges or only those allowed.
  public func rings(allowing isAllowed: (Edge) -> Bool = { _ in true }) -> [[Int]] {
    stronglyConnected(count: points.count) { n in leaving[n].filter(isAllowed).map(\.to) }.filter {
      $0.count > 1
    }
  }
}

extension WaitGraph {
  /// What the order of work asks of a commission whatever waits are on file: a point, and what it comes after.
  static let order: [(point: String, after: [String])] = [
    ("report", ["interviews", "agency-report"]),
    ("publication", ["report"]),
    ("home-office-clearance", ["report"]),
    ("national-panel-copy", ["report"]),
    ("outcome", ["report"]),
    ("trial", ["charge"]),
    ("verdict", ["trial"]),
    ("sentence", ["verdict"]),
    ("resumed", ["suspended"]),
    ("inquest", ["inquest-opened"]),
    ("finish", ["report"]),
  ]

  /// Milestones that a process may finish without.
  static let notNeededToFinish = [
    "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
  ]

  struct Builder {
    let graph: CaseGraph
    var points: [Point] = []
    var numbers: [Point: Int] = [:]
    var edges: [Edge] = []

    mutating func addPoints(of commission: Commission) {
      let members = commission.members.filter(graph.takesPart)
      guard !members.isEmpty else { return }
      let waited = graph.source.waits.compactMap { wait -> String? in
        guard commission.ids.contains(wait.forProcess), case .milestone(let name) = wait.until else {
          return nil
        }
        return name
      }
      var names = WaitGraph.parts + members.flatMap { $0.milestones.map(\.name) } + waited
      var seen: Set<String> = []
      names = names.filter { seen.insert($0).inserted }
      for name in names where !isReached(name, members) {
        let point = Point(commission: commission.number, name: name)
        numbers[point] = points.count
        points.append(point)
      }
    }

    func isReached(_ name: String, _ members: [ParallelProcess]) -> Bool {
      switch name {
      case "finish": members.allSatisfy { graph.isReached(.part(.whole), of: $0) }
      default:
        if let part = Part(rawValue: name) {
          members.contains { graph.isReached(.part(part), of: $0) }
        } else {
          members.contains { graph.isReached(.milestone(name), of: $0) }
        }
      }
    }

    mutating func connect(_ commission: Int, _ from: String, _ to: String) {
      guard from != to, let a = numbers[Point(commission: commission, name: from)],
        let b = numbers[Point(commission: commission, name: to)]
      else { return }
      edges.append(Edge(from: a, to: b, wait: nil))
    }

    mutating func addOrder(of commission: Commission) {
      let n = commission.number
      for (point, after) in WaitGraph.order { for earlier in after { connect(n, point, earlier) } }
      if commission.kinds.contains(.dhr) { connect(n, "publication", "home-office-clearance") }
      if commission.kinds.contains(.scr) || commission.kinds.contains(.natl) {
        connect(n, "publication", "national-panel-copy")
      }
      let milestones = commission.members.flatMap { $0.milestones.map(\.name) }
      if milestones.contains("suspended") || milestones.contains("resumed") {
        connect(n, "inquest", "resumed")
      }
      let isNotCharged = commission.members.contains { graph.isHeld($0.date(of: "no-charge")).isPossible }
      for point in points where point.commission == n && !WaitGraph.parts.contains(point.name) {
        if WaitGraph.notNeededToFinish.contains(point.name) || (point.name == "charge" && isNotCharged) {
          continue
        }
        connect(n, "finish", point.name)
      }
    }

    mutating func add(_ wait: Wait, at place: Int) {
      guard graph.takesPart(wait), graph.state(wait).isStanding else { return }
      let end: String
      switch wait.until {
      case .milestone(let name): end = name
      case .part(.whole), nil: end = "finish"
      case .part(let part): end = part.rawValue
      }
      let target = Point(commission: graph.commission(of: wait.forProcess).number, name: end)
      guard let to = numbers[target] else { return }
      for number in Set(graph.waitingProcesses(wait).map { graph.commission(of: $0.id).number }).sorted() {
        for (n, point) in points.enumerated() where point.commission == number {
          if wait.part == .whole || point.name == wait.part.rawValue {
            edges.append(Edge(from: n, to: to, wait: place))
          }
        }
      }
    }
  }
}
