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
    // Most lists here hold one thing, and of a few it is quicker to ask each than to hash them.
    if count < 2 { return self }
    if count <= 8 {
      var kept: [Key] = []
      return filter { element in
        let own = key(element)
        if kept.contains(own) { return false }
        kept.append(own)
        return true
      }
    }
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each only where it comes first.
  var eachOnce: [Element] { eachOnce { $0 } }
}
