/// A dated row that stands before the end of a wait in its way.
struct DateCollision {
  let row: DatedRow
  /// The wait nearest the row.
  let wait: Dependency
  /// What the wait leads to, down to the date that decides; nil where the row took place while the wait stood.
  let chain: Chain?
  /// The date before which the row cannot take place.
  let bound: CaseDate?
  /// Unknown where a month leaves it open, or where the end of the wait has no date.
  let isCertain: Truth
  /// Points without a date that the wait leads to, where they are what is missing.
  let undated: [Int]
}

/// Looks for dated rows that stand before what they wait for.
struct DateCollisions {
  let check: Check
  private let stopped: Set<Int>
  private var graph: CaseGraph { check.graph }
  private var schedule: Schedule { check.schedule }
  private var points: [WaitGraph.Point] { check.waitGraph.points }

  init(_ check: Check) {
    self.check = check
    stopped = check.pointsOfStoppedReviews
  }

  var all: [DateCollision] {
    if check.dependencies.isEmpty { return [] }
    return graph.datedRows(in: check.waitGraph).flatMap { row -> [DateCollision] in
      // A ring holds the point, or a whole wait that another rule reports: that is the finding.
      guard schedule.earliest[row.point] != nil, !stopped.contains(row.point) else { return [] }
      return graph.isHeld(row.date) == .yes ? held(row) : planned(row).map { [$0] } ?? []
    }.filter { !isCleared($0) }
  }

  /// The edges that are in the way of a row.
  private func edges(of row: DatedRow) -> [WaitGraph.Edge] {
    check.waitGraph.leaving[row.point].filter { edge in
      guard let wait = edge.wait.map({ graph.source.waits[$0] }) else {
        if case .draft = row.form { return false }
        return true
      }
      return row.meets(wait, in: graph)
    }
  }

  private func planned(_ row: DatedRow) -> DateCollision? {
    let edges = edges(of: row)
    var tight: WaitGraph.Edge?
    for edge in edges where Schedule.isTighter(edge, than: tight, schedule.earliest) { tight = edge }
    if let tight, let wait = nearestWait(tight) {
      let bound = edges.reduce(schedule.earliest[tight.to]!) { $0.later(schedule.earliest[$1.to]!) }
      let isBefore = row.date.isBefore(bound)
      if bound.last > check.asOf && isBefore.isPossible {
        return DateCollision(
          row: row, wait: check.dependency(wait), chain: schedule.chain(from: wait.to), bound: bound,
          isCertain: isBefore, undated: [])
      }
    }
    return openEnded(row, edges)
  }

  /// The first wait on the way that gives an edge its date; nil where no wait does.
  private func nearestWait(_ edge: WaitGraph.Edge) -> WaitGraph.Edge? {
    var edge = edge
    while edge.wait == nil {
      guard schedule.isBound(edge.to), let next = schedule.binding[edge.to] else { return nil }
      edge = next
    }
    return edge
  }

  /// A row whose wait ends on a day that nobody knows yet.
  private func openEnded(_ row: DatedRow, _ edges: [WaitGraph.Edge]) -> DateCollision? {
    guard let wait = openWait(edges, of: points[row.point].commission) else { return nil }
    let undated = ([wait.to] + schedule.undatedPoints(from: wait.to)).filter { n in
      schedule.planned[n] == nil
        && (points[n].name == WaitGraph.finish || !WaitGraph.parts.contains(points[n].name))
    }
    return DateCollision(
      row: row, wait: check.dependency(wait), chain: nil, bound: nil, isCertain: .unknown, undated: undated)
  }

  /// Of some edges and the own work they lead to, the first wait that leads to a point without a date.
  private func openWait(_ edges: [WaitGraph.Edge], of commission: Int) -> WaitGraph.Edge? {
    let open = edges.filter { schedule.undated[$0.to].isOpen(for: commission) }
    if let wait = open.filter({ $0.wait != nil }).min(by: { $0.wait! < $1.wait! }) { return wait }
    for edge in open {
      if let wait = openWait(check.waitGraph.leaving[edge.to], of: commission) { return wait }
    }
    return nil
  }

  /// An interview that took place while a wait in its way stood, and stands still.
  private func held(_ row: DatedRow) -> [DateCollision] {
    edges(of: row).compactMap { edge in
      guard edge.wait != nil else { return nil }
      let wait = check.dependency(edge)
      guard let on = wait.wait.on else { return nil }
      let isInside = on.isOnOrBefore(row.date) && wait.isInForce
      guard isInside.isPossible else { return nil }
      return DateCollision(
        row: row, wait: wait, chain: nil, bound: nil, isCertain: isInside, undated: [])
    }
  }

  /// Whether police agreed to an interview since the wait began.
  private func isCleared(_ collision: DateCollision) -> Bool {
    guard let interview = collision.row.interview else { return false }
    let since = collision.wait.wait.on
    func isFresh(_ date: CaseDate?) -> Bool {
      guard let date, graph.isHeld(date).isPossible else { return false }
      return date.isOnOrBefore(collision.row.date).isPossible
        && since.map { $0.isOnOrBefore(date).isPossible } ?? true
    }
    if isFresh(interview.agreedWithPolice) { return true }
    let liaison = RowsByProcess.rows(
      graph.byProcess.liaison, naming: graph.commission(of: collision.row.process).ids)
    return liaison.contains { n in
      let row = graph.source.liaison[n]
      guard row.about.contains(where: { $0 == .family || $0 == .witnesses }), isFresh(row.on) else {
        return false
      }
      return row.between.contains { graph.process($0).kind == .crim && graph.takesPart(graph.process($0)) }
    }
  }
}

extension Check {
  /// Points inside a whole wait that a barrier rule reports: those that wait, and the work that follows them.
  var pointsOfStoppedReviews: Set<Int> {
    let rules: [Rule] = [
      .barrierCriminal, .barrierDisciplinary, .barrierComplaint, .barrierIpcc, .barrierSi,
      .barrierAgencyReview, .barrierRegulatory,
    ]
    let reported = Set(rules.flatMap(found(by:)).flatMap(\.places))
    guard !reported.isEmpty else { return [] }
    let waits = dependencies.filter { graph.isProtected($0.waiting) && reported.contains($0.wait.place) }
    let rows = graph.wholeWaits(among: waits).reduce(into: Set<Int>()) { $0.formUnion($1.rows) }
    let protected = Set(waits.map { graph.commission(of: $0.waiting).number })
    var stopped = Set(
      waitGraph.edges.filter { edge in
        edge.wait.map(rows.contains) ?? false && protected.contains(waitGraph.points[edge.from].commission)
      }.map(\.from))
    // Own work that follows: no longer than a few steps, as no commission's order goes round.
    var isGrowing = true
    while isGrowing {
      let next = waitGraph.edges.filter { $0.wait == nil && stopped.contains($0.to) }.map(\.from)
      isGrowing = !stopped.isSuperset(of: next)
      stopped.formUnion(next)
    }
    return stopped
  }
}
