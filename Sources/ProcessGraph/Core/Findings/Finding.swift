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

  /// More urgent is greater.
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

/// A problem in the world: something is missing, or two things collide.
public struct Finding: Sendable {
  /// The id of the rule that found it.
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
  public let settings: [Setting: Int]
  /// The earliest date concerned, for the order of findings.
  public let date: Day?
  /// What tells it from other findings of the rule about the same ids: the row it stands on, in the row's own words.
  var key: String
  /// Set where somebody has accepted the finding until a date still ahead.
  public var acceptance: Acceptance?

  /// One fact: when, what, who.
  public struct Detail: Sendable, Hashable {
    public var date: CaseDate?
    public var what: String
    public var who: String
    public init(date: CaseDate? = nil, what: String, who: String = "") {
      (self.date, self.what, self.who) = (date, what, who)
    }
  }

  /// The same for the same rule about the same ids on the same row, wherever that row stands in the file: what a
  /// later report compares with. 16 hexadecimal digits.
  public var fingerprint: String {
    let hex = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  /// The fingerprint as a number: FNV-1a, stable across machines, which Swift's own hash is not.
  var digest: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in ([rule] + about.sorted() + [key]).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}
