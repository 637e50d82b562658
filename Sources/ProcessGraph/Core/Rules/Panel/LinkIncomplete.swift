extension Rule {
  /// An agency relies on another's panel member to hear of the review, and has not heard.
  static let linkIncomplete = Rule(
    "link-incomplete", family: .panel, severity: .risk, binding: .local,
    statement: "A linked agency hears what the panel hears.",
    why:
      "An agency with a small part still has staff who knew the child, and they should not be the last to know.",
    firesWhen: """
      a serious case review is open and its terms of reference, a deadline for a linked agency's papers, a draft or \
      final report, an action plan, a learning summary, a communications plan or a date of publication has come, and \
      nothing of that kind was shared with the agency or its link since, nor a notice about the review sent to them.
      """,
    quietWhen: "it is less than the local number of working days old, or a later version was shared.",
    task: "Brief the linked agency",
    remedy: "The panel member who links the agency to brief it, and to record that.",
    clearsWhen: "each is shared with the agency, or a notice to it is recorded",
    authority: [.paper("6", "list"), .paper("Appendix A", "point 20")],
    answers: [
      "A.15", "A.20", "A.20.1–11", "5.4", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8", "6.9", "6.10", "6.11",
      "6.12", "6.13",
    ], settings: [.earliestOpportunity],
    fires: [
      Example(
        "The council, linked by the trust's member, has not had the terms of reference",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}, linked: {council: trust-member}}  # ↓
        documents:
          terms: {what: terms-of-reference, for: scr, status: final, on: 2015-05-01}  # ↓
          plan:  {what: communications-plan, for: scr, status: draft, on: 2015-06-12}
        """)
    ],
    quiet: [
      Example(
        "The terms went to the council",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, linked: {council: trust-member}, terms-of-reference: {agreed: 2015-05-01}}
        shares:
          - {what: terms-of-reference, from: scr, to: council, on: 2015-05-06}
        """),
      Example(
        "A notice to the panel reaches the agencies linked to it",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, linked: {council: trust-member}, terms-of-reference: {agreed: 2015-05-01}}
        notices:
          - {about: scr, by: board, to: panel, on: 2015-05-04, update: yes}
        """),
      Example(
        "They were agreed on Friday",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, linked: {council: trust-member}, terms-of-reference: {agreed: 2015-06-12}}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.openCommissions { $0.kind.isMultiAgencyReview && graph.isProtected($0) }.flatMap {
        review in
        graph.links(of: review).compactMap { unheard(review, $0.agency, $0.member, graph) }
      }
    },
    says: { match, graph in
      let (agency, review) = (graph.name(match.agency), graph.nameOfCommission(of: match.review))
      let what = match.missing.map(\.what).listed
      return Found(
        about: graph.commission(of: match.review).ids + [match.agency, match.member],
        places: [match.review.place] + match.missing.compactMap(\.place),
        message: "No record that \(agency) has been sent \(what) of \(review)",
        details: match.missing.map { Finding.Detail(date: $0.date, what: $0.what, who: "") },
        remedy: "\(graph.name(match.member).sentence) to brief \(agency) on \(what), and to record that.",
        date: match.missing.map(\.since.first).min(), root: [match.review.id, match.agency],
        acting: match.review.id, owner: .person(match.member),
        joins: .lacking(.seats, match.review, "that \(agency) has been sent \(what)", graph)
      ).when(
        match.isCertain ? .yes : .unknown, without: "the days on which these came and were passed on")
    })

  private struct Match {
    let review: ParallelProcess
    let agency, member: ID
    let missing: [LinkEvent]
    let isCertain: Bool
  }

  private static func unheard(
    _ review: ParallelProcess, _ agency: ID, _ member: ID, _ graph: CaseGraph
  ) -> Match? {
    let events = graph.linkEvents(for: agency, of: review).map { event in
      let isMissing =
        graph.hasRunOut(.earliestOpportunity, from: event.since)
        && !graph.hasHeard(agency, through: member, of: event, in: review)
      return (event: event, isMissing: isMissing)
    }
    let certain = events.filter { $0.isMissing == .yes }
    let missing = (certain.isEmpty ? events.filter { $0.isMissing.isPossible } : certain).map(\.event)
    return missing.isEmpty
      ? nil
      : Match(review: review, agency: agency, member: member, missing: missing, isCertain: !certain.isEmpty)
  }
}
