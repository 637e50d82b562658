// The law that a process runs under, where the case spans a change.

extension CaseGraph {
  /// The frame whose names and clocks a process has: the case's own, but that of 2015 for one that began before the day
  /// its kind was replaced, in a case that is looked at after that day. Such a process ends as what it was begun as.
  func frame(of process: ParallelProcess) -> Frame {
    guard frame == .englandCurrent, let change = process.kind.kind.names.since, change <= asOf,
      let begun = start(process) ?? process.notified ?? process.aware, begun.last < change
    else { return frame }
    return .england2015
  }

  /// What the law still calls a process that the file calls by a coming name: for the first mention; else nil.
  func nameInLaw(of process: ParallelProcess) -> String? {
    guard process.goesByComingName, let next = process.kind.kind.names.next else { return nil }
    let holds = start(process).map { next.change.holds(on: $0.first) } ?? false
    return holds ? nil : "in law still \(process.kind.names(in: frame).withArticle), s. 9"
  }

  /// What a process is called, by the law it runs under and the file that names it.
  func names(of process: ParallelProcess) -> KindNames {
    if process.goesByComingName, let next = process.kind.kind.names.next { return next.names }
    return process.kind.names(in: frame(of: process), begun: start(process)?.first)
  }
}
