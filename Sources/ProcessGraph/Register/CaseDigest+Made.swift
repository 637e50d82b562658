extension CaseDigest {
  /// - Parameters:
  ///   - source: a case as read.
  ///   - file: its path.
  ///   - asOf: the day to judge it at.
  ///   - isWhole: whether its rules are applied and its deadlines kept; else only what cases have in common is.
  convenience init(
    _ source: Case, file: String, asOf: Day, isWhole: Bool, keepsMarks: Bool = false, followed: String? = nil
  ) {
    let graph = CaseGraph(source, asOf: asOf)
    self.init(
      graph, isWhole ? CheckReport(graph) : nil, file: file, keepsMarks: keepsMarks, followed: followed)
  }

  /// The next day on which something is owed, or is planned and has a finding.
  var next: Day? {
    let ahead = deadlines.filter { !$0.isOver }.map(\.day.first) + [found?.planned].compactMap { $0 }
    return ahead.filter { $0 >= asOf }.min()
  }

  static func deadlines(_ report: CheckReport) -> [Deadline] {
    let graph = report.graph
    return report.runningClocks.compactMap { running -> Deadline? in
      guard let day = running.end, let left = running.daysLeft(at: graph.asOf), !running.isSupposed,
        !running.isOutlived
      else {
        return nil
      }
      let process = running.process
      switch running.state(at: graph.asOf) {
      case .running where running.clock.asks != .keep: break
      // What a file has no column for, or a court or a coroner decides, is never said to be late.
      case .over
      where running.clock.asks != .keep && running.record != .notRecordable && process.kind.mayOwn:
        break
      default: return nil
      }
      if case .notBefore = running.clock.asks { return nil }
      return Deadline(
        day: day, daysLeft: left, process: graph.letters(of: process.id), processID: process.id,
        clock: running.clock.id,
        what: running.isOwnDate ? "finish, by its own date" : graph.duty(of: running.clock),
        owner: running.isOwnDate
          ? graph.leadName(of: process)
          : graph.holder(of: running.clock, for: process),
        leads: process.leads.compactMap { graph.person($0).key })
    }.sorted { ($0.day.first, $0.processID, $0.clock) < ($1.day.first, $1.processID, $1.clock) }
  }

  static func events(_ graph: CaseGraph) -> [Event] {
    graph.processes.filter(graph.takesPart).flatMap { process -> [Event] in
      let letters = graph.letters(of: process.id)
      let milestones = ["trial", "inquest"].flatMap { name in process.dates(of: name).map { (name, $0) } }
      let published = process.published.map { [("publication", $0)] } ?? []
      return (milestones + published).map { what, day in
        Event(what: what, process: letters, day: day, isPlanned: graph.isPlanned(day) == .yes)
      }
    }.sorted { ($0.day.first, $0.process, $0.what) < ($1.day.first, $1.process, $1.what) }
  }
}

extension CaseDigest.Found {
  init(_ report: CheckReport) {
    gaps = report.count(of: .gap)
    conflicts = report.count(of: .conflict)
    risks = report.count(of: .risk)
    unclear = report.count(of: .unclear)
    advice = report.count(of: .advice)
    accepted = report.accepted.count
    let most = report.findings.map(\.severity).max()
    worst = report.findings.first { $0.severity == most }.map { finding in
      CaseDigest.Worst(
        severity: finding.severity, reference: finding.reference, message: finding.message,
        owner: report.graph.name(finding.owner), by: finding.by)
    }
    let parts = report.findings.flatMap(\.parts).filter { part in
      // Where the board does not follow the local paper, what only that paper asks for weighs as a risk.
      part.severity == .gap
        || part.isGoodPractice && part.severity == .risk && Rule.named(part.rule)?.severity == .gap
    }
    gapRules = Set(parts.map(\.rule)).sorted()
    planned = report.findings.compactMap(\.planned).filter { $0 > report.graph.asOf }.min()
  }
}
