/// How far two kinds of process may be run together, aspect by aspect.
package struct Compatibility: Sendable {
  package let kinds: (KindID, KindID)
  /// One cell for each ``Aspect``, in their order.
  package let cells: [Cell]

  package struct Cell: Hashable, Sendable {
    package let aspect: Aspect
    package let degree: Degree
    package let ground: Ground
    /// Whether the answer is only a suggestion, for want of a source that says it.
    package var isSuggestion: Bool { ground.isSuggestion }
  }

  package subscript(aspect: Aspect) -> Cell { cells[Aspect.allCases.firstIndex(of: aspect)!] }

  /// The answer for two kinds, in either order, as a frame has it.
  /// - Returns: nil where the catalogue has none: for two of one kind, and for kinds outside its table.
  package static func of(_ a: KindID, _ b: KindID, in frame: Frame) -> Compatibility? {
    guard let pair = pair(a, b) else { return nil }
    let cells = Aspect.allCases.map { aspect in
      let apart = apart(aspect, [a, b])
      return Cell(
        aspect: aspect, degree: apart?.degree ?? pair.degree(of: aspect),
        ground: apart?.ground ?? borrowed(pair.ground(of: aspect, in: frame), [a, b]))
    }
    return Compatibility(kinds: (a, b), cells: cells)
  }

  /// How far two kinds may do an aspect together: the same in every frame, which differ in what it rests on.
  /// - Returns: nil where the catalogue has no answer.
  package static func degree(of aspect: Aspect, _ a: KindID, _ b: KindID) -> Degree? {
    pair(a, b).map { apart(aspect, [a, b])?.degree ?? $0.degree(of: aspect) }
  }

  /// Whether two kinds might share their chair: what makes them candidates for one commission.
  package static func mayShareChair(_ a: KindID, _ b: KindID) -> Bool {
    degree(of: .chair, a, b) == .joint
  }

  private static func pair(_ a: KindID, _ b: KindID) -> Pair? {
    guard let rowA = a.rowInTable, let rowB = b.rowInTable else { return nil }
    return Pair.find(rowA, rowB)
  }

  /// Where a kind that borrows its row differs from it: of two that do, the one that keeps more apart.
  private static func apart(_ aspect: Aspect, _ kinds: [KindID]) -> Pairing.Apart? {
    KindID.allCases.filter(kinds.contains).compactMap { $0.kind.pairs.apart[aspect] }.max {
      $0.degree < $1.degree
    }
  }

  /// What a borrowed answer rests on.
  private static func borrowed(_ ground: Ground, _ kinds: [KindID]) -> Ground {
    // In the catalogue's order, so that two kinds answer alike whichever is named first.
    let rows = KindID.allCases.filter(kinds.contains).map(\.kind.pairs)
    if let judged = rows.lazy.compactMap(\.ground).first { return judged }
    return rows.contains(where: \.isAnalogy) ? ground.byAnalogy : ground
  }
}
