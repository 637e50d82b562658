extension CaseGraph {
  /// The recorded waits on interviews that still stand in the way of an interview, by the commission they wait for: they
  /// have begun and not ended by the interview's date, and cover the person.
  func waitsHolding(_ interview: Interview) -> [Int: Truth] {
    if rows.interviewWaitsOfAnyReview.isEmpty && rows.interviewWaitsOfCommission.isEmpty { return [:] }
    let numbers = Set(interview.by.map { commissionOfProcess[$0]! })
    let places =
      rows.interviewWaitsOfAnyReview + numbers.flatMap { rows.interviewWaitsOfCommission[$0, default: []] }
    let date = dateOrAhead(interview.on)
    var holding: [Int: Truth] = [:]
    for wait in Set(places).map({ source.waits[$0] })
    where state(wait).isStanding && isLimited(wait, to: interview) {
      let awaited = commissionOfProcess[wait.forProcess]!
      holding[awaited] = (holding[awaited] ?? .no) || isInForce(wait, at: date)
    }
    return holding
  }

  private func isLimited(_ wait: Wait, to interview: Interview) -> Bool {
    let waiting = Set(waitingProcesses(wait).map(\.id))
    guard interview.by.contains(where: { id in waiting.contains { areJoint($0, id) } }) else { return false }
    let agency = person(interview.of).agency
    return wait.of.isEmpty || wait.of.contains { $0 == interview.of || $0 == agency }
  }
}
