/// The waits that stand, as a figure shows them: points of processes, what holds up which of them, and their order.
struct StandingWaits {
  let graph: CaseGraph
  let schedule: Schedule
  /// The chain of waits behind the end that lies furthest ahead.
  let longestChain: Chain?
  /// In the order of commissions.
  private(set) var points: [Point] = []
  private(set) var lines: [Line] = []
  /// Waits shown, by their places in the table.
  private(set) var rows: [Int] = []

  /// Something that waits or is waited for.
  struct Point: Hashable {
    /// Nil for every review.
    var commission: Int?
    /// The commission's first process: numbers of commissions change when a process is added.
    var owner: ID = "all"
    /// As the schedule names it; nil for the whole of a process.
    var name: String?
    /// The people or agencies it is limited to.
    var of: [ID] = []
    var isMilestone: Bool {
      name.map { Part(rawValue: $0) == nil && $0 != WaitGraph.finish } ?? false
    }
    /// Whether it stands for the end of the process.
    var isEnd: Bool { name == nil || name == WaitGraph.finish }

    var id: ID {
      ([owner, name ?? "whole"] + of).joined(separator: "-")
    }
  }

  /// A wait that holds up a point until another is reached.
  struct Line {
    var row: Int
    var from, to: Point
    var awaited: WaitGraph.Point
    var meaning: EdgeMeaning
  }

  init(_ graph: CaseGraph) {
    self.graph = graph
    schedule = graph.schedule
    longestChain = Self.longestChain(graph, schedule)
    let chain = Set(
      longestChain?.waits.map { Key(row: $0.wait!, from: schedule.waitGraph.points[$0.from].commission) }
        ?? [])
    let rings = Set(graph.deadlocks.flatMap { $0.ring.compactMap(\.wait) })
    var seen: Set<Point> = []
    var drawn: Set<[Point]> = []
    func add(_ point: Point) { if seen.insert(point).inserted { points.append(point) } }
    for wait in graph.dependencies where wait.isStanding.isPossible && wait.isOngoing {
      let awaited = WaitGraph.Point(
        commission: graph.commission(of: wait.awaited).number, name: wait.end.name)
      let waiting = graph.commission(of: wait.waiting).number
      let from = Point(
        commission: awaited.commission, owner: graph.commissions[awaited.commission].ids[0],
        name: awaited.name)
      let isForAll = wait.wait.isAny && wait.wait.isEvidenceHold
      let to =
        isForAll
        ? Point(commission: nil, name: nil, of: wait.wait.of)
        : Point(
          commission: waiting, owner: graph.commissions[waiting].ids[0],
          name: wait.wait.part == .whole ? nil : wait.wait.part.rawValue,
          of: wait.wait.part == .whole ? [] : wait.wait.of)
      add(from)
      add(to)
      if rows.last != wait.row { rows.append(wait.row) }
      guard drawn.insert([from, to]).inserted || !isForAll else { continue }
      let meaning: EdgeMeaning =
        rings.contains(wait.row)
        ? .ring
        : chain.contains(Key(row: wait.row, from: waiting))
          ? .chain : wait.wait.isEvidenceHold ? .hold : .wait
      lines.append(Line(row: wait.row, from: from, to: to, awaited: awaited, meaning: meaning))
    }
    for number in Set(lines.compactMap(\.to.commission)).sorted() {
      let end = Point(
        commission: number, owner: graph.commissions[number].ids[0], name: WaitGraph.finish)
      let held = points.filter { $0.commission == number }
      if !held.contains(where: \.isEnd), held.contains(where: { precedes($0, end) }) { add(end) }
    }
    let order = Dictionary(uniqueKeysWithValues: points.enumerated().map { ($1, $0) })
    points.sort { ($0.commission ?? .max, order[$0]!) < ($1.commission ?? .max, order[$1]!) }
  }

  private struct Key: Hashable {
    var row, from: Int
  }

  private static func longestChain(_ graph: CaseGraph, _ schedule: Schedule) -> Chain? {
    let chains = graph.commissions.compactMap { commission in
      schedule.waitGraph.point(commission.number, WaitGraph.finish).flatMap(schedule.chain)
    }.filter { !$0.waits.isEmpty }
    // The first of those that end latest, and of these the one of most waits.
    return chains.reduce(nil) { best, next in
      guard let best else { return next }
      let (a, b) = (best.links[0].date.last, next.links[0].date.last)
      return (a, best.waits.count) < (b, next.waits.count) ? next : best
    }
  }

