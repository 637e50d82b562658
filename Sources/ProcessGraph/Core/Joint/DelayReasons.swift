/// Why a commission could finish no earlier than projected, step by step.
struct DelayReasons {
  private let commissioning: Commissioning
  private let graph: CaseGraph
  private let schedule: Schedule

  /// - Parameter arrangement: how the candidates are commissioned.
  init(_ commissioning: Commissioning, _ arrangement: Arrangement) {
    self.commissioning = commissioning
    let joint = arrangement.groups.map { commissioning.members(of: $0).map(\.id) }
    graph = commissioning.base.judging(commissioning.base.source.supposing(joint: joint))
    schedule = graph.schedule
  }

  /// What a commission's date hangs on, nearest first.
  func reasons(for members: [ParallelProcess], finish: ProjectedFinish) -> [String] {
    let number = graph.commissionNumber(of: members[0])
    guard let point = schedule.waitGraph.point(number, WaitGraph.finish) else { return [] }
    guard let earliest = schedule.earliest[point], let chain = schedule.chain(from: point) else {
      return ring(number)
    }
    guard let date = finish.date else { return [] }
    guard earliest.last >= date.last && earliest.last > graph.asOf else { return [] }
    return zip(chain.links, graph.lines(chain, in: schedule)).map { link, line in
      "\(line.date.inWords): \(ownEnd(link) ?? line.text)"
    }
  }

  /// Whose plan gives the end of a commission of several, where one does.
  private func ownEnd(_ link: Chain.Link) -> String? {
    let point = schedule.waitGraph.points[link.point]
    let members = graph.commissions[point.commission].members
    guard link.edge == nil, point.name == WaitGraph.finish, members.count > 1,
      let member = members.first(where: { $0.place == link.planned?.place })
    else { return nil }
    return "the end planned for \(graph.name(member))"
  }

  /// The waits that go round, where one holds a commission.
  private func ring(_ number: Int) -> [String] {
    let points = schedule.waitGraph.points
    let rings = graph.deadlocks.sorted { a, _ in a.ring.contains { points[$0.from].commission == number } }
    guard let ring = rings.first?.ring else { return [] }
    return ring.compactMap { edge in
      guard edge.wait != nil else { return nil }
      let from = graph.name(of: points[edge.from])
      return "\(from.full) \(from.waits) \(graph.name(of: points[edge.to]).full)"
    }
  }

  /// When the commission could finish once all others of the arrangement are made too, where that is later than its own
  /// projection, or no date at all.
  func laterWithOthers(_ members: [ParallelProcess], than finish: ProjectedFinish) -> ProjectedFinish? {
    let number = graph.commissionNumber(of: members[0])
    guard finish != .ring, let point = schedule.waitGraph.point(number, WaitGraph.finish) else { return nil }
    guard let earliest = schedule.earliest[point] else { return .ring }
    guard earliest.last > graph.asOf, earliest.last > finish.date?.last ?? graph.asOf else { return nil }
    return finish == .date(finish.date ?? earliest) ? .date(earliest) : .notBefore(earliest)
  }

  /// Whether the date can only come later than projected.
  func isOpenEnded(_ members: [ParallelProcess]) -> Bool {
    let number = graph.commissionNumber(of: members[0])
    return schedule.waitGraph.point(number, WaitGraph.finish).map(schedule.isOpenEnded) ?? false
  }
}
