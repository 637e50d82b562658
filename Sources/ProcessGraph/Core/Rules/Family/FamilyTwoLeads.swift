extension Rule {
  /// Two plans name two people to lead contact with the same person.
  static let familyTwoLeads = Rule(
    "family-two-leads", family: .family, severity: .conflict, binding: .goodPractice,
    statement: "The family hears from one lead, not from one for each process.",
    why: "Two people who each believe they speak for everybody tell a family two stories, at two times.",
    firesWhen: """
      two plans in force name different leads for one person and cover different open processes between them, and \
      the plans that cover all of those do not name exactly one lead.
      """,
    quietWhen: """
      one plan covers all the processes concerned, whatever narrower plans say; the processes run as one \
      commission; fewer than two of them are open.
      """,
    task: "Agree which lead co-ordinates with the family",
    remedy:
      "The leads of the processes to agree who co-ordinates, and to record one plan that covers them all.",
    clearsWhen: "exactly one lead is named by the plans that cover all the processes",
    authority: [.paper("7", "third paragraph"), .paper("7", "second of the points at its end")],
    answers: ["7.8", "7.12", "8.5.13"],
    fires: [
      Example(
        "One lead for each review",
        """
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20, covers: scr}  # ↓
          - {lead: chair, agreed: 2015-04-22, covers: dhr}  # ↓
        """)
    ],
    quiet: [
      Example(
        "A third plan brings the two together",
        """
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20, covers: scr}
          - {lead: chair, agreed: 2015-04-22, covers: dhr}
          - {lead: reviewer, agreed: 2015-05-01}
        """),
      Example(
        "Each lead speaks with other people",
        """
        family-plans:
          - {for: grandmother, lead: reviewer, agreed: 2015-04-20}
          - {for: uncle, lead: chair, agreed: 2015-04-22}
        """),
      Example(
        "The two reviews are one commission",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20, covers: scr}
          - {lead: chair, agreed: 2015-04-22, covers: dhr}
        """),
      Example(
        "One of the two has finished",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, finished: 2015-06-01}
        family-plans:
          - {lead: reviewer, agreed: 2015-04-20, covers: scr}
          - {lead: chair, agreed: 2015-04-22, covers: dhr}
        """),
    ],
    looksFor: { check in check.graph.leadConflicts },
    says: { conflict, graph in
      let processes = graph.names(conflict.processes)
      return Found(
        about: conflict.people + graph.withJoint(conflict.processes) + conflict.leads,
        places: conflict.plans.map(\.place),
        message:
          "Contact with \(graph.names(conflict.people)) has \(Set(conflict.leads).count.inWords) leads, "
          + "\(graph.names(conflict.leads)), and no plan that joins them",
        details: conflict.plans.map { plan in
          Finding.Detail(
            date: plan.agreed, what: "plan led by \(graph.name(plan.lead!))",
            who: plan.covers.isEmpty ? "all processes" : graph.names(plan.covers))
        },
        remedy:
          "\(graph.names(conflict.leads).sentence) to agree which of them leads contact for \(processes) "
          + "(the CRAG paper names the author of the \(KindID.scr.names(in: graph.frame).short)), and to record "
          + "one plan that covers them all.",
        date: conflict.plans.map(\.agreed).earliest, root: conflict.leads
      ).when(conflict.isCertain, because: "the month in which a plan was agreed is not over")
    })
}