  /// The processes shown, in the file's order.
  var commissions: [Commission] {
    let numbers = Set(points.compactMap(\.commission))
    return graph.commissions.filter { numbers.contains($0.number) }
  }

  // MARK: Order within a process

  /// Pairs of points of one process of which one comes before the other, with none shown between.
  var orders: [(Point, Point)] {
    points.flatMap { a in
      points.filter { b in
        precedes(a, b) && !points.contains { precedes(a, $0) && precedes($0, b) }
      }.map { (a, $0) }
    }
  }

  /// The ends of processes that no wait touches and that come after one box alone, by that box.
  var endsOfOne: [Point: Point] {
    let touched = Set(lines.flatMap { [$0.from, $0.to] })
    let before = Dictionary(grouping: orders, by: \.1).mapValues { $0.map(\.0) }
    let free = before.filter { $0.key.isEnd && $0.value.count == 1 && !touched.contains($0.key) }
    return Dictionary(free.map { ($0.value[0], $0.key) }) { first, _ in first }
  }

  private func precedes(_ a: Point, _ b: Point) -> Bool {
    guard let commission = a.commission, commission == b.commission, a != b else { return false }
    guard let first = a.name else { return true }
    guard let last = b.name, first != last, let from = schedule.waitGraph.point(commission, last),
      let to = schedule.waitGraph.point(commission, first)
    else { return false }
    var found: Set<Int> = [from]
    var next = [from]
    while let point = next.popLast() {
      for edge in schedule.waitGraph.leaving[point] where edge.wait == nil && found.insert(edge.to).inserted {
        next.append(edge.to)
      }
    }
    return found.contains(to)
  }

  // MARK: Words

  func heading(of point: Point) -> String {
    guard let name = point.name, let commission = point.commission else { return "The whole process" }
    let own = graph.name(of: WaitGraph.Point(commission: commission, name: name)).own
    guard !point.of.isEmpty else { return own.sentence }
    let whom = graph.names(point.of)
    switch Part(rawValue: name) {
    case .familyContact: return "Contact with \(whom)"
    case .interviews: return (point.of.count > 1 ? "Interviews with " : "Interview with ") + whom
    case .agencyReport: return (point.of.count > 1 ? "Reports of " : "Report of ") + whom
    default: return "\(own.sentence), as far as it concerns \(whom)"
    }
  }

  /// - Parameter end: the end of the process, where it stands in the same box.
  func heading(of point: Point, andOf end: Point?) -> String {
    heading(of: point) + (end != nil && point.name == Part.report.rawValue ? " and end" : "")
  }

  /// The same date is said once.
  func dates(of point: Point, andOf end: Point?) -> [String] {
    let own = dates(of: point)
    guard let end else { return own }
    let last = dates(of: end)
    let isSame = own.first.map { first in last.contains { $0.hasSuffix(first.lowercasedFirst) } } ?? true
    return (isSame || own == last ? [] : own) + last
  }

  /// The date on file, else the earliest that the waits allow; and the day it is due.
  func dates(of point: Point) -> [String] {
    guard let commission = point.commission,
      let number = schedule.waitGraph.point(commission, point.name ?? WaitGraph.finish)
    else { return [] }
    var lines: [String] = []
    let members = graph.commissions[commission].members.filter(graph.isInCase)
    if let earliest = schedule.earliest[number] {
      if let planned = schedule.planned[number]?.date, planned == earliest {
        lines.append((point.isMilestone ? "" : "Planned ") + planned.inWords)
      } else if earliest.last > graph.asOf {
        lines.append((point.isEnd ? "Ends no" : "No") + " earlier than \(earliest.inWords)")
      } else {
        lines.append(point.isEnd ? "No end on record" : "No date on record")
      }
    } else {
      lines.append("No date: circular wait")
    }
    if point.isEnd {
      for due in members.compactMap(\.due).map({ "Due \($0.inWords)" }) where !lines.contains(due) {
        lines.append(due)
      }
    }
    return lines
  }

  /// Beside a line: since when, on what ground, and when it is looked at again.
  func label(of wait: Wait) -> String {
    let since = wait.on.map { date in
      (graph.isPlanned(date) == .yes ? "from " : "since ") + date.inWords
    }
    let review = wait.review.map { "review \($0.inWords)" }
    return [since ?? "no record since when", review].compactMap { $0 }.joined(separator: "; ")
  }
}
