/// Everything one check of a case says.
public struct CheckReport: Sendable {
  public let graph: CaseGraph
  /// Findings, most urgent first: see `Urgency`.
  public let findings: [Finding]
  /// Findings that somebody accepted until a date still ahead.
  public let accepted: [Finding]
  /// Information lines: never findings, never counted.
  package let notes: [Note]

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

    /// Whether some findings of the case may be left out.
    var isNarrow: Bool { !only.isEmpty || !skip.isEmpty || !about.isEmpty }

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
    var parts = rules.flatMap(check.parts(of:))
    parts += acceptanceParts(for: parts, in: check, rules: rules)
    if !selection.about.isEmpty { parts = parts.filter { !selection.about.isDisjoint(with: $0.about) } }
    for n in parts.indices { parts[n].acceptance = graph.acceptance(of: parts[n]) }
    var findings = parts.byCause.map { parts in
      let standing = parts.filter { $0.acceptance == nil }
      return standing.isEmpty
        ? graph.joined(parts, accepted: [])
        : graph.joined(standing, accepted: parts.filter { $0.acceptance != nil })
    }
    findings = graph.byUrgency(findings)
    References.give(to: &findings)
    self.graph = graph
    self.findings = findings.filter { $0.acceptance == nil }
    accepted = findings.filter { $0.acceptance != nil }
    runningClocks = check.runningClocks
    notes = Note.all(in: check).filter(selection.keeps)
    isStrict = selection.isStrict
    narrowed = selection.isNarrow ? Selection(only: only, skip: skip, about: selection.about) : nil
  }

  /// What the report was narrowed to, rules by their present names; nil where it holds all that was found.
  let narrowed: Selection?
  /// The clocks of the case, as the rules saw them.
  let runningClocks: [RunningClock]

  private let isStrict: Bool

  /// How many findings there are of a severity.
  package func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether some finding weighs at least as much as a severity.
  public func hasFinding(atLeast severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity || isStrict && $0.severity == .unclear && severity <= .gap }
  }

  /// The finding with a reference, standing or accepted.
  public func finding(_ reference: String) -> Finding? {
    (findings + accepted).first { $0.reference == reference.uppercased() }
  }
}
