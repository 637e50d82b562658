extension Rule {
  /// A complaint about a council goes on beside a case that it could harm, and nobody has looked at that.
  static let complaintShouldBeParked = Rule(
    "complaint-should-be-parked", family: .gates, severity: .risk, binding: .law,
    statement: "The council decides whether a complaint would harm a court or disciplinary case beside it.",
    why: "Somebody who complains in good faith deserves to hear why an answer waits, and for how long.",
    firesWhen: """
      a complaint under the children's scheme is open beside a criminal, disciplinary or family court case of the \
      incident, with neither a wait of the complaint for it nor a contact between them about timing. One finding for a \
      complaint.
      """,
    quietWhen: "either is recorded for each case, or the complaint goes by another scheme.",
    task: "Decide whether the complaint should wait",
    remedy:
      "The council to decide whether going on would harm the other case, and to tell the complainant in writing.",
    clearsWhen: "a wait or a contact is recorded",
    authority: [.verified(.representationsRegulations2006, "reg. 8")],
    fires: [
      Example(
        "Beside the criminal investigation",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The complaint waits",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        waits:
          - {process: comp, for: crim, because: the same events, ground: prosecutor, on: 2015-05-08}
        """),
      Example(
        "They have spoken",
        """
        processes:
          comp: {kind: comp, commissioner: council, started: 2015-05-01, complaint-scheme: children-act}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [comp, crim], on: 2015-05-08, about: timing}
        """),
      Example(
        "A complaint to the trust goes by another scheme",
        """
        processes:
          comp: {kind: comp, commissioner: trust, started: 2015-05-01, complaint-scheme: nhs}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    looksFor: { check in unsettled(check.graph) },
    says: { match, graph in
      let (complaint, others, isCertain) = match
      let names = graph.names(others.map(\.id))
      let council = (complaint.commissioner.map(graph.name) ?? "the council").sentence
      return Found(
        about: Array(graph.withJoint([complaint.id] + others.map(\.id))),
        places: [complaint.place] + others.map(\.place),
        message:
          "No record that anyone has decided whether \(graph.name(complaint)) should wait for \(names)",
        remedy:
          "\(council) to decide whether going on would harm \(names), and to tell the complainant in writing.",
        date: graph.start(complaint)?.first, root: [complaint.id], acting: complaint.id,
        owner: complaint.commissioner.map(Owner.agency)
      ).when(isCertain ? .yes : .unknown, without: "the day of the contact")
    })

  /// Complaints beside cases that they could harm, with those cases for which nothing settles whether they wait.
  private static func unsettled(
    _ graph: CaseGraph
  ) -> [(complaint: ParallelProcess, others: [ParallelProcess], isCertain: Bool)] {
    graph.childrenActComplaints.compactMap { complaint in
      let others = graph.processes.filter { other in
        [.crim, .disc, .fam].contains(other.kind) && graph.takesPart(other) && graph.isOpen(other)
          && !graph.areJoint(other, complaint)
      }.map { (process: $0, isUnsettled: isUnsettled(complaint, $0, graph)) }
      let certain = others.filter { $0.isUnsettled == .yes }
      let shown = (certain.isEmpty ? others.filter(\.isUnsettled.isPossible) : certain).map(\.process)
      return shown.isEmpty ? nil : (complaint, shown, !certain.isEmpty)
    }
  }

  private static func isUnsettled(
    _ complaint: ParallelProcess, _ other: ParallelProcess, _ graph: CaseGraph
  ) -> Truth {
    let waits = graph.source.waits.contains { wait in
      wait.processes.contains { graph.areJoint($0, complaint.id) }
        && graph.areJoint(wait.forProcess, other.id)
    }
    return waits ? .no : !graph.haveSpoken(complaint, other, about: .timing)
  }
}

extension CaseGraph {
  /// Open complaints under the scheme for children's social care.
  var childrenActComplaints: [ParallelProcess] {
    openCommissions { $0.kind == .comp && $0.complaintScheme == .childrenAct }
  }
}
