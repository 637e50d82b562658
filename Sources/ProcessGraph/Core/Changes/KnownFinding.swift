/// A finding as one of two reports has it: of a case judged now, or of a report that was kept.
struct KnownFinding: Sendable {
  /// Its number in its report, as printed; nil where it is accepted.
  var number: Int?
  let reference: String
  let rule: String
  let answers: [String]
  let severity: Severity
  var about: [ID]
  let by: Day?
  /// The earliest date concerned; nil where the report does not say.
  let date: Day?
  let message: String
  /// Who accepted it, when and why, in words; nil where it stands.
  let acceptance: String?
  var parts: [Part]
  /// Its cause and root, where its case is at hand: see `References`. A kept report has the reference alone.
  var origin: Origin?

  var isAccepted: Bool { acceptance != nil }

  struct Origin: Hashable, Sendable {
    let cause: String
    var root: Set<ID>
  }

  /// What one rule says in it.
  struct Part: Hashable, Sendable {
    let rule: String
    var about: Set<ID>

    /// Whether it may be what is left of another, or the other of it.
    func isAlike(_ other: Part) -> Bool {
      rule == other.rule && (about.isSubset(of: other.about) || other.about.isSubset(of: about))
    }
  }

  /// The same with ids by the names that they have now.
  func renamed(_ names: [ID: ID]) -> KnownFinding {
    guard !names.isEmpty else { return self }
    func now(_ id: ID) -> ID { names[id] ?? id }
    var copy = self
    copy.about = about.map(now)
    copy.parts = parts.map { Part(rule: $0.rule, about: Set($0.about.map(now))) }
    copy.origin = origin.map { Origin(cause: $0.cause, root: Set($0.root.map(now))) }
    return copy
  }
}

extension KnownFinding {
  init(_ finding: Finding, number: Int?) {
    self.init(
      number: number, reference: finding.reference, rule: finding.rule, answers: finding.answers,
      severity: finding.severity, about: finding.about, by: finding.by, date: finding.date,
      message: finding.message, acceptance: finding.acceptance?.shortly,
      parts: finding.parts.map { Part(rule: $0.rule, about: Set($0.about)) },
      origin: Origin(cause: finding.cause, root: Set(finding.root)))
  }
}

extension Acceptance {
  /// ` by the panel on 3 June 2015`.
  var shortly: String {
    (by.map { " by \($0)" } ?? "") + (on.map { " \($0.withPreposition)" } ?? "")
      + (until.map { ", review date \($0.inWords)" } ?? "")
  }
}

/// What one side of a comparison says: of a case, or as a report of it was kept.
package struct KnownReport: Sendable {
  /// The case's pseudonym.
  package let name: String
  package let frame: Frame
  package let asOf: Day
  /// Those that stand by number, then those accepted.
  let findings: [KnownFinding]

  init(name: String, frame: Frame, asOf: Day, findings: [KnownFinding]) {
    (self.name, self.frame, self.asOf, self.findings) = (name, frame, asOf, findings)
  }

  init(_ report: CheckReport) {
    self.init(
      name: report.graph.source.name, frame: report.graph.frame, asOf: report.graph.asOf,
      findings: report.findings.enumerated().map { KnownFinding($0.element, number: $0.offset + 1) }
        + report.accepted.map { KnownFinding($0, number: nil) })
  }

  var standing: Int { findings.count { !$0.isAccepted } }
}

extension KnownFinding {
  /// Whether it names less than another of the same cause: of two bodies that nobody had told, one is left.
  func saysLess(than other: KnownFinding) -> Bool {
    guard !parts.isEmpty else { return false }
    let (own, others) = (Self.words(message), Self.words(other.message))
    return own.values.reduce(0, +) < others.values.reduce(0, +)
      && own.allSatisfy { word, count in others[word, default: 0] >= count }
  }

  /// The words of a sentence that tell something, each with how often it stands there.
  private static func words(_ text: String) -> [Substring: Int] {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.filter { !grammar.contains($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Words that change with the number of what is listed.
  private static let grammar: Set<Substring> = [
    "and", "nor", "or", "was", "were", "has", "have", "is", "are", "either",
  ]
}
