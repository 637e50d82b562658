extension CaseGraph {
  /// Whether a recorded wait on interviews, for a criminal process, still stands in the way of an interview: it has
  /// begun and not ended by the interview's date, and covers the person.
  func isHeldUp(_ interview: Interview, for criminal: ParallelProcess) -> Truth {
    if rows.interviewWaitsOfAnyReview.isEmpty && rows.interviewWaitsOfCommission.isEmpty { return .no }
    let numbers = Set(interview.by.map { commissionOfProcess[$0]! })
    let places =
      rows.interviewWaitsOfAnyReview + numbers.flatMap { rows.interviewWaitsOfCommission[$0, default: []] }
    let date = dateOrAhead(interview.on)
    return Set(places).sorted().map { source.waits[$0] }.reduce(Truth.no) { answer, wait in
      guard areJoint(wait.forProcess, criminal.id), state(wait).isStanding, isLimited(wait, to: interview)
      else {
        return answer
      }
      return answer || isInForce(wait, at: date)
    }
  }

  private func isLimited(_ wait: Wait, to interview: Interview) -> Bool {
    let waiting = Set(waitingProcesses(wait).map(\.id))
    guard interview.by.contains(where: { id in waiting.contains { areJoint($0, id) } }) else { return false }
    let agency = person(interview.of).agency
    return wait.of.isEmpty || wait.of.contains { $0 == interview.of || $0 == agency }
  }
}
