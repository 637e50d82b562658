extension Rule {
  /// A joint report comes out before everybody who must clear it has.
  static let jointPublicationGates = Rule(
    "joint-publication-gates", family: .gates, severity: .conflict, binding: .law,
    statement: "A joint report is published after all its clearances.",
    why: "A report called back after it came out hurts the family twice.",
    firesWhen: """
      processes of several kinds run as one and publish before the Home Office has cleared the homicide review, or \
      less than seven days (in 2015, seven working days) after the national panel had its copy of the child review. \
      Planned: a risk. One finding for the processes that run as one.
      """,
    quietWhen: "each clearance is recorded in time, or the review is of one kind only.",
    task: "Publish only after all clearances",
    remedy: "The lead to move publication to after the last clearance.",
    clearsWhen: "each clearance is recorded in time",
    authority: [
      .verified(.practiceReviewRegulations2018, "reg. 16"), .memory(.workingTogether2015),
      .secondary(.homicideProcedures),
    ],
    fires: [
      Example(
        "Planned for July, with neither gate on file",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr, published: 2015-07-20}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both gates stand in time",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr, published: 2015-07-20, milestones: {national-panel-copy: 2015-07-09}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, milestones: {home-office-clearance: 2015-07-01}}
        """),
      Example(
        "A review of one kind has a rule of its own",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, published: 2015-07-20}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.commissions.compactMap { commission -> EarlyPublication? in
        let members = commission.members.filter(graph.takesPart)
        guard Set(members.map(\.kind)).count > 1, let first = members.first else { return nil }
        guard let publication = graph.publication(of: first) else { return nil }
        let gates = graph.clearancesMissing(for: members, publishedOn: publication.date)
        return EarlyPublication(of: first, publication, before: gates)
      }
    },
    says: { early, graph in
      early.found("the joint report of \(graph.nameOfCommission(of: early.review))", graph)
    })
}
