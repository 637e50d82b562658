/// Something that can be cited: a statute, an instrument, guidance, a protocol, or the paper.
///
/// The members in `Statutes.swift`, `Instruments.swift`, `Guidance.swift` and `HealthGuidance.swift` are the only
/// sources there are: a citation of anything else does not compile, and a test holds every point that is
/// cited to what was read of its source.
public struct Source: Hashable, Sendable {
  /// The title, with year and number.
  public let title: String
  /// How much of it was read when the catalogue was made.
  package let read: Reading
  /// The frames it may be cited in: one, where it was made after 2015-16, or has since been revoked or replaced. An
  /// act whose sections changed in between is two sources of one title.
  package let frames: [Frame]
  /// The first and last day it was in force or in use, where that is known.
  package let since, until: Day?
  /// Whether a later edition, which was not read, has taken its place.
  package let isSuperseded: Bool
  /// The pages on which its words were read, where only others repeat them and it is known which.
  let repeatedBy: RepeatingPages?

  /// How much of a source was read.
  package enum Reading: Hashable, Sendable {
    case nothing
    case whole
    /// Numbers of sections, regulations, rules or paragraphs, or words of headings.
    case parts(Set<String>)
  }

  /// Files of this folder are the only places that make sources.
  init(
    listed title: String, read: Reading = .nothing, in frame: Frame? = nil, since: Day? = nil,
    until: Day? = nil, isSuperseded: Bool = false, repeatedBy: RepeatingPages? = nil
  ) {
    (self.title, self.read, frames) = (title, read, frame.map { [$0] } ?? Frame.allCases)
    (self.since, self.until, self.isSuperseded, self.repeatedBy) = (since, until, isSuperseded, repeatedBy)
  }

  /// Where its words were read on other pages makes it no other source: it is cited once.
  public static func == (a: Self, b: Self) -> Bool {
    (a.title, a.read, a.frames) == (b.title, b.read, b.frames)
      && (a.since, a.until, a.isSuperseded) == (b.since, b.until, b.isSuperseded)
  }

  /// Two sources of one title are few, and told apart where they are compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(title) }

  /// A choice in words, for ``Authority/judgement(_:)``.
  init(choice: String) { self.init(listed: choice) }

  /// Whether every provision a point names was read. The number before a bracket is what counts:
  /// `ss. 16D(4), 16H(4)` names 16D and 16H.
  func covers(_ point: String) -> Bool {
    switch read {
    case .nothing: false
    case .whole: true
    case .parts(let parts): Self.provisions(of: point).allSatisfy(parts.contains)
    }
  }

  /// A point without the number of the schedule that its paragraphs stand in, which is no paragraph of it.
  static func withoutSchedule(_ point: String) -> String {
    point.hasPrefix("Sch.") && point.contains("para") ? String(point[point.firstIndex(of: ",")!...]) : point
  }

  /// The provisions a point names; where it names none by number, its words up to a comma.
  static func provisions(of point: String) -> [String] {
    var outside = ""
    var depth = 0
    for character in point {
      if character == "(" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == ")" { depth -= 1 }
    }
    let words = outside.split { " ,;–-".contains($0) }.map(String.init)
    let numbers = words.filter { $0.first!.isNumber }
    return numbers.isEmpty ? [String(point.prefix { $0 != "," })] : numbers
  }
}

extension Source.Reading {
  /// A run of numbered provisions, and any others.
  static func numbered(_ numbers: ClosedRange<Int>, and others: String...) -> Self {
    .parts(Set(numbers.map(String.init)).union(others))
  }
}

extension Source: CustomStringConvertible {
  public var description: String { title }
}
