extension Sequence {
  /// The elements in their order, each only where it comes first.
  ///
  /// - Parameter key: what makes two of them the same.
  func eachOnce<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element == [ID] {
  /// All the lists as one, each only where it differs from the one before: what follows each other is mostly the same
  /// list in the same memory, which costs no comparison.
  var joinedOnce: [ID] {
    var all: [ID] = []
    var last: [ID] = []
    for list in self where list != last {
      all += list
      last = list
    }
    return all
  }
}

extension [Place] {
  /// The places in their order, each only where it comes first. They mostly stand in the file's order but for the
  /// most telling one, which comes first: then none comes twice.
  var eachOnce: [Place] {
    let rest = dropFirst()
    let isInOrder = zip(rest, rest.dropFirst()).allSatisfy { $0.location < $1.location }
    if isInOrder, !rest.contains(where: { $0.location == self[0].location }) { return self }
    return eachOnce { $0 }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
