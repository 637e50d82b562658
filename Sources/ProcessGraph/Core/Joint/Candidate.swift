/// What may be combined with others: a review, or reviews that run as one already and stay together.
package struct Candidate: Sendable {
  /// The reviews that could share a chair, in the file's order.
  package let reviews: [ParallelProcess]
  /// Other processes of the same commission, which go wherever it goes.
  package let attached: [ParallelProcess]

  package var members: [ParallelProcess] { reviews + attached }
  package var ids: [ID] { members.map(\.id) }
}

/// A review that is not among the candidates, and why.
package struct LeftOut: Sendable {
  package let process: ParallelProcess
  /// After the process's name: `has ended`.
  package let reason: String
  package let authority: [Authority]
}

/// Two reviews that cannot be one commission, and why.
package struct Impossible: Sendable {
  package let first, second: ParallelProcess
  /// A clause of its own: `a child's review is about somebody under 18, …`.
  package let reason: String
  package let authority: [Authority]
  /// Whether the law forbids it; otherwise no source allows it.
  package let isLaw: Bool
}

extension CaseGraph {
  /// The reviews that are considered, running or paused about this incident, could share a chair with another such,
  /// and are about somebody their law is for.
  var reviewsThatMayJoin: [ParallelProcess] {
    let open = processes.filter {
      $0.kind.mayShareChair && isInCase($0) && status($0) != .finished && closedAgeGate(of: $0) == nil
    }
    return open.filter { one in
      open.contains { $0.id != one.id && one.kind.mayShareChair(with: $0.kind) }
    }
  }

  /// Why a review is not a candidate. Processes that are no reviews of several agencies are not asked for.
  func leftOut(_ candidates: Set<ID>, among: Set<ID>?) -> [LeftOut] {
    processes.filter {
      ($0.kind.isMultiAgencyReview || $0.kind.mayShareChair) && !candidates.contains($0.id)
    }
    .map { process in
      let (reason, authority) = reasonToLeaveOut(process, among: among)
      return LeftOut(process: process, reason: reason, authority: authority)
    }
  }

  private func reasonToLeaveOut(_ process: ParallelProcess, among: Set<ID>?) -> (String, [Authority]) {
    if process.aboutOtherEvents { return ("is about another incident", []) }
    switch status(process) {
    case .notProceeding: return ("does not proceed", [])
    case .finished: return ("has ended", [])
    case .planned, .considered, .running, .paused, .suspended: break
    }
    if let gate = closedAgeGate(of: process) {
      return (
        "names nobody whom its law is about: it is about \(gate.subject)", gate.authority.holding(in: frame)
      )
    }
    if !process.kind.mayShareChair {
      let others = processes.filter { $0.id != process.id && isInCase($0) && status($0) != .finished }
      for other in others {
        guard let exclusion = exclusion(between: process, and: other) else { continue }
        return ("stays apart from \(name(other)): \(exclusion.reason)", exclusion.authority)
      }
      return ("stays on its own: no source that was read says it may share a chair", [])
    }
    if let among, !among.contains(process.id) { return ("was not asked for, and stays as it is", []) }
    return ("has no other review beside it that it could share a chair with", [])
  }

  /// What keeps two reviews apart in law because both may be about the same person.
  func exclusion(between a: ParallelProcess, and b: ParallelProcess) -> Exclusion? {
    guard let exclusion = Exclusion.between(a.kind, b.kind, in: frame) else { return nil }
    return possibleSubjects(of: a).isDisjoint(with: possibleSubjects(of: b)) ? nil : exclusion
  }

  /// Why two reviews cannot be one commission, or nil where they can.
  func impossible(_ a: ParallelProcess, _ b: ParallelProcess) -> Impossible? {
    if let exclusion = exclusion(between: a, and: b) {
      return Impossible(
        first: a, second: b, reason: exclusion.reason, authority: exclusion.authority, isLaw: true)
    }
    guard !a.kind.mayShareChair(with: b.kind) else { return nil }
    return Impossible(
      first: a, second: b, reason: "no source that was read says that the two may share a chair",
      authority: [], isLaw: false)
  }
}
