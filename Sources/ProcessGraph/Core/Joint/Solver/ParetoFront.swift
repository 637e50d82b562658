/// Every division of some candidates into commissions that no other beats: none is at least as good on every axis and
/// better on one. Of those with the same figures, the one that changes least, then the earliest
/// (``Arrangement/isEarlier(_:_:)``).
///
/// Exact, by dynamic programming over subsets: the front of a set is made of a group that holds its first candidate
/// and the front of the rest. What is beaten for good is dropped at once, and a group is passed over whole where even
/// the best the rest can do on each axis would be beaten.
struct ParetoFront: Sendable {
  /// In the order of their axes: fewest family contacts first.
  let options: [Option]

  struct Option: Sendable {
    let arrangement: Arrangement
    let score: Score
  }

  /// So many arrangements are as good as each other that listing them would take more than the memory or the work
  /// set aside. Figures that count people and papers stay far below it; only figures without any pattern reach it.
  struct TooManyOptions: Error {}

  /// What may be spent: partial arrangements kept (64 bytes each), and comparisons made (some nanoseconds each).
  struct Limit: Sendable {
    var parts = 2_000_000
    var comparisons = 4_000_000_000
    static let standard = Limit()
  }

  /// - Parameter table: what each group comes to.
  init(_ table: GroupTable, limit: Limit = .standard) throws(TooManyOptions) {
    guard table.count > 0 else {
      options = [Option(arrangement: Arrangement([]), score: .zero)]
      return
    }
    var search = Search(table)
    for set in setsToSolve(table.count) {
      search.solve(set)
      if search.kept.count > limit.parts || search.comparisons > limit.comparisons { throw TooManyOptions() }
    }
    options = search.result()
  }

  /// A partial arrangement: its first group, and where the arrangement of the rest is kept.
  private struct Part {
    var score: Score
    var group: Int32
    var rest: Int32
  }

  private struct Search {
    let table: GroupTable
    /// The parts kept for all sets, those of one set beside each other.
    var kept: [Part]
    /// Where the parts of each set begin and end.
    var begin: [Int32]
    var end: [Int32]
    /// The best of each axis among a set's parts.
    var least: [Score]
    /// The parts of the set in hand.
    var open: [Part] = []
    var comparisons = 0

    init(_ table: GroupTable) {
      self.table = table
      kept = [Part(score: .zero, group: 0, rest: 0)]
      let sets = 1 << table.count
      begin = Array(repeating: 0, count: sets)
      end = Array(repeating: 0, count: sets)
      end[0] = 1
      least = Array(repeating: .zero, count: sets)
    }

    mutating func solve(_ set: Group) {
      open.removeAll(keepingCapacity: true)
      let first = set & -set
      let others = set ^ first
      // Large groups first: they usually beat the rest early.
      var some = others
      while true {
        if table.isFeasible[first | some] { add(first | some, before: others ^ some) }
        if some == 0 { break }
        some = (some - 1) & others
      }
      begin[set] = Int32(kept.count)
      kept += open
      end[set] = Int32(kept.count)
      least[set] = open.dropFirst().reduce(open[0].score) { $0.least($1.score) }
    }

    /// Adds a group in front of every arrangement of the rest.
    private mutating func add(_ group: Group, before rest: Group) {
      let own = table.scores[group]
      guard !isBeaten(own.and(least[rest])) else { return }
      for n in begin[rest]..<end[rest] {
        insert(Part(score: own.and(kept[Int(n)].score), group: Int32(group), rest: n))
      }
    }

    /// Whether nothing as good as a score, or worse, can be among the best.
    private mutating func isBeaten(_ score: Score) -> Bool {
      for n in open.indices where open[n].score.dominatesForGood(score) {
        // What beat one group tends to beat the next.
        if n > 0 { open.swapAt(n, 0) }
        return true
      }
      return false
    }

    private mutating func insert(_ part: Part) {
      comparisons += open.count
      var left = 0
      for n in open.indices {
        let other = open[n]
        if other.score.dominatesForGood(part.score) { return }
        if part.score.dominatesForGood(other.score) { continue }
        if other.score.equalsAndIsNoLater(than: part.score), isPreferred(other, to: part) { return }
        if part.score.equalsAndIsNoLater(than: other.score), isPreferred(part, to: other) { continue }
        open[left] = other
        left += 1
      }
      open.removeSubrange(left...)
      open.append(part)
    }

    /// Whether of two parts with the same sums the one that finishes no later is also to be shown first: then the other
    /// is needless whatever both are completed with.
    private func isPreferred(_ a: Part, to b: Part) -> Bool {
      a.score.changes != b.score.changes ? a.score.changes < b.score.changes : !isEarlier(b, a)
    }

    private func isEarlier(_ a: Part, _ b: Part) -> Bool {
      var (a, b) = (a, b)
      while a.group == b.group {
        // The same rest, down to the last group.
        if a.rest == b.rest { return false }
        (a, b) = (kept[Int(a.rest)], kept[Int(b.rest)])
      }
      return Arrangement.isEarlier(Int(a.group), Int(b.group))
    }

    /// The parts of the whole set, less those kept only for what might have followed.
    func result() -> [Option] {
      open.filter { part in !open.contains { $0.score.dominates(part.score) } }
        .map { Option(arrangement: Arrangement(groups($0)), score: $0.score) }
        .sorted { $0.score.axes.lexicographicallyPrecedes($1.score.axes) }
    }

    private func groups(_ part: Part) -> [Group] {
      var part = part
      var groups: [Group] = []
      while part.group != 0 {
        groups.append(Int(part.group))
        part = kept[Int(part.rest)]
      }
      return groups
    }
  }
}
