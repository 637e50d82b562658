extension Rule {
  /// Two reviews run side by side, and one has not seen what the other asks.
  static let torNotShared = Rule(
    "tor-not-shared", family: .information, severity: .gap,
    statement: "Reviews that run side by side know each other's terms of reference.",
    why:
      "Two reviews that do not know each other's questions put the same ones, twice, to people who grieve.",
    firesWhen: """
      two multi-agency reviews of different commissions are open at once, the terms of reference of one are agreed, \
      and they have not been sent to the other within the local number of working days. One finding a \
      direction, or one for all where a review owes its terms to more than a dozen others.
      """,
    quietWhen: """
      the time for it has not run out; the other review is only being considered; the terms are not agreed; a draft \
      of them was sent. Talking about them is not sending them.
      """,
    task: "Send each other the terms of reference",
    remedy:
      "The lead of each review to send its terms of reference to the lead of the other, and record the date.",
    clearsWhen: "the terms are recorded as sent, or either review ends",
    authority: [.paper("8.5", "sixth point")],
    settings: [.earliestOpportunity],
    fires: [
      Example(
        "Agreed on 1 May, and six weeks later not sent to the homicide review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """),
      Example(
        "A paper says that they are agreed; the leads have only talked about them",
        """
        documents:
          terms: {what: terms-of-reference, for: dhr, status: final, on: 2015-05-01}  # ↓
        liaison:
          - {between: [scr, dhr], on: 2015-05-05, about: terms-of-reference}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """),
    ],
    quiet: [
      Example(
        "A draft was sent before they were agreed",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-05-01}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        shares:
          - {what: terms-of-reference, from: scr, to: chair, on: 2015-04-27}
        """),
      Example(
        "They were agreed five working days ago",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, terms-of-reference: {agreed: 2015-06-08}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
      Example(
        "The two run as one",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr, terms-of-reference: {agreed: 2015-05-01}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
    ]
  ) { check in
    let graph = check.graph
    let reviews = graph.openCommissions { $0.kind.isMultiAgencyReview }
    let spans = Spans(of: reviews, in: graph)
    var time = TimeToSend(graph)
    return reviews.flatMap { sender -> [Found] in
      guard let terms = graph.termsAgreed(for: sender) else { return [] }
      let sent = graph.shares(from: sender).filter { graph.kind(of: $0) == .termsOfReference }
      let isAgreed = graph.isHeld(terms.date)
      let others = spans.beside(sender).map { place, isBeside in
        let review = reviews[place]
        let isSent = sent.anySatisfy { graph.isRecipient($0.to, of: review) ? graph.isDone($0) : .no }
        let isDue = isAgreed && time.hasRunOut(since: since(terms, review, graph))
        return (review: review, isMissing: isBeside && isDue && !isSent)
      }
      return [Truth.yes, .unknown].flatMap { truth in
        others.filter { $0.isMissing == truth }.map { $0.review }.byFinding.map {
          found(terms, of: sender, unknownTo: $0, graph).when(
            truth, without: "the days on which they were agreed, sent, and the other review began")
        }
      }
    }
  }

  /// The working days within which terms are to be sent, counted once for each day they begin on.
  private struct TimeToSend {
    private let graph: CaseGraph
    private var known: [CaseDate: Truth] = [:]

    init(_ graph: CaseGraph) { self.graph = graph }

    mutating func hasRunOut(since date: CaseDate) -> Truth {
      if let hasRunOut = known[date] { return hasRunOut }
      let hasRunOut = graph.hasRunOut(.earliestOpportunity, from: date)
      known[date] = hasRunOut
      return hasRunOut
    }
  }

  /// The day from which they could be sent.
  private static func since(_ terms: TermsAgreed, _ recipient: ParallelProcess, _ graph: CaseGraph)
    -> CaseDate
  {
    CaseDate.latest(terms.date, graph.start(recipient)) ?? terms.date
  }

  private static func found(
    _ terms: TermsAgreed, of sender: ParallelProcess, unknownTo recipients: [ParallelProcess],
    _ graph: CaseGraph
  ) -> Found {
    let name = graph.nameOfCommission(of: sender)
    return Found(
      about: graph.leads(of: [sender] + recipients), processes: graph.membersBehind([sender] + recipients),
      places: [terms.process.place] + recipients.map(\.place) + (terms.document.map { [$0.place] } ?? []),
      message: "No record that the terms of reference of \(name) were sent to "
        + graph.namesOfCommissions(of: recipients),
      details: [Finding.Detail(date: terms.date, what: "terms of reference agreed", who: name)]
        + (recipients.count > 1 ? [] : recipients).map {
          Finding.Detail(date: graph.start($0), what: "open since", who: graph.nameOfCommission(of: $0))
        },
      remedy: "\(graph.leadName(of: sender).sentence) to send the terms of reference to "
        + "\(graph.leadNames(of: recipients)), and record the date.",
      date: recipients.map { since(terms, $0, graph).first }.min())
  }
}
