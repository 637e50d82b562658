/// Whether somebody has been told of something by the as-of date, and when last.
package struct Informed: Sendable, Hashable {
  package let isTold: Truth
  /// The days within which the latest telling lies; nil where there is none.
  package let latest: CaseDate?

  /// No record of having been told.
  package static let not = Informed(isTold: .no, latest: nil)

  /// Told in either way; the later telling is the latest.
  package static func || (a: Self, b: Self) -> Self {
    Informed(isTold: a.isTold || b.isTold, latest: .latest(a.latest, b.latest))
  }

  /// Told only where both are; as up to date as the one who heard less lately.
  package static func && (a: Self, b: Self) -> Self {
    guard let x = a.latest, let y = b.latest else { return .not }
    let latest = CaseDate(first: min(x.first, y.first), last: min(x.last, y.last))
    return Informed(isTold: a.isTold && b.isTold, latest: latest)
  }
}
