extension Timeline.Course {
  /// How a part of a process's course is drawn.
  enum Stretch: Hashable {
    /// Known of, not begun.
    case known
    case run
    /// Begun, and standing still.
    case suspended
    /// Still to come.
    case ahead
  }

  /// The parts of the course in order; none where no date is on file.
  func stretches(asOf: Day) -> [(stretch: Stretch, days: ClosedRange<Day>)] {
    var parts: [(Stretch, ClosedRange<Day>)] = []
    func add(_ stretch: Stretch, from: Day, to: Day) {
      if from <= to { parts.append((stretch, from...to)) }
    }
    let begun = start?.first
    if let known = known?.first {
      add(.known, from: known, to: begun.map { min($0 - 1, max(asOf, known)) } ?? max(asOf, known))
    }
    if let begun {
      let stop = isOpen ? asOf : min(asOf, end?.last ?? asOf)
      var from = begun
      for still in suspended.sorted(by: { $0.lowerBound < $1.lowerBound }) where still.lowerBound <= stop {
        add(.run, from: from, to: min(still.lowerBound - 1, stop))
        add(.suspended, from: max(from, still.lowerBound), to: min(still.upperBound, stop))
        from = max(from, still.upperBound + 1)
      }
      add(.run, from: from, to: stop)
      if let end, end.last > asOf { add(.ahead, from: max(begun, asOf + 1), to: end.last) }
    } else if let end, end.last > asOf {
      add(.ahead, from: max(asOf + 1, known?.first ?? asOf + 1), to: end.last)
    }
    return parts
  }

  func ranges(asOf: Day) -> [ClosedRange<Day>] { stretches(asOf: asOf).map(\.days) }
}
