/// The checklist of a case: how every duty stands for every process it is asked of.
package enum Checklist {
  /// Its lines, in the order of ``ChecklistDuty/all`` and for each duty in the file's order.
  package static func lines(_ graph: CaseGraph) -> [ChecklistLine] {
    let (scope, names) = (ChecklistScope(graph), StandingNames(graph))
    let said = Dictionary(grouping: graph.source.confirmed.filter { graph.isSaid($0) }, by: \.duty)
    return ChecklistDuty.all.filter { !$0.isLocal || graph.followsThePaper && graph.concernsChildrensBodies }
      .flatMap { duty in
        scope.targets(of: duty).map { target in
          let rows = said[duty.id, default: []].filter { row in
            (row.about ?? scope.lead?.id).map { graph.areAnyJoint($0, target.answeredBy) } ?? false
          }
          let state = graph.state(of: duty, latest: rows.latest, published: target.publication)
          return ChecklistLine(
            duty: duty, statement: names.put(into: duty.statement), about: target.about, state: state,
            authority: duty.authority.holding(in: graph.frame))
        }
      }
  }
}

extension CaseGraph {
  /// Whether a confirmation counts: it is not dated after the as-of date.
  fileprivate func isSaid(_ row: Confirmation) -> Bool { row.on.map { isHeld($0).isPossible } ?? true }

  fileprivate func areAnyJoint(_ id: ID, _ others: [ID]) -> Bool { others.contains { areJoint($0, id) } }

  fileprivate func state(
    of duty: ChecklistDuty, latest: Confirmation?, published: CaseDate?
  ) -> ChecklistLine.State {
    guard let latest else {
      guard duty.life == .beforePublication, let published, published.first <= asOf + daysBeforePublication
      else {
        return .notConfirmed
      }
      return .due(published)
    }
    guard let life = days(duty.life) else { return .confirmed(latest) }
    // Without a day nobody can tell that it still holds; with a month it does until the whole month is too old.
    let holds = latest.on.map { asOf - $0.last <= life } ?? false
    return holds ? .confirmed(latest) : .confirmAgain(latest)
  }

  private var daysBeforePublication: Int { 30 }

  private func days(_ life: ChecklistDuty.Life) -> Int? {
    switch life {
    case .standing: settings[.confirmationLife]
    case .yearly: 365
    case .once, .beforePublication: nil
    }
  }
}

extension [Confirmation] {
  /// The latest by date, of two on one day the one further down the file; those without a date come first.
  fileprivate var latest: Confirmation? {
    func day(_ row: Confirmation) -> Int { row.on?.last.number ?? .min }
    return enumerated().max { (day($0.element), $0.offset) < (day($1.element), $1.offset) }?.element
  }
}
