/// The day by which a process is to be over or published.
package struct Deadline: Sendable {
  package let date: CaseDate
  /// The completing clock that gives it; nil where the process has a `due` of its own.
  package let clock: Clock?
  /// The point it is for, in a ``WaitGraph``: the end, or the publication.
  package let point: String
}

extension CaseGraph {
  /// The deadline of a process: its own `due`, else the end of its completing clock; nil where neither is known, or what
  /// the clock asks for is done.
  package func completionDeadline(of process: ParallelProcess) -> Deadline? {
    if let due = process.due { return Deadline(date: due, clock: nil, point: WaitGraph.finish) }
    guard let running = runningClocks(of: process).first(where: { $0.isCompletion && $0.end != nil }),
      let end = running.end, running.record == .missing || running.record == .notRecordable
    else { return nil }
    return Deadline(
      date: end, clock: running.clock,
      point: running.clock.endsAtPublication ? WaitGraph.publication : WaitGraph.finish)
  }
}

extension Clock {
  /// Whether it runs until the report is published, and not only until the process is over.
  var endsAtPublication: Bool { asks == .complete && name.hasSuffix("-publish") }

  /// Whether it asks for something that only comes before publication, so that it has nothing to ask where there is none.
  var precedesPublication: Bool {
    if case .copyBeforePublication = asks { return true }
    return asks == .notBefore(.publication)
  }

  /// Whether it runs on after the process has ended: what begins with the end, or is about publication.
  var outlivesItsProcess: Bool {
    if counting == .before || isGate || isRight || endsAtPublication { return true }
    switch asks {
    case .keep, .copyBeforePublication: return true
    default:
      return starts.contains { start in
        switch start {
        case .finished, .published, .document, .elsewhere: true
        default: false
        }
      }
    }
  }
}
