// Which wait a delay is the doing of, for findings that are one because one wait is behind them.

extension Wait {
  /// All that it is about, by ids: those that wait, whom or what it is limited to, and what it waits for.
  var concerned: [ID] { processes + of + [forProcess] }
}

extension Joining {
  /// A part of the finding about one wait.
  ///
  /// - Parameter part: a sentence without its capital and full stop: `the review date has passed`.
  static func delay(_ wait: Dependency, _ part: String) -> Joining {
    Joining(group: .delay, root: wait.wait.concerned, row: wait.wait.place, part: part)
  }
}

extension Check {
  /// The first wait that the end or publication of a process hangs on, on the way to its deadline.
  func waitDelaying(_ process: ParallelProcess) -> Dependency? {
    let name = graph.completionDeadline(of: process)?.point ?? WaitGraph.finish
    guard let point = waitGraph.point(graph.commissionNumber(of: process), name) else { return nil }
    return schedule.chain(from: point)?.waits.first.map(dependency)
  }
}
