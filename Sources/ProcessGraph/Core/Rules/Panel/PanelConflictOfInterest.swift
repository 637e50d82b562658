extension Rule {
  /// Somebody on a panel holds another part in the same matter.
  static let panelConflictOfInterest = Rule(
    "panel-conflict-of-interest", family: .panel, severity: .conflict, binding: .goodPractice,
    statement: "Nobody sits on a panel about a matter in which they have another role.",
    why:
      "A family has to be able to trust that those who judge the work did not do it, and do not judge it elsewhere.",
    firesWhen: """
      somebody who leads an open review, or is on its panel, also leads a criminal, police complaints, disciplinary \
      or complaint process of the incident, is interviewed for the review, may be a witness or is a suspect, wrote \
      an agency's report on their own work, or leads the review and wrote an agency's report for it.
      """,
    quietWhen: """
      the review has ended; the author of an agency's report sits on the panel for that agency; or how the conflict \
      is managed is confirmed about the review.
      """,
    task: "Settle a conflict of interest on the panel",
    remedy: "The chair to replace the person on the panel, or to record how the conflict is managed.",
    clearsWhen:
      "one of the two roles is another person's, or it is confirmed how the conflict is managed",
    authority: [.paper("Appendix B", "criminal proceedings, second point")],
    answers: ["A.6", "B.crim.2"],
    fires: [
      Example(
        "The officer who leads the investigation sits on the panel",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: sio}}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Another officer sits for the police",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
      Example(
        "How it is managed is on record",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: sio}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        confirmed:
          - {duty: conflict-managed, about: scr, by: chair of the subgroup, on: 2015-05-01, note: leaves for these items}
        """),
      Example(
        "The author of the trust's report sits for the trust",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
        documents:
          report: {what: agency-report, by: trust, for: scr, author: trust-member, status: draft, on: 2015-06-01}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.conflictingParts.filter { !graph.isConfirmed("conflict-managed", about: $0.review.id) }
    },
    says: { part, graph in
      let person = graph.name(graph.person(part.person))
      let review = graph.nameOfCommission(of: part.review)
      return Found(
        about: [part.person] + graph.membersBehind([part.review] + part.processes).ids,
        places: [part.review.place] + part.places,
        message: "\(person.sentence) \(part.role) \(review) and \(part.otherParts.listed { $0 })",
        remedy: part.leads
          ? "\((part.review.commissioner.map(graph.name) ?? "the commissioner of \(review)").sentence) to ask somebody else "
            + "to lead \(review), or to record how the conflict is managed."
          : "\(graph.leadName(of: part.review).sentence) to ask somebody other than \(person) to sit on the panel, or to "
            + "record how the conflict is managed.",
        date: graph.start(part.review)?.first,
        authority: part.processes.contains { $0.kind == .iopc } ? nil : [.conflictsAvoided],
        root: [part.person, part.review.id], acting: part.review.id,
        owner: part.leads ? part.review.commissioner.map(Owner.agency) : nil)
    })
}

extension Authority {
  fileprivate static let conflictsAvoided = paper("Appendix B", "criminal proceedings, second point")
  fileprivate static let investigatorsStandClear = judgement(
    "an investigator stands clear of those investigated")
}
