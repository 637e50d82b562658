extension Rule {
  /// What the health investigation knows could shape the questions of a review, and has not reached it.
  static let siInformsDhr = Rule(
    "si-informs-dhr", family: .joint, severity: .advice, binding: .goodPractice,
    statement: "The health investigation's first report shapes the terms of the wider review.",
    why: "Questions that somebody has already answered need not be put to the family or the staff again.",
    firesWhen: """
      a health incident investigation is open or finished, a multi-agency review has no agreed terms of reference \
      yet, and no first report, root cause analysis or key findings went from the one to the other. Reviews that want \
      the same of one agency are one finding.
      """,
    quietWhen: "something of the kind was shared; the terms are agreed; or the two run as one.",
    task: "Share the first health report before the terms",
    remedy: "The health agency to share its first report before the terms of reference are agreed.",
    clearsWhen: "it is shared, or the terms are agreed",
    authority: [.paper("8.5", "second paragraph"), .paper("Appendix B", "serious incident, third point")],
    answers: ["8.5.4"],
    fires: [
      Example(
        "The homicide review is about to settle its questions",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
          si:  {kind: si, commissioner: trust, started: 2015-03-20}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The first report was shared",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        shares:
          - {what: initial-report, from: trust, to: chair, on: 2015-04-24}
        """),
      Example(
        "The terms are agreed: another rule asks from then on",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, terms-of-reference: {agreed: 2015-05-01}}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
      Example(
        "They run as one",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, joint-with: si}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
    ],
    looksFor: { check in uninformed(check.graph) },
    says: { match, graph in found(match.findings, match.reviews, match.isUnshared, graph) })

  private struct Uninformed {
    let findings: [HealthFindings]
    let reviews: [ParallelProcess]
    let isUnshared: Truth
  }

  /// The health investigations of one agency with the reviews that they could still inform.
  private static func uninformed(_ graph: CaseGraph) -> [Uninformed] {
    let reviews = graph.reviewsToInform.compactMap { review -> (ParallelProcess, isUnsettled: Truth)? in
      let agreed = graph.termsAgreed(for: review).map { graph.isHeld($0.date) } ?? .no
      return agreed == .yes ? nil : (review, !agreed)
    }
    // Investigations of one agency that have reached the same reviews want the same of it.
    var groups = RowGroups<Key, HealthFindings>()
    for findings in graph.healthFindings(for: reviews.map(\.0)) {
      groups.add(findings, to: Key(agency: findings.agency, reached: findings.reached))
    }
    return groups.all.flatMap { _, group in
      let waiting = reviews.map { review, isUnsettled in
        let number = graph.commissionNumber(of: review)
        return (review: review, isUnshared: isUnsettled && group.rows[0].isUnshared(with: number))
      }
      return [Truth.yes, .unknown].compactMap { truth in
        let untold = waiting.filter { $0.isUnshared == truth }.map { $0.review }
        return untold.isEmpty ? nil : Uninformed(findings: group.rows, reviews: untold, isUnshared: truth)
      }
    }
  }

  private struct Key: Hashable {
    let agency: ID?
    let reached: [Int: Truth]
  }

  private static func found(
    _ findings: [HealthFindings], _ reviews: [ParallelProcess], _ isUnshared: Truth, _ graph: CaseGraph
  ) -> Found {
    let investigations = findings.map(\.investigation)
    let verb = reviews.count == 1 ? "has" : "have"
    let reports = findings.count == 1 ? "its first report" : "its first reports"
    return Found(
      about: graph.membersBehind(investigations + reviews).ids,
      places: reviews.map { $0.place } + investigations.map(\.place),
      message:
        "No record that \(graph.namesOfCommissions(of: reviews)), whose terms of reference are not agreed yet, "
        + "\(verb) had \(graph.firstReports(from: findings))",
      remedy: "\(graph.healthAgencyNames(of: findings).sentence) to share \(reports) with "
        + "\(graph.leadNames(of: reviews)) before the terms of reference are agreed.",
      date: investigations.compactMap { graph.start($0)?.first }.min(),
      root: investigations.ids + reviews.ids, owner: findings.first?.agency.map(Owner.agency),
      joins: .firstReport(
        from: investigations, "that \(graph.namesOfCommissions(of: reviews)) \(verb) had \(reports)")
    ).when(isUnshared, without: "the days on which it was shared and the terms agreed")
  }
}
