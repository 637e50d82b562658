extension CaseGraph {
  /// The decisions made by the as-of date on how some processes relate, by date; those that name two of them or more.
  func decisions(among ids: Set<ID>) -> [Decision] {
    source.decisions.filter {
      isMade($0) == .yes && $0.decision != .notToPublish && $0.about.count(where: ids.contains) > 1
    }
    .enumerated().sorted { a, b in
      (a.element.on?.last.number ?? .min, a.offset) < (b.element.on?.last.number ?? .min, b.offset)
    }
    .map(\.element)
  }
}
