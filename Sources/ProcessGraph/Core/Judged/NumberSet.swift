/// Numbers from 0 on, such as the places of processes: a set of a bit each, for what many rows have in common.
struct NumberSet: Sequence {
  private var words: [UInt64]

  /// An empty set of numbers below a bound.
  init(below bound: Int) { words = Array(repeating: 0, count: (bound + 63) / 64) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ number: Int) -> Bool { words[number / 64] & Self.bit(number) != 0 }
  mutating func insert(_ number: Int) { words[number / 64] |= Self.bit(number) }
  mutating func remove(_ number: Int) { words[number / 64] &= ~Self.bit(number) }

  /// - Parameter other: a set with the same bound.
  mutating func formUnion(_ other: NumberSet) { for n in words.indices { words[n] |= other.words[n] } }

  /// - Parameter other: a set with the same bound.
  func subtracting(_ other: NumberSet) -> NumberSet {
    var rest = self
    for n in words.indices { rest.words[n] &= ~other.words[n] }
    return rest
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number % 64) }

  /// The numbers, least first.
  func makeIterator() -> Iterator { Iterator(words) }

  struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var place = 0
    /// What is left of the word at the place.
    private var rest: UInt64

    fileprivate init(_ words: [UInt64]) { (self.words, rest) = (words, words.first ?? 0) }

    mutating func next() -> Int? {
      while rest == 0 {
        place += 1
        guard place < words.count else { return nil }
        rest = words[place]
      }
      defer { rest &= rest - 1 }
      return place * 64 + rest.trailingZeroBitCount
    }
  }
}
