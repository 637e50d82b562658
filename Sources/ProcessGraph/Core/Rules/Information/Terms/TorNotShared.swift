extension Rule {
  /// Two reviews run side by side, and one has not seen what the other asks.
  static let torNotShared = Rule(
    "tor-not-shared", family: .information, severity: .gap, binding: .goodPractice, desk: .leads,
    statement: "Reviews that run side by side know each other's terms of reference.",
    why:
      "Two reviews that do not know each other's questions put the same ones, twice, to people who grieve.",
    firesWhen: """
      two multi-agency reviews of different commissions are open at once, the terms of reference of one are agreed, \
      and they have not been sent to the other within the local number of working days. One finding a \
      direction.
      """,
    quietWhen: """
      the time for it has not run out; the other review is only being considered; the terms are not agreed; a draft \
      of them was sent. Talking about them is not sending them.
      """,
    task: "Send each other the terms of reference",
    remedy:
      "The lead of each review to send its terms of reference to the lead of the other.",
    clearsWhen: "the terms are recorded as sent, or either review ends",
    authority: [.paper("8.5", "sixth point")],
    answers: ["8.5.16"],
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
    ],
    looksFor: { check -> [UnsentTerms] in
      let graph = check.graph
      let reviews = graph.openCommissions { $0.kind.isMultiAgencyReview }
      return reviews.flatMap { sender -> [UnsentTerms] in
        guard let terms = graph.termsAgreed(for: sender) else { return [] }
        let sent = graph.shares(from: sender).filter { graph.kind(of: $0) == .termsOfReference }
        return graph.running(reviews, beside: sender).map { review, isBeside in
          let since = CaseDate.latest(terms.date, graph.start(review)) ?? terms.date
          let isDue = graph.isHeld(terms.date) && graph.hasRunOut(.earliestOpportunity, from: since)
          let isSent = sent.anySatisfy { graph.isRecipient($0.to, of: review) ? graph.isDone($0) : .no }
          return UnsentTerms(
            terms: terms, sender: sender, recipient: review, since: since,
            isMissing: isBeside && isDue && !isSent)
        }.filter { $0.isMissing.isPossible }
      }
    },
    says: { unsent, graph in
      let (sender, recipient, terms) = (unsent.sender, unsent.recipient, unsent.terms)
      let names = (graph.nameOfCommission(of: sender), graph.nameOfCommission(of: recipient))
      return Found(
        about: graph.leads(of: [sender, recipient]) + graph.membersBehind([sender, recipient]).ids,
        places: [terms.process.place, recipient.place] + (terms.document.map { [$0.place] } ?? []),
        message: "No record that the terms of reference of \(names.0) were sent to \(names.1)",
        details: [
          Finding.Detail(date: terms.date, what: "terms of reference agreed", who: names.0),
          Finding.Detail(date: graph.start(recipient), what: "open since", who: names.1),
        ],
        remedy: "\(graph.leadName(of: sender).sentence) to send the terms of reference to "
          + "\(graph.leadName(of: recipient)).",
        date: unsent.since.first, root: [sender.id, recipient.id], acting: sender.id,
        joins: .leads(
          sender, recipient, "that the terms of reference of \(names.0) were sent to \(names.1)", graph)
      ).when(
        unsent.isMissing, without: "the days on which they were agreed, sent, and the other review began")
    })
}

/// The agreed terms of one review that were not sent to another beside it.
private struct UnsentTerms {
  let terms: TermsAgreed
  let sender, recipient: ParallelProcess
  /// The day from which they could be sent.
  let since: CaseDate
  let isMissing: Truth
}
