extension Rule {
  /// Terms were agreed without what the health investigation already knew.
  static let torInformedBySi = Rule(
    "tor-informed-by-si", family: .information, severity: .advice, binding: .goodPractice,
    statement: "What the health investigation already knows shapes the questions of a review.",
    why: "A question that somebody has answered need not be asked of a grieving family again.",
    firesWhen: """
      a health incident investigation had begun by the day on which the terms of a multi-agency review were agreed, \
      and no first report, root cause analysis or key findings have gone from the one to the other, before or since. One \
      finding a review.
      """,
    quietWhen: "something of the kind was shared, the two run as one, or the terms are not agreed.",
    task: "Check the terms against the health report",
    remedy:
      "The health agency to share its first report; the reviewer to check whether the terms still ask what matters.",
    clearsWhen: "it is shared",
    authority: [.paper("Appendix B", "serious incident, third point"), .paper("8.5", "second paragraph")],
    answers: ["B.si.3", "8.5.4"],
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
    ],
    looksFor: { check -> [UninformedTerms] in
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
          return findings.isEmpty
            ? nil : UninformedTerms(review: review, terms: terms, unused: findings, isUnused: truth)
        }
      }
    },
    says: { uninformed, graph in
      let (review, terms, unused) = (uninformed.review, uninformed.terms, uninformed.unused)
      let investigations = unused.map(\.investigation)
      let reports = unused.count == 1 ? "its first report" : "the first reports"
      return Found(
        about: graph.membersBehind(investigations.ids + [review.id]),
        places: [terms.place] + investigations.map(\.place),
        message:
          "The terms of reference of \(graph.nameOfCommission(of: review)) were agreed with no record of "
          + graph.firstReports(from: unused),
        details: [Finding.Detail(date: terms.date, what: "terms of reference agreed", who: "")],
        remedy: "\(graph.healthAgencyNames(of: unused).sentence) to share \(reports), and "
          + "\(graph.leadName(of: review)) to check whether the terms still ask what matters.",
        date: terms.date.first, root: [review.id] + investigations.ids, acting: review.id,
        joins: .firstReport(
          from: investigations,
          "that \(graph.nameOfCommission(of: review)) had \(reports) before its terms of reference were agreed"
        )
      ).when(
        uninformed.isUnused, without: "the days on which the terms were agreed and the investigation began")
    })
}

/// Terms that were agreed without what health investigations already knew.
private struct UninformedTerms {
  let review: ParallelProcess
  let terms: TermsAgreed
  let unused: [HealthFindings]
  let isUnused: Truth
}
