/// Numbers from 0 on, gathered into sets that only ever grow together.
struct DisjointSets {
  // Every number points to a lesser one of its set; following the pointers finds the least.
  private var lesser: [Int]

  /// Each number a set of its own.
  init(count: Int) { lesser = Array(0..<count) }

  /// The least number of the set that holds a number: the same for all of that set.
  mutating func least(_ n: Int) -> Int {
    var n = n
    while lesser[n] != n {
      lesser[n] = lesser[lesser[n]]
      n = lesser[n]
    }
    return n
  }

  /// Makes one set of those that hold some numbers.
  mutating func join(_ numbers: some Sequence<Int>) {
    let roots = numbers.map { least($0) }
    guard let first = roots.min() else { return }
    for root in roots { lesser[root] = first }
  }
}
