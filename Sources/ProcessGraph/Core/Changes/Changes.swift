/// What became of each finding of a case between two days, and what was written in between.
package struct Changes: Sendable {
  /// Why it is looked at.
  enum Purpose: Sendable {
    /// What has changed since the earlier report.
    case since
    /// What will be the case on a later day if nothing more is written.
    case forecast
  }

  let purpose: Purpose
  package let old: KnownReport
  /// The case as it is now, or as it would be.
  package let new: CheckReport
  let oldFile: String
  let findings: [FindingChange]
  let rows: RowChanges
  let days: [DayBetween]
  let words: RowWords
  /// What the reader should know of the comparison itself.
  let remarks: [String]

  var graph: CaseGraph { new.graph }

  /// Compares a case with an earlier position of it.
  ///
  /// - Parameters:
  ///   - old: the earlier file at its date, or a report kept from then.
  ///   - new: the later file at its date.
  package init(_ old: EarlierPosition, _ new: ComparedCase) {
    let newReport = KnownReport(new.report)
    let graph = new.report.graph
    var rows = RowChanges()
    var days: [DayBetween] = []
    var then: CaseGraph?
    switch old {
    case .kept(let kept):
      self.old = kept.report
      oldFile = kept.file
    case .file(let file):
      self.old = KnownReport(file.report)
      oldFile = file.graph.source.file
      then = file.graph
      rows = RowChanges(file.written, new.written)
    }
    words = RowWords(now: graph, then: then)
    days = new.written.days(after: self.old.asOf, until: graph.asOf, words)
    var findings = FindingMatch(self.old, newReport, renamed: rows.renamed, in: graph).changes
    findings.findLessExact(rows)
    if case .file(let file) = old, file.graph.asOf < graph.asOf {
      if rows.isEmpty {
        findings.knowNothingWasDone()
      } else {
        findings.giveReasons(
          later: KnownReport(CheckReport(CaseGraph(file.graph.source, asOf: graph.asOf))), rows.renamed)
        findings.nameRows(rows, in: new.report)
      }
    }
    (self.new, self.rows, self.days, purpose) = (new.report, rows, days, .since)
    self.findings = findings.inOrder
    remarks = Self.remarks(self.old, then, graph, rows, words)
  }

  /// Looks ahead: judges a case at a later day with nothing more written than there is.
  package init(forecast case: ComparedCase, on day: Day) {
    let now = `case`.report
    let later = CheckReport(CaseGraph(`case`.graph.source, asOf: day, knownUntil: now.graph.asOf))
    old = KnownReport(now)
    oldFile = now.graph.source.file
    new = later
    words = RowWords(now: later.graph)
    var findings = FindingMatch(old, KnownReport(later), renamed: [:], in: later.graph).changes
    findings.knowNothingWasDone()
    self.findings = findings.inOrder
    rows = RowChanges()
    days = `case`.written.days(after: now.graph.asOf, until: day, words)
    (purpose, remarks) = (.forecast, [])
  }

  /// Whether the rows behind the earlier position are not at hand.
  var isOfKeptReport: Bool { purpose == .since && words.then == nil }

  func count(_ fate: FindingChange.Fate) -> Int { findings.count { $0.fate == fate } }

  /// Whether nothing at all is different.
  package var isEmpty: Bool {
    findings.allSatisfy { [.open, .stillAccepted].contains($0.fate) } && rows.isEmpty && days.isEmpty
  }

  private static func remarks(
    _ old: KnownReport, _ then: CaseGraph?, _ now: CaseGraph, _ rows: RowChanges, _ words: RowWords
  ) -> [String] {
    var remarks: [String] = []
    if old.name != now.source.name {
      remarks.append(
        "The earlier position is of ‘\(old.name)’, this one of ‘\(now.source.name)’: if they are two cases, "
          + "nothing here can be compared")
    }
    if old.frame != now.frame {
      remarks.append(
        "The earlier position was judged by \(old.frame.title), this one by \(now.frame.title): findings differ "
          + "for that alone")
    }
    let settings = rows.head.filter { !["case", "frame"].contains($0.column) }
    if !settings.isEmpty {
      let changed = settings.map { words.altered($0.column, from: $0.old, to: $0.new) }
      remarks.append(
        "What stands at the top of the file is different, and may change findings by itself: "
          + changed.joined(separator: "; "))
    }
    if then == nil {
      remarks.append(
        "The earlier position is a kept report: it tells its findings, not the rows behind them, so what was "
          + "written since cannot be listed")
    }
    return remarks
  }
}

extension [FindingChange] {
  /// Says what only time has brought: the earlier file at the later day has it too.
  fileprivate mutating func giveReasons(later: KnownReport, _ renamed: [ID: ID]) {
    let later = later.findings.map { $0.renamed(renamed) }
    func found(_ finding: KnownFinding) -> KnownFinding? {
      later.first { $0.origin == finding.origin && $0.parts == finding.parts }
        ?? later.first { $0.origin == finding.origin }
    }
    for n in indices {
      switch self[n].fate {
      case .new, .worse:
        let now = self[n].new[0]
        let then = found(now)
        let isOfTime = then.map { $0.severity == now.severity && $0.parts.count >= now.parts.count } ?? false
        self[n].reason = isOfTime ? .time : .recorded
      case .milder where self[n].new.isEmpty: self[n].reason = .recorded
      case .milder:
        let now = self[n].new[0]
        let isOfTime =
          found(now).map {
            $0.severity == now.severity && $0.parts.count <= now.parts.count && !now.saysLess(than: $0)
          } ?? false
        self[n].reason = isOfTime ? .time : .recorded
        if isOfTime { self[n].isNoProgress() }
      case .cleared: self[n].reason = found(self[n].old[0]) == nil ? .time : .recorded
      default: break
      }
    }
  }

  /// Where nothing was written, nothing was done.
  fileprivate mutating func knowNothingWasDone() {
    for n in indices where self[n].fate == .milder { self[n].isNoProgress() }
  }

  /// Says which of the rows written since a finding that is new or worse points at, so that it is seen whether it is the next
  /// step after something that was done.
  fileprivate mutating func nameRows(_ rows: RowChanges, in report: CheckReport) {
    let written = rows.changes.filter { [.added, .altered].contains($0.kind) }
    for n in indices where [.new, .worse].contains(self[n].fate) && self[n].reason != .time {
      guard let places = report.finding(self[n].finding.reference)?.places else { continue }
      self[n].rows = written.filter { change in
        !change.row.isNoun
          && places.contains { $0.table == change.row.table && $0.number == change.row.number }
      }
    }
  }

  /// By what became of them, then by their numbers.
  fileprivate var inOrder: [FindingChange] {
    func key(_ change: FindingChange) -> [Int] {
      [
        FindingChange.Fate.allCases.firstIndex(of: change.fate)!,
        change.new.first?.number ?? change.old.first?.number ?? .max, change.old.first?.number ?? .max,
      ]
    }
    return sorted {
      let (a, b) = (key($0), key($1))
      return a == b ? $0.finding.reference < $1.finding.reference : a.lexicographicallyPrecedes(b)
    }
  }
}
