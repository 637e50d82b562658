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

extension Sequence where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
