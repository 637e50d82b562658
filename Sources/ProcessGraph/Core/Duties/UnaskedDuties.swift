/// Confirmations of duties that nothing asks of the process they are about: they would count for nothing, silently.
struct UnaskedDuties {
  private let source: Case
  private let now: ChecklistScope

  /// Nil where nothing is confirmed, or the file does not say at which date it is to be judged.
  init?(_ source: Case) {
    guard !source.confirmed.isEmpty, let asOf = source.asOf else { return nil }
    self.source = source
    now = ChecklistScope(CaseGraph(source, asOf: asOf))
  }

  var remarks: [Vocabulary.Remark] {
    var scopes: [Day: Scope] = [:]
    let unasked = source.confirmed.indices.filter { !isAsked(source.confirmed[$0], &scopes) }
    guard !unasked.isEmpty else { return [] }
    let findings = findings(without: [])
    // Mostly no rule looks at any of them, and one more run tells.
    let areUnused = findings == self.findings(without: unasked)
    let unused = unasked.prefix(areUnused ? .max : Self.most).filter {
      areUnused || findings == self.findings(without: [$0])
    }
    return unused.map { n in
      let row = source.confirmed[n]
      let duty = ChecklistDuty.named(row.duty)!
      return Vocabulary.Remark(
        place: row.place,
        message: "The duty \(duty.id.quoted) is not asked of \(row.about.map(\.quoted) ?? "this case").",
        help: help(duty))
    }
  }

  /// How many are tried one by one.
  private static let most = 10

  /// Whether it is asked, or was when it was confirmed: what has ended since is asked no more.
  private func isAsked(_ row: Confirmation, _ scopes: inout [Day: Scope]) -> Bool {
    guard let duty = ChecklistDuty.named(row.duty) else { return true }
    if duty.isLocal && (source.paper != .crag2016 || !now.graph.concernsChildrensBodies) { return false }
    if isAsked(duty, of: row, on: now.graph.asOf, &scopes) { return true }
    guard let day = row.on?.last, day < now.graph.asOf else { return false }
    return isAsked(duty, of: row, on: day, &scopes)
  }

  private func isAsked(
    _ duty: ChecklistDuty, of row: Confirmation, on day: Day, _ scopes: inout [Day: Scope]
  ) -> Bool {
    var scope =
      scopes[day] ?? Scope(day == now.graph.asOf ? now : ChecklistScope(CaseGraph(source, asOf: day)))
    let targets = scope.targets(of: duty)
    scopes[day] = scope
    guard let about = row.about ?? scope.scope.lead?.id else { return false }
    return targets.contains { target in target.answeredBy.contains { scope.scope.graph.areJoint($0, about) } }
  }

  /// What duties are asked of on one day, looked up once for each duty.
  private struct Scope {
    let scope: ChecklistScope
    private var known: [String: [ChecklistScope.Target]] = [:]

    init(_ scope: ChecklistScope) { self.scope = scope }

    mutating func targets(of duty: ChecklistDuty) -> [ChecklistScope.Target] {
      if let targets = known[duty.id] { return targets }
      let targets = scope.targets(of: duty)
      known[duty.id] = targets
      return targets
    }
  }

  /// What the rules find when some confirmations are taken out.
  private func findings(without rows: [Int]) -> Set<String> {
    var source = source
    source.confirmed = source.confirmed.indices.filter { !rows.contains($0) }.map {
      self.source.confirmed[$0]
    }
    let report = CheckReport(CaseGraph(source, asOf: now.graph.asOf))
    return Set((report.findings + report.accepted).map { "\($0.severity) \($0.message)" })
  }

  private func help(_ duty: ChecklistDuty) -> String {
    if duty.isLocal && source.paper != .crag2016 {
      return "only the local paper of 2016 asks for it: remove the row, or write ‘guidance: crag-2016’"
    }
    let asked = now.targets(of: duty).flatMap(\.about).eachOnce
    return asked.isEmpty
      ? "nothing on file is asked for it at this date; ‘overlap check --checklist’ lists what is"
      : "it is asked of \(asked.map(\.quoted).listed)"
  }
}
