/// The earliest finish of every possible commission: no earlier than the waits and dates of any member allow. The other
/// candidates are taken as they stand.
///
/// It is the schedule (``Schedule``) of a case in which the members are joined, without making that case: their points
/// of the same name become one, and their waits for each other fall away. A test holds the two together.
struct FinishProjection: Sendable {
  private let asOf: Day
  private let waits: WaitGraph
  private let planned: [CaseDate?]
  private let candidateOfPoint: [Int]
  /// For each candidate: its points by the number of their name, or nil where it has none or it is reached.
  private let points: [[Int?]]
  /// For each candidate: the numbers of the names that it has reached.
  private let reached: [Set<Int>]
  private let nameOfPoint: [Int]
  private let finish, report, agencyReport: Int
  /// The candidates that agencies still owe a report: joined with others, these are not served by theirs.
  private let awaitingReports: Group
  /// For each candidate, the latest day by which one of its members is due.
  private let deadlines: [CaseDate?]
  /// The candidates that hold a review which is not over.
  private let writing: Group
  /// The names of the points whose date is a plan for the end.
  private let ends: [Int]

  init(_ commissioning: Commissioning) {
    let graph = commissioning.base
    let waits = WaitGraph(graph)
    var names = Names()
    let candidates = commissioning.candidates
    let numbers = candidates.map { graph.commissionNumber(of: $0.members[0]) }
    let candidateOfNumber = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
    nameOfPoint = waits.points.map { names.number($0.name) }
    finish = names.number(WaitGraph.finish)
    ends = WaitGraph.ends.map { names.number($0) }
    report = names.number(Part.report.rawValue)
    agencyReport = names.number(Part.agencyReport.rawValue)
    var points = Array(repeating: [Int?](repeating: nil, count: names.count), count: candidates.count)
    for (n, point) in waits.points.enumerated() {
      if let candidate = candidateOfNumber[point.commission] { points[candidate][nameOfPoint[n]] = n }
    }
    self.points = points
    candidateOfPoint = waits.points.map { candidateOfNumber[$0.commission] ?? -1 }
    reached = zip(candidates, points).map { candidate, own in
      let isDone = { (name: String) in
        let point = Part(rawValue: name).map(Wait.Point.part) ?? .milestone(name)
        return graph.reached(point, of: candidate.members[0]) == .yes
      }
      return Set(names.all.indices.filter { own[$0] == nil && isDone(names.all[$0]) })
    }
    awaitingReports = commissioning.group(
      of: candidates.map { $0.members[0] }.filter { member in
        let papers = graph.agencyReports(for: member)
        return !papers.isEmpty && graph.reached(.part(.agencyReport), of: member) != .yes
      }.map(\.id))
    planned = graph.plannedDates(for: waits).map { $0?.date }
    deadlines = candidates.map { CaseDate.latest(of: $0.members.map(graph.deadline(of:))) }
    writing = Self.group(
      candidates.indices.filter { n in
        candidates[n].members.contains { $0.kind.isReview && graph.isFinished($0) != .yes }
      })
    (self.waits, asOf) = (waits, graph.asOf)
  }

  private static func group(_ candidates: [Int]) -> Group { candidates.reduce(0) { $0 | 1 << $1 } }

  private struct Names {
    var all: [String] = []
    private var numbers: [String: Int] = [:]
    var count: Int { all.count }

    mutating func number(_ name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = all.count
      all.append(name)
      return all.count - 1
    }
  }

  /// When a commission of some candidates could finish.
  func callAsFunction(_ group: Group) -> ProjectedFinish {
    let members = group.members
    var walk = Walk(count: waits.points.count, asOf: asOf)
    guard collect(Members(group: group, list: members), &walk) else { return .ring }
    return ProjectedFinish(
      earliest: CaseDate(first: walk.first, last: walk.last),
      isPlanned: isPlanned(Members(group: group, list: members)),
      deadline: CaseDate.latest(of: members.map { deadlines[$0] }), asOf: asOf)
  }

  /// Whether somebody plans the end of a commission, or no report is left to write.
  private func isPlanned(_ members: Members) -> Bool {
    guard writing & members.group != 0, standing(for: report, members) != nil else { return true }
    return ends.contains { end in
      guard standing(for: end, members) != nil else { return false }
      return members.list.contains { points[$0][end].map { planned[$0] != nil } ?? false }
    }
  }

  /// The members of the commission in hand, as a set and as a list.
  private struct Members {
    let group: Group
    let list: [Int]
  }

  /// Points on the way, and the latest dates met.
  private struct Walk {
    enum State: UInt8 { case new, open, done }
    var states: [State]
    var first, last: Day

    init(count: Int, asOf: Day) {
      states = Array(repeating: .new, count: count)
      (first, last) = (asOf, asOf)
    }
  }

  /// Goes through everything the end of a commission depends on. False where some of it goes round in a ring.
  private func collect(_ members: Members, _ walk: inout Walk) -> Bool {
    var path: [(point: Int, next: [Int])] = []
    func enter(_ point: Int) {
      walk.states[point] = .open
      for own in together(point, members) {
        guard let date = planned[own] else { continue }
        (walk.first, walk.last) = (max(walk.first, date.first), max(walk.last, date.last))
      }
      path.append((point, following(point, members)))
    }
    guard let start = standing(for: finish, members) else { return true }
    enter(start)
    while let next = path[path.count - 1].next.last {
      path[path.count - 1].next.removeLast()
      switch walk.states[next] {
      case .new: enter(next)
      case .open: return false
      case .done: break
      }
      while let top = path.last, top.next.isEmpty {
        walk.states[top.point] = .done
        path.removeLast()
      }
      if path.isEmpty { break }
    }
    return true
  }

  /// The point that stands for all of a commission's points of one name; nil where one member has reached it.
  private func standing(for name: Int, _ members: Members) -> Int? {
    var first: Int?
    let isOwed = name == agencyReport && members.group & awaitingReports != 0
    for member in members.list {
      if isOwed ? reached[member].contains(report) : reached[member].contains(name) && name != finish {
        return nil
      }
      first = first ?? points[member][name]
    }
    return first
  }

  /// A point with those of the same name of the commission it belongs to.
  private func together(_ point: Int, _ members: Members) -> [Int] {
    guard isMember(point, members) else { return [point] }
    return members.list.compactMap { points[$0][nameOfPoint[point]] }
  }

  private func isMember(_ point: Int, _ members: Members) -> Bool {
    candidateOfPoint[point] >= 0 && members.group >> candidateOfPoint[point] & 1 == 1
  }

  /// The points that come before one, as the commission would have them.
  private func following(_ point: Int, _ members: Members) -> [Int] {
    together(point, members).flatMap { own in
      waits.leaving[own].compactMap { edge in
        guard isMember(edge.to, members) else { return edge.to }
        // Within one commission nobody waits for anybody.
        if edge.wait != nil && isMember(own, members) { return nil }
        return standing(for: nameOfPoint[edge.to], members)
      }
    }
  }
}
