extension Note {
  /// A notice the law requires is no collision. The report lists those that another body's contact falls close to, so
  /// that whoever makes them can choose the hour with care.
  static func candourNotices(_ check: Check) -> [Note] {
    let graph = check.graph
    let window = check.setting(.familyContactWindow)
    return graph.family.flatMap { person -> [Note] in
      let contacts = graph.contacts(with: person.id).filter { $0.on != nil }
      let others = contacts.filter { $0.about != .statutoryNotice && $0.about.isInvolving }
      return contacts.filter { $0.about == .statutoryNotice }.compactMap { notice in
        let near = others.filter { other in
          graph.areApart(graph.parties(notice.by), graph.parties(other.by)).isPossible
            && abs(other.on!.first - notice.on!.first) <= window
        }
        guard !near.isEmpty else { return nil }
        let by = graph.names(near.flatMap(\.by))
        return Note(
          rule: "candour-notice", about: graph.inOrder([person.id] + notice.by + near.flatMap(\.by)),
          message:
            "A notice that the law requires goes to \(graph.name(person)) \(notice.on!.withPreposition), within "
            + "\(window.counted("day")) of contact by \(by); it is no collision, and may be timed with care")
      }
    }
  }
}
