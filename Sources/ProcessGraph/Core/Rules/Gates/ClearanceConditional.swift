extension Rule {
  /// The Home Office has cleared a report on conditions, and nothing shows that they are met.
  static let clearanceConditional = Rule(
    "clearance-conditional", family: .gates, severity: .risk, binding: .goodPractice,
    statement: "A report that was cleared on conditions is changed before it is published.",
    why:
      "A family that has read one report should not meet another in print, nor one the Home Office has not seen.",
    firesWhen: """
      the Home Office's clearance on conditions is on record, and since then neither a \
      clearance without conditions nor a draft.
      """,
    quietWhen: "the report was cleared later, or a draft is dated after the conditions.",
    task: "Meet the conditions of the clearance",
    remedy: "The chair to change the report as asked, and to record the draft or the clearance.",
    clearsWhen: "the clearance itself, or a later draft, is recorded",
    authority: [.secondary(.qualityAssuranceLetter)],
    fires: [
      Example(
        "Cleared on conditions, and nothing since",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2014-02-10, milestones: {home-office-conditional: 2015-05-10}}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Cleared since",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2014-02-10, milestones: {home-office-conditional: 2015-05-10, home-office-clearance: 2015-06-01}}
        """),
      Example(
        "A new draft since",
        """
        processes:
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2014-02-10, milestones: {home-office-conditional: 2015-05-10}}
        documents:
          draft: {what: draft-report, for: dhr, on: 2015-05-28}
        """),
    ],
    looksFor: { check in check.graph.conditionsUnmet },
    says: { match, graph in
      Found(
        about: graph.withJoint([match.review.id]).sorted(), places: [match.review.place],
        message:
          "No record that the conditions on which the Home Office cleared \(graph.name(match.review)), "
          + "\(match.condition.withPreposition), are met",
        date: match.condition.first, root: [match.review.id])
    })
}

extension CaseGraph {
  /// Homicide reviews cleared on conditions, with the day, where neither a clearance nor a draft came after.
  fileprivate var conditionsUnmet: [(review: ParallelProcess, condition: CaseDate)] {
    processes.filter { takesPart($0) && $0.kind == .dhr }.compactMap {
      review -> (review: ParallelProcess, condition: CaseDate)? in
      guard let condition = review.date(of: "home-office-conditional"), isHeld(condition).isPossible else {
        return nil
      }
      let drafts = documents(for: review, of: [.draftReport]).map(\.on)
      let since = ([review.date(of: "home-office-clearance")] + drafts).compactMap { $0 }
      let isMet = since.contains { isHeld($0).isPossible && $0.isOnOrBefore(condition) != .yes }
      return isMet ? nil : (review, condition)
    }
  }
}
