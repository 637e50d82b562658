extension Case {
  /// Every id that some row names, its own declaration excepted. Free text counts where it may be an id.
  var namedIDs: Set<ID> {
    var named = Set(people.flatMap { [$0.agency, $0.subject, $0.guardian].compactMap { $0 } + $0.of })
    for process in processes { named.formUnion(process.namedIDs) }
    for row in waits {
      named.formUnion(row.processes + row.of + [row.forProcess] + [row.decidedBy].compactMap { $0 })
    }
    for row in familyPauses { named.formUnion(row.processes + row.of + [row.decidedBy].compactMap { $0 }) }
    for row in documents {
      named.formUnion(row.forProcesses)
      named.formUnion([row.by, row.author, row.of, row.signedOffBy].compactMap { $0 })
    }
    for row in shares {
      named.formUnion([row.from.id, row.to.id, row.of, row.decidedWith].compactMap { $0 })
    }
    for row in contacts { named.formUnion(row.with + row.by + [row.through].compactMap { $0 }) }
    for row in familyPlans { named.formUnion(row.people + row.covers + [row.lead].compactMap { $0 }) }
    for row in interviews { named.formUnion([row.of] + row.by) }
    for row in notices { named.formUnion([row.about, row.by, row.to.id].compactMap { $0 }) }
    for row in meetings { named.formUnion(row.absent + row.deputies + row.commentsFrom) }
    for row in decisions {
      named.formUnion(row.about + [row.by].compactMap { $0 } + row.owners.values)
    }
    for row in disputes { named.formUnion(row.between) }
    for row in confirmed { named.formUnion([row.about, row.by].compactMap { $0 }) }
    for row in accepted { named.formUnion(row.about + [row.by].compactMap { $0 }) }
    for row in recommendations { named.formUnion([row.to]) }
    for row in replans { named.formUnion([row.by].compactMap { $0 }) }
    for row in actions { named.formUnion([row.from, row.owner].compactMap { $0 }) }
    // A process that names no subject is about all of them.
    if processes.contains(where: \.subjects.isEmpty) { named.formUnion(subjects.map(\.id)) }
    return named
  }
}

extension ParallelProcess {
  fileprivate var namedIDs: [ID] {
    let people = commissioners + leads + [provider, businessManager, commsLead].compactMap { $0 }
    let agencies = Array(panel.keys) + Array(linked.keys) + contributors
    let members = Array(panel.values) + Array(linked.values) + Array(mustHaves.values)
    return people + agencies + members + subjects
  }
}
