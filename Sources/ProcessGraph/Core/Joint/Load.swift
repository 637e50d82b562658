/// One thing that candidates ask of somebody, counted once for each commission that asks for it.
///
/// Meeting a grandmother to tell her of a review is one; interviewing a nurse; having a trust's report.
struct Load: Sendable {
  /// The person or agency it is asked of.
  let whom: ID
  /// The candidates that ask.
  let askedBy: Group
  /// What there is already and could be used instead; each by the candidates it would do for.
  var standIns: [Group] = []
  /// Whether a stand-in must do for all of a commission, and not only for those of it that ask.
  var standInServesAll = false
  /// Candidates whose asking nothing can stand in for.
  var always: Group = 0

  /// Whether a commission asks for it.
  func falls(on group: Group) -> Bool {
    if group & always != 0 { return true }
    guard group & askedBy != 0 else { return false }
    let served = standInServesAll ? group : group & askedBy
    return !standIns.contains { served & ~$0 == 0 }
  }
}

/// The loads of one figure, and what processes that are no candidates ask on top whatever is decided.
struct Loads: Sendable {
  let loads: [Load]
  /// By person or agency.
  let others: [ID: Int]

  /// Everything all commissions of an arrangement ask, of everybody or of one.
  func count(_ arrangement: Arrangement, of whom: ID? = nil) -> Int {
    let own = loads.filter { whom == nil || $0.whom == whom }
    let asked = arrangement.groups.reduce(0) { sum, group in sum + own.count { $0.falls(on: group) } }
    return asked + (whom.map { others[$0] ?? 0 } ?? others.values.reduce(0, +))
  }

  /// What each possible commission asks, by its group.
  func table(count: Int) -> [Int] {
    // Most loads have no stand-in: these are counted all at once. The others are few; the same ones are told apart by
    // the candidates they concern only.
    var table = countsOfWanted(loads.filter(\.standIns.isEmpty).map { $0.askedBy | $0.always }, count: count)
    var kinds: [Shape: (load: Load, times: Int)] = [:]
    for load in loads where !load.standIns.isEmpty {
      kinds[Shape(load), default: (load, 0)].times += 1
    }
    for (load, times) in kinds.values {
      for group in table.indices where load.falls(on: group) { table[group] += times }
    }
    return table
  }

  private struct Shape: Hashable {
    let askedBy, always: Group
    let standIns: [Group]
    let servesAll: Bool
    init(_ load: Load) {
      (askedBy, always) = (load.askedBy, load.always)
      (standIns, servesAll) = (load.standIns, load.standInServesAll)
    }
  }

  /// Everybody asked for anything.
  var people: Set<ID> { Set(loads.map(\.whom)).union(others.keys) }
}
