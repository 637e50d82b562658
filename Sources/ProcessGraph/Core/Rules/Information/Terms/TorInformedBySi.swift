extension Rule {
  /// Terms were agreed without what the health investigation already knew.
  static let torInformedBySi = Rule(
    "tor-informed-by-si", family: .information, severity: .advice,
    statement: "What the health investigation already knows shapes the questions of a review.",
    why: "A question that somebody has answered need not be asked of a grieving family again.",
    firesWhen: """
      a health incident investigation had begun by the day on which the terms of a multi-agency review were agreed, \
      and no first report, root cause analysis or key findings have gone from the one to the other, before or since. One \
      finding a review.
      """,
    quietWhen: "something of the kind was shared, the two run as one, or the terms are not agreed.",
    task: "Hold the terms against the first health report",
    remedy:
      "The health agency to share its first report; the reviewer to see whether the terms still ask what matters.",
    clearsWhen: "it is shared",
    authority: [.paper("Appendix B", "serious incident, third point"), .paper("8.5", "second paragraph")],
    fires: [
      Example(
        "The terms were agreed in May, the investigation began in March",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Key findings came since",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        shares:
          - {what: key-findings, from: si, to: scr, on: 2015-06-01}
        """),
      Example(
        "The investigation began later",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-05-20}
        """),
    ]
  ) { check in
    let graph = check.graph
    let agreed = graph.reviewsToInform.filter(graph.isOpen).compactMap { review in
      graph.termsAgreed(for: review).map { (review: review, terms: $0) }
    }
    let findings = agreed.isEmpty ? [] : graph.healthFindings(for: agreed.map(\.review))
    return agreed.flatMap { review, terms in
      let number = graph.commissionNumber(of: review)
      let unused = findings.map { findings in
        let hadBegun = graph.start(findings.investigation).map { $0.isOnOrBefore(terms.date) } ?? .unknown
        let isUnused = findings.isUnshared(with: number) && graph.isHeld(terms.date) && hadBegun
        return (findings: findings, isUnused: isUnused)
      }
      return [Truth.yes, .unknown].compactMap { truth in
        let findings = unused.filter { $0.isUnused == truth }.map(\.findings)
        return findings.isEmpty ? nil : found(review, terms, findings, truth, graph)
      }
    }
  }

  private static func found(
    _ review: ParallelProcess, _ terms: TermsAgreed, _ findings: [HealthFindings], _ isUnused: Truth,
    _ graph: CaseGraph
  ) -> Found {
    let investigations = findings.map(\.investigation)
    let reports = findings.count == 1 ? "its first report" : "the first reports"
    return Found(
      about: graph.membersBehind(investigations.ids + [review.id]),
      places: [terms.place] + investigations.map(\.place),
      message:
        "The terms of reference of \(graph.nameOfCommission(of: review)) were agreed with no record of "
        + graph.firstReports(from: findings),
      details: [Finding.Detail(date: terms.date, what: "terms of reference agreed", who: "")],
      remedy: "\(graph.healthAgencyNames(of: findings).sentence) to share \(reports), and "
        + "\(graph.leadName(of: review)) to see whether the terms still ask what matters.",
      date: terms.date.first
    ).when(isUnused, without: "the days on which the terms were agreed and the investigation began")
  }
}
