/// Builds a ``WaitGraph`` commission by commission, then wait by wait.
struct WaitGraphBuilder {
  let graph: CaseGraph
  private(set) var points: [WaitGraph.Point] = []
  private(set) var edges: [WaitGraph.Edge] = []
  private(set) var doubtful: Set<Int> = []
  private var numbers: [WaitGraph.Point: Int] = [:]
  /// The points of each commission: they stand side by side.
  private var ranges: [Range<Int>] = []
  /// Milestones that waits name, by the commission they belong to.
  private var awaited: [Int: [String]] = [:]
  /// The last row for which each commission's waits were added: joint processes named together wait once.
  private var lastRow: [Int: Int] = [:]

  init(graph: CaseGraph) {
    self.graph = graph
    for wait in graph.source.waits {
      guard case .milestone(let name) = wait.until else { continue }
      awaited[graph.commission(of: wait.forProcess).number, default: []].append(name)
    }
  }

  mutating func addPoints(of commission: Commission) {
    let first = points.count
    defer { ranges.append(first..<points.count) }
    let members = commission.members.filter(graph.takesPart)
    guard !members.isEmpty else { return }
    var names =
      WaitGraph.parts + members.flatMap { $0.milestones.map(\.name) }.filter(WaitGraph.milestones.contains)
    names += awaited[commission.number] ?? []
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      let reached = isReached(name, members)
      if reached == .yes { continue }
      if reached == .unknown { doubtful.insert(points.count) }
      let point = WaitGraph.Point(commission: commission.number, name: name)
      numbers[point] = points.count
      points.append(point)
    }
  }

  /// A commission's work is over when every member's is; any other point is reached for all when one reaches it.
  private func isReached(_ name: String, _ members: [ParallelProcess]) -> Truth {
    if name == WaitGraph.finish { return members.reduce(.yes) { $0 && graph.isFinished($1) } }
    let point = Part(rawValue: name).map(Wait.Point.part) ?? .milestone(name)
    return members.reduce(.no) { $0 || graph.reached(point, of: $1) }
  }

  mutating func addOrder(of commission: Commission) {
    let n = commission.number
    let members = commission.members.filter(graph.takesPart)
    for (point, earlier) in WaitGraph.order { for name in earlier { connect(n, point, name) } }
    let kinds = Set(members.map(\.kind))
    if kinds.contains(.dhr) { connect(n, "publication", "home-office-clearance") }
    if kinds.contains(.scr) || kinds.contains(.natl) { connect(n, "publication", "national-panel-copy") }
    let milestones = Set(members.flatMap { $0.milestones.map(\.name) })
    if milestones.contains("suspended") || milestones.contains("resumed") { connect(n, "inquest", "resumed") }
    let isNotCharged = members.contains { graph.isHeld($0.date(of: "no-charge")).isPossible }
    for point in points[ranges[n]] where !WaitGraph.parts.contains(point.name) {
      if WaitGraph.notNeededToFinish.contains(point.name) { continue }
      if point.name == "charge" && isNotCharged { continue }
      connect(n, WaitGraph.finish, point.name)
    }
  }

  private mutating func connect(_ commission: Int, _ from: String, _ to: String) {
    guard let a = numbers[WaitGraph.Point(commission: commission, name: from)],
      let b = numbers[WaitGraph.Point(commission: commission, name: to)]
    else { return }
    edges.append(WaitGraph.Edge(from: a, to: b, wait: nil))
  }

  mutating func add(_ wait: Dependency) {
    guard wait.isStanding.isPossible else { return }
    let end = WaitGraph.Point(
      commission: graph.commission(of: wait.awaited).number, name: wait.end.name)
    let waiting = graph.commission(of: wait.waiting).number
    guard let to = numbers[end], lastRow.updateValue(wait.row, forKey: waiting) != wait.row else { return }
    if wait.wait.part == .whole {
      edges += ranges[waiting].map { WaitGraph.Edge(from: $0, to: to, wait: wait.row) }
    } else if let from = numbers[WaitGraph.Point(commission: waiting, name: wait.wait.part.rawValue)] {
      edges.append(WaitGraph.Edge(from: from, to: to, wait: wait.row))
    }
  }
}

extension WaitGraph {
  /// What the order of work asks of every commission whatever waits are on file: a point, and what it comes after.
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
    (finish, ["report"]),
  ]

  /// The milestones that are points: what others wait for. All else that happens in a process is only a date.
  static let milestones: Set<String> = [
    "charge", "trial", "verdict", "sentence", "inquest-opened", "inquest", "suspended", "resumed", "outcome",
    "inquiry-concluded", "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
  ]

  /// Milestones that a process may finish without.
  static let notNeededToFinish = [
    "home-office-clearance", "national-panel-copy", "reporting-restriction-lifted",
  ]
}
