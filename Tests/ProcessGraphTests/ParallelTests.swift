import Testing

@testable import ProcessGraph

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1_000]) func resultsComeInTheOrderOfTheValues(_ count: Int) {
    let squares = Parallel.map(Array(0..<count)) { $0 * $0 }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  /// Whichever is done first.
  @Test func theFirstOfTheValuesCounts() {
    #expect(Parallel.first([3, 4, 6, 7]) { $0 % 2 == 0 ? $0 * $0 : nil } == 16)
    #expect(Parallel.first([1, 3]) { $0 % 2 == 0 ? $0 : nil } == nil)
    #expect(Parallel.first([Int]()) { $0 } == nil)
  }

  /// A value may take long while others go on: none is done twice, and none is forgotten.
  @Test func everyValueIsDoneOnce() {
    let lock = Lock()
    nonisolated(unsafe) var done: [Int: Int] = [:]
    _ = Parallel.map(Array(0..<500)) { value in
      var sum = 0
      for n in 0..<(value % 7 * 1_000) { sum ^= n }
      lock.take()
      done[value, default: 0] += 1
      lock.leave()
      return sum
    }
    #expect(done.count == 500)
    #expect(done.values.allSatisfy { $0 == 1 })
  }
}
