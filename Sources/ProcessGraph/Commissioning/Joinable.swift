// Which kinds could be commissioned together at all.

extension KindID {
  /// Whether the kind could share its chair with some other kind.
  public var mayShareChair: Bool { KindID.allCases.contains { Compatibility.mayShareChair(self, $0) } }
}

/// Whether two kinds could be one commission, and what says so.
public struct Joinable: Sendable {
  public let isPossible: Bool
  /// What it was read from; nil where the catalogue has no answer for the two kinds.
  public let ground: Ground?

  /// - Returns: for two of one kind, that they may: they owe the same things, and no source speaks of it.
  public static func of(_ a: KindID, _ b: KindID) -> Joinable {
    if a == b { return Joinable(isPossible: a.mayShareChair, ground: a.mayShareChair ? .sameKind : nil) }
    guard let cell = Compatibility.of(a, b)?[.chair] else { return Joinable(isPossible: false, ground: nil) }
    return Joinable(isPossible: cell.degree == .joint, ground: cell.ground)
  }
}

extension Ground {
  /// Two reviews of one kind, such as two children's of different boards.
  static let sameKind = Ground(
    "two reviews of one kind owe the same things", .judgement, .judgement("no source speaks of two of a kind")
  )
}
