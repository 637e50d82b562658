extension Sequence {
  /// The elements in their order, each only where it comes first.
  ///
  /// - Parameter key: what makes two of them the same.
  func eachOnce<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}

extension Array {
  /// The elements in their order, each only where it comes first.
  func eachOnce<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    // Most lists here hold one thing.
    if count < 2 { return self }
    var seen: Set<Key> = []
    if count > 8 { return filter { seen.insert(key($0)).inserted } }
    // And the others a few, though often: to compare these with each other takes less than to hash them.
    var few: [Key] = []
    return filter {
      let key = key($0)
      let isNew = !few.contains(key)
      if isNew { few.append(key) }
      return isNew
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
