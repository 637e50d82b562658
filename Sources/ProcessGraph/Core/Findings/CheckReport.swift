/// Everything one check of a case says.
public struct CheckReport: Sendable {
  public let graph: CaseGraph
  /// Findings, most urgent first: severity, then the earliest date concerned, then place in the file.
  public let findings: [Finding]
  /// Findings that somebody accepted until a date still ahead.
  public let accepted: [Finding]
  /// Information lines: never findings, never counted.
  public let notes: [Note]

  /// Which findings a report holds.
  public struct Selection: Sendable {
    /// Ids of rules; empty means all.
    public var only: Set<String>
    public var skip: Set<String>
    /// Ids; empty means all, else findings about any of them.
    public var about: Set<ID>
    /// Whether what is unclear counts as a gap.
    public var isStrict: Bool
    public init(only: Set<String> = [], skip: Set<String> = [], about: Set<ID> = [], isStrict: Bool = false) {
      (self.only, self.skip, self.about, self.isStrict) = (only, skip, about, isStrict)
    }

    /// Whether a note is asked for, by the id it stands under and the ids it is about.
    func keeps(_ note: Note) -> Bool {
      (only.isEmpty || only.contains(note.rule)) && !skip.contains(note.rule)
        && (about.isEmpty || !about.isDisjoint(with: note.about))
    }
  }

  /// Applies the rules to a case.
  ///
  /// - Parameters:
  ///   - graph: the case at its as-of date.
  ///   - selection: which rules to apply and whose findings to keep.
  public init(_ graph: CaseGraph, selection: Selection = Selection()) {
    let only = Set(selection.only.map(Rule.currentName))
    let skip = Set(selection.skip.map(Rule.currentName))
    let rules = Rule.all.filter { (only.isEmpty || only.contains($0.id)) && !skip.contains($0.id) }
    let check = Check(graph)
    var findings = rules.flatMap(check.findings(of:))
    findings += acceptanceFindings(for: findings, in: check, rules: rules)
    if selection.isStrict { findings = findings.map { $0.severity == .unclear ? $0.weighed(as: .gap) : $0 } }
    if !selection.about.isEmpty {
      findings = findings.filter { !selection.about.isDisjoint(with: $0.about) }
    }
    findings = findings.map { finding in
      var finding = finding
      finding.acceptance = graph.acceptance(of: finding)
      return finding
    }
    findings = findings.mostUrgentFirst
    findings.numberAlike()
    self.graph = graph
    self.findings = findings.filter { $0.acceptance == nil }
    accepted = findings.filter { $0.acceptance != nil }
    notes = Note.all(in: check).filter(selection.keeps)
  }

  /// How many findings there are of a severity.
  public func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether some finding weighs at least as much as a severity.
  public func hasFinding(atLeast severity: Severity) -> Bool { findings.contains { $0.severity >= severity } }
}

extension [Finding] {
  /// The order of reports. What counts is compared beside the findings, which are too large to be moved about.
  var mostUrgentFirst: [Finding] {
    let keys = map(Urgency.init)
    return indices.sorted { a, b in
      keys[a].isMore(than: keys[b]) ?? ((self[a].rule, self[a].message) < (self[b].rule, self[b].message))
    }.map { self[$0] }
  }

  /// What most findings share with no other.
  private struct Row: Hashable {
    let rule, key: String
  }

  /// Numbers those that nothing tells apart, as where a row stands in the file twice.
  fileprivate mutating func numberAlike() {
    // Few share a row, and only of these is asked whether they share all else.
    let byRow = Dictionary(grouping: indices) { Row(rule: self[$0].rule, key: self[$0].key) }
    var count: [UInt64: Int] = [:]
    for n in byRow.values.filter({ $0.count > 1 }).flatMap({ $0 }).sorted() {
      let digest = self[n].digest
      let seen = count[digest, default: 0]
      count[digest] = seen + 1
      if seen > 0 { self[n].key += " \(seen + 1)" }
    }
  }
}

/// How urgent a finding is.
private struct Urgency {
  private let severity: Severity
  private let date: Int
  private let location: SourceLocation?

  init(_ finding: Finding) {
    severity = finding.severity
    date = finding.date?.number ?? .max
    location = finding.places.first?.location
  }

  /// Nil where neither is more urgent.
  func isMore(than other: Urgency) -> Bool? {
    if severity != other.severity { return severity > other.severity }
    if date != other.date { return date < other.date }
    if let location, let its = other.location, location != its { return location < its }
    return nil
  }
}

extension Finding {
  func weighed(as severity: Severity) -> Finding {
    Finding(
      rule: rule, severity: severity, about: about, places: places, message: message,
      details: details, remedy: remedy, clearsWhen: clearsWhen, authority: authority, settings: settings,
      date: date, key: key, acceptance: acceptance)
  }
}
