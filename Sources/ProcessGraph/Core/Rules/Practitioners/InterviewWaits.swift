extension CaseGraph {
  /// Whether recorded waits on interviews for a process stand in the way of an interview: they have begun and not ended by
  /// its date, and cover the person.
  func isHeldUp(_ interview: Interview, by awaited: ParallelProcess) -> Truth {
    source.waits.anySatisfy { wait in
      guard wait.part == .interviews, areJoint(wait.forProcess, awaited.id), state(wait).isStanding,
        isLimited(wait, to: interview)
      else { return .no }
      return isInForce(wait, at: dateOrAhead(interview.on))
    }
  }

  private func isLimited(_ wait: Wait, to interview: Interview) -> Bool {
    let waiting = waitingProcesses(wait).map(\.id)
    guard interview.by.contains(where: { id in waiting.contains { areJoint($0, id) } }) else { return false }
    let agency = person(interview.of).agency
    return wait.of.isEmpty || wait.of.contains { $0 == interview.of || $0 == agency }
  }
}
