extension CaseGraph {
  /// The date the file itself plans for each point of a wait graph, where it plans one. A deadline is not a plan:
  /// `due` counts only for agency reports that have no other date.
  func plannedDates(for waitGraph: WaitGraph) -> [Dated?] {
    var plans = PlannedDates(waitGraph)
    for commission in commissions {
      for member in commission.members where takesPart(member) { plans.add(member, commission.number) }
    }
    for row in source.interviews where !row.cancelled && isPlanned(row.on).isPossible {
      plans.add(row.on, row.place, "interviews", of: commissionNumbers(row.by))
    }
    for row in source.contacts where !row.cancelled && isPlanned(row.on).isPossible {
      plans.add(row.on, row.place, "family-contact", of: commissionNumbers(row.by))
    }
    for row in source.documents {
      let numbers = commissions(of: row)
      if row.what.isAgencyReport && isOutstanding(row) {
        plans.add(row.on ?? row.due, row.place, "agency-report", of: numbers)
      } else if row.what == .finalReport && row.status != .superseded {
        if isPlanned(row.on).isPossible { plans.add(row.on, row.place, "report", of: numbers) }
        plans.add(row.published, row.place, "publication", of: numbers)
      }
    }
    return plans.dates
  }

  /// Whether an agency's report is still to come: it is asked for, a draft, or final on a day still ahead.
  func isOutstanding(_ document: Document) -> Bool {
    switch document.status {
    case .requested, .draft: true
    case .final: isPlanned(document.on).isPossible
    case .superseded, nil: false
    }
  }

  func commissionNumbers(_ processes: [ID]) -> Set<Int> { Set(processes.map { commissionOfProcess[$0]! }) }
}

/// The latest planned date of each point.
private struct PlannedDates {
  let graph: WaitGraph
  private(set) var dates: [Dated?]

  init(_ graph: WaitGraph) {
    self.graph = graph
    dates = Array(repeating: nil, count: graph.points.count)
  }

  mutating func add(_ member: ParallelProcess, _ commission: Int) {
    for milestone in member.milestones { add(milestone.date, member.place, milestone.name, of: [commission]) }
    add(member.published, member.place, "publication", of: [commission])
    add(member.finished ?? member.expected, member.place, WaitGraph.finish, of: [commission])
  }

  mutating func add(_ date: CaseDate?, _ place: Place, _ point: String, of commissions: Set<Int>) {
    guard let date else { return }
    for commission in commissions {
      guard let n = graph.point(commission, point) else { continue }
      guard let known = dates[n] else {
        dates[n] = Dated(date: date, place: place)
        continue
      }
      // A month and a day within it make a span: the latest of both ends, at the row that may come last.
      let isLater = (known.date.last, known.date.first) < (date.last, date.first)
      dates[n] = Dated(date: known.date.later(date), place: isLater ? place : known.place)
    }
  }
}

extension CaseDate {
  /// The later of two dates, whichever days they mean.
  func later(_ other: CaseDate) -> CaseDate {
    CaseDate(first: max(first, other.first), last: max(last, other.last))
  }
}
