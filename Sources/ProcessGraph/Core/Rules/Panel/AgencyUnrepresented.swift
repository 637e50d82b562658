extension Rule {
  /// An agency has a part in a review and no voice in it.
  static let agencyUnrepresented = Rule(
    "agency-unrepresented", family: .panel, severity: .gap, binding: .goodPractice,
    statement:
      "Every agency that contributes to a review has a member on its panel, or a member who links to it.",
    why:
      "An agency that nobody speaks for is described by others, and its staff are told of the learning last.",
    firesWhen: """
      a serious case review is open, and an agency that contributes to it, commissions an open process beside it, or \
      employs a practitioner it interviewed is neither on its panel nor linked.
      """,
    quietWhen: """
      the agency is a partnership, a prosecutor, a court or a regulator; it commissions the review; or, for the \
      police, any officer of theirs is on the panel.
      """,
    task: "Name a panel member or a link for each agency",
    remedy: "The panel to name a member for the agency, or another member to link to it.",
    clearsWhen: "each agency has a panel member or a link",
    authority: [.paper("6", "first paragraph")],
    answers: ["5.1", "6.1", "6.2"],
    fires: [
      Example(
        "The trust investigates, the council contributes, and neither is on the panel",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {police: police-member}, contributors: council}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """)
    ],
    quiet: [
      Example(
        "One on the panel, one linked",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}, linked: {council: trust-member}, contributors: council}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
      Example(
        "The partnership and the court stand outside the panel",
        """
        agencies:
          board:   {name: Safeguarding Children Board, sector: partnership}
          csp:     {name: Community Safety Partnership, sector: partnership}
          trust:   {name: Mental Health NHS Trust, sector: health}
          police:  {name: Police, sector: police}
          coroner: {name: Coroner's Office, sector: court}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          cor: {kind: cor, commissioner: coroner, started: 2015-03-15}
        """),
      Example(
        "Another officer sits for the police",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {council: police-member}}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      return graph.openCommissions { $0.kind.isMultiAgencyReview && graph.isProtected($0) }.compactMap {
        review in
        let all = graph.unrepresented(in: review)
        let certain = all.filter { $0.isCertain == .yes }
        let shown = certain.isEmpty ? all : certain
        return shown.isEmpty ? nil : (review: review, agencies: shown, isCertain: !certain.isEmpty)
      }
    },
    says: { match, graph in
      let agencies = match.agencies.map(\.agency)
      let them = agencies.count == 1 ? "it" : "them"
      let (names, review) = (graph.names(agencies), graph.nameOfCommission(of: match.review))
      return Found(
        about: graph.commission(of: match.review).ids + agencies, places: [match.review.place],
        message:
          "No record that \(names) \(agencies.count == 1 ? "has" : "have") a member on the panel of \(review), or a "
          + "link to it",
        details: match.agencies.map(\.reason),
        remedy: "The panel of \(review) to name a member for \(names), or another member to link to \(them).",
        date: match.agencies.compactMap { $0.reason.date?.first }.min(), root: [match.review.id],
        acting: match.review.id,
        joins: .lacking(
          .seats, match.review,
          "of a member for \(names), or of another member who links to \(them)",
          graph)
      ).when(match.isCertain ? .yes : .unknown, without: "the day of the interview")
    })
}
