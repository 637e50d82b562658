// When the leads of two processes first spoke about a topic.

extension CaseGraph {
  /// The day two processes, or ones they are joint with, first had liaison about a topic, whether it is held or
  /// still ahead; as a span where only months are known. Nil where there is none with a date.
  package func firstLiaison(_ a: ID, _ b: ID, about topic: Liaison.Topic) -> CaseDate? {
    if areJoint(a, b) { return nil }
    return source.liaison.filter { $0.about.contains(topic) && joins($0, a, [b]) }.compactMap(\.on)
      .earliestSpan
  }

  /// Whether two processes had held liaison about a topic on or before a date.
  package func hadLiaison(_ a: ID, _ b: ID, about topic: Liaison.Topic, by date: CaseDate) -> Truth {
    firstLiaison(a, b, about: topic).map { isHeld($0) && $0.isOnOrBefore(date) } ?? .no
  }
}
