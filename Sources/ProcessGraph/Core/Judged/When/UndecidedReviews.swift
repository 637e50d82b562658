/// Reviews of one incident that nobody has yet decided to run together or apart.
struct UndecidedReviews {
  /// In the file's order, from two commissions or more.
  let reviews: [ParallelProcess]
  /// False where a decision is dated by a month that decides whether it is held.
  let isCertain: Bool
  /// Whether all but one of them are only planned: nothing is late yet, and the time to ask has come.
  var isAhead = false
}

extension CaseGraph {
  /// Multi-agency reviews that may be commissioned jointly and are open, pending or planned.
  var reviewsToJoin: [ParallelProcess] {
    let kinds: Set<KindID> =
      frame == .england2015 ? [.scr, .dhr, .sar, .mhhr] : [.scr, .dhr, .sar, .mhhr, .owhr]
    return processes.filter {
      kinds.contains($0.kind) && isInCase($0) && (isOpenOrPending($0) || status($0) == .planned)
    }
  }

  /// The reviews in sets joined by pairs that no decision taken names together.
  var undecidedReviews: [UndecidedReviews] {
    let certain = undecidedSets { isMade($0).isPossible }
    let decided = Set(certain.flatMap { $0 })
    let open = undecidedSets { isMade($0).isCertain }.filter { decided.isDisjoint(with: $0) }
    let sets = certain.map { ($0, true) } + open.map { ($0, false) }
    return sets.compactMap { numbers, isCertain in
      let reviews = reviewsToJoin.filter { numbers.contains(commissionNumber(of: $0)) }
      let known = Set(reviews.filter(takesPart).map { commissionNumber(of: $0) })
      return known.isEmpty
        ? nil : UndecidedReviews(reviews: reviews, isCertain: isCertain, isAhead: known.count == 1)
    }
  }

  /// Whether no decision taken names two reviews together.
  func areUndecided(_ a: ParallelProcess, _ b: ParallelProcess) -> Truth {
    if areJoint(a, b) { return .no }
    let rows = RowsByProcess.rows(byProcess.decisions, naming: commission(of: a).ids)
    return !rows.map { source.decisions[$0] }.anySatisfy { decision in
      decision.about.contains { areJoint($0, b.id) } ? isMade(decision) : .no
    }
  }

  /// Sets of two commissions or more, each joined to some other of its set by the want of a decision.
  private func undecidedSets(counting isCounted: (Decision) -> Bool) -> [Set<Int>] {
    var decidedWith: [Int: Set<Int>] = [:]
    for decision in source.decisions where isCounted(decision) {
      let numbers = Set(decision.about.compactMap { commissionOfProcess[$0] })
      for number in numbers { decidedWith[number, default: []].formUnion(numbers) }
    }
    var left = Set(reviewsToJoin.map { commissionNumber(of: $0) })
    var sets: [Set<Int>] = []
    while let first = left.min() {
      left.remove(first)
      var set: Set = [first]
      var waiting = [first]
      while let number = waiting.popLast() {
        let next = left.subtracting(decidedWith[number] ?? [])
        left.subtract(next)
        set.formUnion(next)
        waiting += next
      }
      if set.count > 1 { sets.append(set) }
    }
    return sets
  }
}
