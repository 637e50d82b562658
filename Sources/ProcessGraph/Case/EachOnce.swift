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
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
