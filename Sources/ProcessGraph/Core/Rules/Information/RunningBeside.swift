extension CaseGraph {
  /// Those of some processes that have run beside a review, outside its commission: certainly or perhaps.
  func running(
    _ processes: [ParallelProcess], beside review: ParallelProcess
  ) -> [(process: ParallelProcess, isBeside: Truth)] {
    processes.map { (process: $0, isBeside: areConcurrent(review, $0)) }.filter { $0.isBeside.isPossible }
  }
}
