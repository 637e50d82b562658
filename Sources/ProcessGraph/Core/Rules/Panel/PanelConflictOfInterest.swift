extension Rule {
  /// Somebody on a panel holds another part in the same matter.
  static let panelConflictOfInterest = Rule(
    "panel-conflict-of-interest", family: .panel, severity: .conflict,
    statement: "Nobody sits on a panel about a matter in which they hold another part.",
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
      "one of the two parts is another person's, or `conflict-managed` is confirmed about the review",
    authority: [.conflictsAvoided, .investigatorsStandClear],
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
    ]
  ) { check in
    let graph = check.graph
    return graph.conflictingParts.filter { !graph.isConfirmed("conflict-managed", about: $0.review.id) }.map {
      let person = graph.name(graph.person($0.person))
      return Found(
        about: [$0.person], processes: graph.membersBehind([$0.review] + $0.processes),
        places: [$0.review.place] + $0.places,
        message:
          "\(person.sentence) \($0.role) \(graph.nameOfCommission(of: $0.review)) and \($0.otherParts.listed { $0 })",
        remedy: $0.role == "leads"
          ? "The commissioner of the review to ask somebody else to lead it, or to record how the conflict is managed."
          : "The chair to ask somebody else than \(person) to sit on the panel, or to record how the conflict is managed.",
        date: graph.start($0.review)?.first,
        authority: $0.processes.contains { $0.kind == .iopc }
          ? nil : [.conflictsAvoided])
    }
  }
}

extension Authority {
  fileprivate static let conflictsAvoided = paper("Appendix B", "criminal proceedings, second point")
  fileprivate static let investigatorsStandClear = judgement(
    "an investigator stands clear of those investigated")
}
