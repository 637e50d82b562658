extension Commissioning {
  /// The interviews of practitioners that are planned from the as-of date on, police statements excepted: each
  /// practitioner counts once for a commission, and not at all where an interview already held may be used by every
  /// one of its members that planned one.
  var practitionerInterviews: Loads {
    var planned: [ID: Set<ID>] = [:]
    for row in base.source.interviews where isPlanned(row) { planned[row.of, default: []].formUnion(row.by) }
    var loads: [Load] = []
    var others: [ID: Int] = [:]
    let elsewhere = otherCommissions.map { Set($0.map(\.id)) }
    for person in base.inOrder(planned.keys) {
      let askers = planned[person]!
      let usable = usableNotes(of: person)
      let asked = group(of: askers)
      if asked != 0 { loads.append(load(person, asked, askers, usable)) }
      for commission in elsewhere {
        let own = commission.intersection(askers)
        if !own.isEmpty && !usable.contains(where: own.isSubset(of:)) { others[person, default: 0] += 1 }
      }
    }
    return Loads(loads: loads, others: others)
  }

  private func load(_ person: ID, _ asked: Group, _ askers: Set<ID>, _ usable: [Set<ID>]) -> Load {
    let standIns = usable.map { notes in
      asked.members.filter { askers.intersection(candidates[$0].ids).isSubset(of: notes) }
        .reduce(0) { $0 | 1 << $1 }
    }
    return Load(whom: person, askedBy: asked, standIns: standIns.filter { $0 != 0 })
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
      let usable = Set(row.consentTo).subtracting(row.consentRefusedTo)
      return usable.isEmpty ? nil : usable
    }
  }
}
