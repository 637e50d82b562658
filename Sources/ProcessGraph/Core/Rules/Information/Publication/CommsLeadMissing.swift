extension Rule {
  /// A publication that nobody looks after, or two that nobody looks after together.
  static let commsLeadMissing = Rule(
    "comms-lead-missing", family: .information, severity: .risk, binding: .goodPractice,
    statement:
      "A publication has a named communications lead, and publications of one incident have one plan.",
    why: "The family should know the day and the order before a newspaper does.",
    firesWhen: """
      a multi-agency review is to be published within the local time for progress and has no communications lead or no \
      communications plan (a risk); or two reviews of different commissions are published within the local window of \
      each other, less than the local time for progress ago or ahead, and no communications plan is for both (a \
      conflict).
      """,
    quietWhen:
      "lead and plan are on file; one plan is for both; the publications are past or far ahead; or it is decided not to publish.",
    task: "Name a communications lead and a plan",
    remedy: """
      The agencies' communications leads to agree one plan and the order of publication, with the family told first.
      """,
    clearsWhen: "lead and plan are recorded, or one plan is for both",
    authority: [.paper("5", "third paragraph"), .paper("Appendix A", "points 13 and 19")],
    answers: ["A.19", "A.20.1–11", "5.8", "6.12"],
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
        "Two that were published years ago",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2012-04-10, published: 2013-07-20}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2012-04-13, published: 2013-07-30}
        """),
      Example(
        "It will not be published",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-07-20}
        decisions:
          - {about: scr, decision: not-to-publish, on: 2015-06-01, by: board}
        """),
      Example(
        "Published last month",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-05-20}
        """),
    ],
    looksFor: { check -> [PublicationTrouble] in
      let graph = check.graph
      let near = graph.nearPublications
      // A publication that collides with another is spoken of there.
      let spokenFor = Set(near.flatMap { $0.publications.map(\.review.id) })
      let single = graph.publications.filter { planned in
        !spokenFor.contains(planned.review.id) && !(planned.hasLead && planned.hasPlan)
          && graph.isAhead(planned.publication.date, within: .progressGap).isPossible
      }
      return near.filter { $0.isClose(to: check.asOf, within: check.setting(.progressGap)) }
        .map(PublicationTrouble.colliding) + single.map(PublicationTrouble.unattended)
    },
    says: { trouble, graph in
      switch trouble {
      case .unattended(let planned): unattended(planned, graph)
      case .colliding(let near): colliding(near, graph)
      }
    })

  private static func unattended(_ planned: PlannedPublication, _ graph: CaseGraph) -> Found {
    let missing =
      (planned.hasLead ? [] : ["communications lead"]) + (planned.hasPlan ? [] : ["communications plan"])
    return Found(
      about: graph.commission(of: planned.review).ids, places: [planned.publication.place],
      message:
        "No record of a \(missing.joined(separator: " or ")) for \(graph.nameOfCommission(of: planned.review)), "
        + "to be published \(planned.publication.date.withPreposition)",
      remedy:
        "The agencies' communications leads to agree who leads, a plan and the day, with the family told first.",
      date: planned.publication.date.first, settings: [.progressGap], root: [planned.review.id],
      acting: planned.review.id, deadline: planned.publication.date.last
    ).when(
      graph.isAhead(planned.publication.date, within: .progressGap), without: "the day of publication")
  }

  private static func colliding(_ near: NearPublications, _ graph: CaseGraph) -> Found {
    let publications = near.publications
    let reviews = publications.map(\.review)
    let without = publications.filter { !$0.hasLead }.map(\.review.id)
    let leads = without.isEmpty ? "" : ", and no communications lead for \(graph.names(without))"
    let dates = publications.map(\.publication.date)
    let verb = dates.allSatisfy { graph.isHeld($0) == .yes } ? "were published" : "are to be published"
    return Found(
      severity: .conflict, about: Array(graph.withJoint(reviews.map(\.id))),
      places: publications.map(\.publication.place),
      message: "\(graph.names(reviews.map(\.id))) \(verb) \(distance(dates, graph)), with no communications "
        .sentence + "plan for both\(leads)",
      details: publications.map {
        Finding.Detail(
          date: $0.publication.date, what: "publication", who: graph.nameOfCommission(of: $0.review))
      },
      date: dates[0].first, settings: [.familyContactWindow, .progressGap], root: reviews.map(\.id),
      acting: publications.first { graph.isHeld($0.publication.date) != .yes }?.review.id
    ).when(near.isCertain, without: "the days of publication")
  }

  /// How far apart some publications are: `on one day`, `10 days apart`.
  private static func distance(_ dates: [CaseDate], _ graph: CaseGraph) -> String {
    guard dates.allSatisfy(\.isDay) else {
      return "within \(graph.settings[.familyContactWindow].counted("day")) of each other"
    }
    let days = dates.map(\.last).max()! - dates.map(\.first).min()!
    return days == 0 ? "on one day" : "\(days.counted("day")) apart"
  }
}

/// A publication that nobody looks after, or several that nobody looks after together.
private enum PublicationTrouble {
  case unattended(PlannedPublication)
  case colliding(NearPublications)
}
