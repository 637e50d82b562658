extension Commissioning {
  /// The interviews of practitioners that are planned from the as-of date on, police statements excepted: each
  /// practitioner counts once for a commission.
  var practitionerInterviews: Loads {
    let askers = plannedInterviews
    var others: [ID: Int] = [:]
    let elsewhere = otherCommissions.map { $0.map(\.id) }
    for (person, own) in askers {
      let count = elsewhere.count { !own.isDisjoint(with: $0) }
      if count > 0 { others[person] = count }
    }
    let loads = base.inOrder(askers.keys).map { Load(whom: $0, askedBy: group(of: askers[$0]!)) }
    return Loads(loads: loads.filter { $0.askedBy != 0 }, others: others)
  }

  /// The processes that plan to interview each practitioner.
  private var plannedInterviews: [ID: Set<ID>] {
    var askers: [ID: Set<ID>] = [:]
    for row in base.source.interviews where isPlanned(row) { askers[row.of, default: []].formUnion(row.by) }
    return askers
  }

  /// Planned interviews that notes already made could spare, with the processes that may use these: the person agreed.
  var interviewsToSpare: [(person: ID, processes: [ID])] {
    let askers = plannedInterviews
    return base.inOrder(askers.keys).compactMap { person in
      let usable = usableNotes(of: person).reduce(into: Set<ID>()) { $0.formUnion($1) }
      let spared = base.inOrder(askers[person]!.intersection(usable))
      return spared.isEmpty ? nil : (person: person, processes: spared)
    }
  }

  private func isPlanned(_ row: Interview) -> Bool {
    !row.cancelled && !row.isStatement && base.isPlanned(row.on).isPossible
  }

  /// For each interview of a person that was held and whose consent stands, the processes that may use its notes.
  private func usableNotes(of person: ID) -> [Set<ID>] {
    base.interviews(of: person).compactMap { row in
      guard base.isHeld(row.on) == .yes, !row.isStatement, base.isHeld(row.consentWithdrawn) == .no else {
        return nil
      }
      return Set(row.consentTo).subtracting(row.consentRefusedTo)
    }
  }
}
