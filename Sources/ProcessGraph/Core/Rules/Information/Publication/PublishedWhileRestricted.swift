extension Rule {
  /// A report comes out during a trial, or before those who must clear it.
  static let publishedWhileRestricted = Rule(
    "published-while-restricted", family: .information, severity: .conflict, binding: .goodPractice,
    statement: "A report is not published during a trial, nor before those who must clear it.",
    why: "A trial that has to begin again makes a family wait, and remember, for another year.",
    firesWhen: """
      a review publishes while somebody is charged and there is no verdict, while a reporting restriction of the \
      incident stands, or (a homicide review alone) before the Home Office has cleared it. Done: a conflict. \
      Planned: a \
      risk. Where an open case has neither a charge nor a decision against one: unclear. One finding for a \
      review.
      """,
    quietWhen: """
      each gate is open by that day; the leads have spoken about publication; the case is about different events; or \
      only a short notice is published. Clearances of a joint report have a rule of their own.
      """,
    task: "Publish only after what must come first",
    remedy: """
      Planned: the lead to move publication, or to agree it with the prosecutor. Done: the lead to take legal advice \
      and tell the independent chair.
      """,
    clearsWhen: "publication comes on or after every gate, or the agreement is recorded",
    authority: [ownership, .secondary(.localProcedures), .prejudice],
    answers: ["own.2"],
    fires: [
      Example(
        "Planned for September, with the trial in November",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-09-14}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}  # ↓
        """)
    ],
    quiet: [
      Example(
        "After the verdict",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-12-01}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}
        """),
      Example(
        "Agreed with the police",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-09-14}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {charge: 2015-03-18, verdict: 2015-11-20}}
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: publication}
        """),
      Example(
        "The case ended without a charge",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, published: 2015-09-14}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {no-charge: 2015-06-01}}
        """),
    ],
    looksFor: { check in
      let graph = check.graph
      let reviews = graph.firstOfEachCommission(
        graph.processes.filter { $0.kind.isReview && graph.takesPart($0) })
      return reviews.compactMap { review -> EarlyPublication? in
        guard let publication = graph.publication(of: review) else { return nil }
        let members = graph.commission(of: review).members.filter(graph.takesPart)
        let isHomicideReviewAlone = members.allSatisfy { $0.kind == .dhr }
        let gates =
          graph.trialsAhead(of: review, publishedOn: publication.date)
          + (isHomicideReviewAlone
            ? graph.clearancesMissing(for: members, publishedOn: publication.date) : [])
          + graph.restrictionsStanding(on: publication.date)
        return EarlyPublication(of: review, publication, before: gates, restingOn: [ownership])
      }
    },
    says: { early, graph in
      early.found("the report of \(graph.nameOfCommission(of: early.review))", graph)
    })

  private static let ownership = Authority.paper("8, Ownership of reports and information", "first paragraph")
}
