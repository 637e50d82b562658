/// The order of findings: by what can still be prevented.
///
/// First come planned rows in the days that count as coming up, soonest first, whatever their severity; then conflicts
/// about a person, other conflicts, gaps with a day, other gaps with the newest first, risks, what is unclear, advice,
/// and what is about the file alone.
package enum Urgency: Int, Sendable, CaseIterable {
  case comingUp, personalConflict, conflict, datedGap, gap, risk, unclear, advice, file
}

extension CaseGraph {
  /// The last day that counts as coming up.
  package var lookAhead: Day { asOf + settings[.lookAhead] }

  /// Where a finding stands in the order of urgency.
  package func urgency(of finding: Finding) -> Urgency {
    // What is about the file alone comes last, save a date that may hide what has to be done.
    if Rule.named(finding.rule)?.family == .file { return finding.hides ? .risk : .file }
    if let day = finding.planned, day >= asOf, day <= lookAhead { return .comingUp }
    switch finding.severity {
    case .conflict:
      let isPersonal = finding.about.contains { if case .person = node($0) { true } else { false } }
      return isPersonal ? .personalConflict : .conflict
    case .gap: return finding.by == nil ? .gap : .datedGap
    case .risk: return .risk
    case .unclear: return .unclear
    case .advice: return .advice
    }
  }

  /// Findings in the order of urgency; within a group by date, severity and place in the file.
  func byUrgency(_ findings: [Finding]) -> [Finding] {
    let keys = findings.map { UrgencyKey(self, $0) }
    return findings.indices.sorted { keys[$0] < keys[$1] }.map { findings[$0] }
  }
}

/// What is compared, in this order.
private struct UrgencyKey: Comparable {
  let urgency, date, severity: Int
  let location: SourceLocation?
  let rule, message: String

  init(_ graph: CaseGraph, _ finding: Finding) {
    let group = graph.urgency(of: finding)
    urgency = group.rawValue
    let own = finding.date?.number
    date =
      switch group {
      case .comingUp: finding.planned!.number
      case .datedGap: finding.by!.number
      case .gap: own.map { -$0 } ?? .max
      default: own ?? .max
      }
    severity = Severity.allCases.firstIndex(of: finding.severity)!
    location = finding.places.first?.location
    (rule, message) = (finding.rule, finding.message)
  }

  static func < (a: Self, b: Self) -> Bool {
    if (a.urgency, a.date, a.severity) != (b.urgency, b.date, b.severity) {
      return (a.urgency, a.date, a.severity) < (b.urgency, b.date, b.severity)
    }
    if let one = a.location, let other = b.location, one != other { return one < other }
    return (a.rule, a.message) < (b.rule, b.message)
  }
}
