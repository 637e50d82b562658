extension Rule {
  /// A publication that nobody looks after, or two that nobody looks after together.
  static let commsLeadMissing = Rule(
    "comms-lead-missing", family: .information, severity: .risk,
    statement:
      "A publication has somebody who looks after it, and publications of one incident have one plan.",
    why: "The family should know the day and the order before a newspaper does.",
    firesWhen: """
      a multi-agency review is to be published within the local time for progress and has no communications lead or no \
      communications plan (a risk); or two reviews of different commissions are published within the local window of \
      each other and no communications plan is for both (a conflict).
      """,
    quietWhen: "lead and plan are on file; one plan is for both; or a single publication is past.",
    task: "Name a communications lead and a plan",
    remedy: """
      The agencies' communications leads to agree one plan and the order of publication, with the family told first.
      """,
    clearsWhen: "lead and plan are recorded, or one plan is for both",
    authority: [.paper("5", "third paragraph"), .paper("Appendix A", "points 13 and 19")],
    settings: [.progressGap, .familyContactWindow],
    fires: [
      Example(
        "Next month, with nobody named",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-07-20}  # ↓
        """),
      Example(
        "Two reviews within ten days, each with a plan of its own",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, comms-lead: chair, decided: 2015-04-10, published: 2015-07-20}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, comms-lead: chair, decided: 2015-04-13, published: 2015-07-30}  # ↓
        documents:
          first:  {what: communications-plan, for: scr, status: draft, on: 2015-06-01}
          second: {what: communications-plan, for: dhr, status: draft, on: 2015-06-01}
        """),
    ],
    quiet: [
      Example(
        "Lead and plan are there",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, comms-lead: chair, decided: 2015-04-10, published: 2015-07-20}
        documents:
          plan: {what: communications-plan, for: scr, status: draft, on: 2015-06-01}
        """),
      Example(
        "One plan for both",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, comms-lead: chair, decided: 2015-04-10, published: 2015-07-20}
          dhr: {kind: dhr, commissioner: csp, lead: chair, comms-lead: chair, decided: 2015-04-13, published: 2015-07-30}
        documents:
          plan: {what: communications-plan, for: [scr, dhr], status: draft, on: 2015-06-01}
        """),
      Example(
        "Published last month",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-05-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    let near = graph.nearPublications
    // A publication that collides with another is spoken of there.
    let spokenFor = Set(near.flatMap { $0.publications.map(\.review.id) })
    let single = graph.publications.filter { !spokenFor.contains($0.review.id) }
    return near.map {
      colliding($0.publications, graph).when($0.isCertain, without: "the days of publication")
    }
      + single.compactMap { unattended($0, graph) }
  }

  private static func unattended(_ planned: PlannedPublication, _ graph: CaseGraph) -> Found? {
    guard !planned.hasLead || !planned.hasPlan else { return nil }
    let isNear = graph.isAhead(planned.publication.date, within: .progressGap)
    guard isNear.isPossible else { return nil }
    let missing =
      (planned.hasLead ? [] : ["communications lead"]) + (planned.hasPlan ? [] : ["communications plan"])
    let name = graph.nameOfCommission(of: planned.review)
    let what = missing.joined(separator: " or ")
    return Found(
      about: graph.commission(of: planned.review).ids, places: [planned.publication.place],
      message:
        "No record of a \(what) for \(name), to be published \(planned.publication.date.withPreposition)",
      remedy:
        "The agencies' communications leads to agree who leads, a plan and the day, with the family told first.",
      date: planned.publication.date.first, settings: [.progressGap]
    ).when(isNear, without: "the day of publication")
  }

  private static func colliding(_ publications: [PlannedPublication], _ graph: CaseGraph) -> Found {
    let reviews = publications.map(\.review)
    let without = publications.filter { !$0.hasLead }.map(\.review.id)
    let leads = without.isEmpty ? "" : ", and no communications lead for \(graph.names(without))"
    let window = graph.settings[.familyContactWindow].counted("day")
    return Found(
      severity: .conflict, about: Array(graph.withJoint(reviews.map(\.id))),
      places: publications.map(\.publication.place),
      message:
        "\(graph.names(reviews.map(\.id))) are published within \(window) of each other, with no communications "
        .sentence + "plan for both\(leads)",
      details: publications.map {
        Finding.Detail(
          date: $0.publication.date, what: "publication", who: graph.nameOfCommission(of: $0.review))
      },
      date: publications[0].publication.date.first, settings: [.familyContactWindow])
  }
}
