extension CaseGraph {
  /// Whether legal advice for a process, or one it is joint with, is held.
  ///
  /// - Parameters:
  ///   - first: the date on or after which it was given; nil for any.
  ///   - last: the date by which it was given; nil for any.
  func hasLegalAdvice(
    for process: ParallelProcess, notBefore first: CaseDate? = nil, notAfter last: CaseDate? = nil
  ) -> Truth {
    documents(for: process, of: [.legalAdvice]).anySatisfy { paper in
      guard paper.status != .requested, let on = paper.on else { return .no }
      return isHeld(on) && (first?.isOnOrBefore(on) ?? .yes) && (last.map { on.isOnOrBefore($0) } ?? .yes)
    }
  }

  /// Whether two processes have spoken about a topic.
  ///
  /// - Parameters:
  ///   - first: the date on or after which they did; nil for any.
  ///   - last: the date by which they did; nil for any.
  func haveSpoken(
    _ a: ParallelProcess, _ b: ParallelProcess, about topic: Liaison.Topic, notBefore first: CaseDate? = nil,
    notAfter last: CaseDate? = nil
  ) -> Truth {
    return liaison(between: a, and: b).anySatisfy { row in
      guard row.about.contains(topic), let on = row.on else { return .no }
      return isHeld(on) && (first?.isOnOrBefore(on) ?? .yes) && (last.map { on.isOnOrBefore($0) } ?? .yes)
    }
  }
}
