/// How much a finding weighs.
public enum Severity: String, Word, Comparable {
  /// Something that law or guidance expects by now has no record.
  case gap
  /// Two recorded facts collide.
  case conflict
  /// A collision ahead.
  case risk
  /// The fact that would decide is missing.
  case unclear
  /// An opportunity.
  case advice

  /// What weighs more is greater.
  public static func < (a: Self, b: Self) -> Bool { a.weight < b.weight }
  private var weight: Int {
    switch self {
    case .advice: 0
    case .unclear: 1
    case .risk: 2
    case .conflict: 3
    case .gap: 4
    }
  }
}

/// A problem in the world: something is missing, or two things collide. It stands for all that rules say of one cause.
public struct Finding: Sendable {
  /// What each rule says of it, those that weigh most first where the contract's order does not say otherwise.
  package let parts: [Part]
  /// The id of the first of its rules, in the order of the rules.
  public let rule: String
  public let severity: Severity
  /// The ids of the processes, people, agencies and subjects concerned, in the file's order.
  public let about: [ID]
  /// The rows it points at, the most telling first.
  public let places: [Place]
  /// One sentence: what.
  public let message: String
  /// The facts behind it, a line each.
  public let details: [Detail]
  /// Who should do what.
  public let remedy: String
  public let clearsWhen: String
  public let authority: [Authority]
  /// The local thresholds that decided, with their values.
  package let settings: [Setting: Int]
  /// Whether only a local paper asks for it that the board does not follow.
  package let isGoodPractice: Bool
  /// The earliest date concerned, for the order of findings.
  package let date: Day?
  /// Who has to act.
  public let owner: Owner
  /// The day by which, or nil where nothing ahead sets one. Never before the as-of date.
  public let by: Day?
  /// The day of the earliest planned row among its places: what can still be prevented.
  package let planned: Day?
  /// Four characters that stay the same from report to report: see `References`.
  public internal(set) var reference = ""
  /// Parts of it that somebody has accepted while others stand.
  package let acceptedParts: [Part]

  /// The ids of the rules it answers, each once.
  package var answers: [String] { (parts + acceptedParts).map(\.rule).eachOnce }
  /// The id of the rule by whose task a list calls it: the first of those that weigh most.
  package var leadingRule: String { parts.first { $0.severity == severity }?.rule ?? rule }
  /// Whose work it is.
  package var desk: Desk { Rule.named(leadingRule)?.desk ?? .file }
  /// Set where somebody has accepted all of it until a date still ahead.
  package var acceptance: Acceptance? { parts.first?.acceptance }
  /// What it is at bottom about, in ids only, for its reference.
  var root: [ID] { parts[0].joins.map(\.root) ?? parts[0].root }
  var cause: String { parts[0].cause }

  /// Whether it is a date that, were it put right, would bring out others.
  var hides: Bool { parts.contains(where: \.hides) }

  /// One fact: when, what, who.
  public struct Detail: Sendable, Hashable {
    public var date: CaseDate?
    public var what: String
    public var who: String
    package init(date: CaseDate? = nil, what: String, who: String = "") {
      (self.date, self.what, self.who) = (date, what, who)
    }
  }
}
