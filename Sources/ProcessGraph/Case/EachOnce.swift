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
    // And the others a few, though often: to compare these with each other takes less than to hash them.
    var few: [Key] = []
    var many: Set<Key> = []
    return filter {
      let key = key($0)
      if !many.isEmpty { return many.insert(key).inserted }
      if few.contains(key) { return false }
      few.append(key)
      if few.count > 8 { many = Set(few) }
      return true
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
