// What has to do with an id: the neighbours of a node.

extension CaseGraph {
  /// The processes an agency commissions, with those that run as one with them.
  package func commissioned(by agency: ID) -> Set<ID> {
    withJoint(processes.filter { $0.commissioner == agency }.map(\.id))
  }

  /// What belongs to an agency or a subject: its processes, people and documents.
  package func belongings(of id: ID) -> Set<ID> {
    switch node(id) {
    case .agency:
      Set(
        processes.filter { $0.commissioner == id || $0.provider == id }.map(\.id)
          + source.people.filter { $0.agency == id }.map(\.id)
          + source.documents.filter { $0.by == id }.map(\.id))
    case .subject:
      Set(
        processes.filter { $0.subjects.isEmpty || $0.subjects.contains(id) }.map(\.id)
          + source.people.filter { $0.isFamily && ($0.of.isEmpty || $0.of.contains(id)) }.map(\.id)
      )
    case .process, .person, .document, .body, nil: []
    }
  }

  /// The processes that have to do with an id: itself, or those it leads, commissions, is contacted or interviewed by,
  /// writes for, is held back by or is the subject of; with those that run as one with them.
  package func processes(touching id: ID) -> Set<ID> {
    if node(id) == .process(id) { return withJoint([id]) }
    var found = Set(
      processes.filter { process in
        [process.commissioner, process.provider, process.lead, process.businessManager, process.commsLead]
          .contains(id) || process.panel.contains { $0.key == id || $0.value == id }
          || process.contributors.contains(id) || process.subjects.contains(id)
      }.map(\.id))
    for row in source.contacts where row.with.contains(id) || row.through == id { found.formUnion(row.by) }
    for row in source.interviews where row.of == id { found.formUnion(row.by) }
    for row in source.waits where row.of.contains(id) || row.decidedBy == id {
      found.formUnion(row.processes + [row.forProcess])
    }
    for row in source.documents where row.id == id || row.by == id || row.author == id || row.of == id {
      found.formUnion(row.forProcesses)
    }
    for row in source.shares where row.what == .document(id) || row.of == id || row.to.id == id {
      found.formUnion([row.from, row.to].compactMap(processMeant))
    }
    return withJoint(found)
  }
}
