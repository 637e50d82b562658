extension Rule {
  /// The leads of two processes that run side by side have not been in touch, or not for long.
  static let liaisonStale = Rule(
    "liaison-stale", family: .panel, severity: .gap, binding: .goodPractice, desk: .leads,
    statement: "Those who lead parallel processes speak to each other, early and often.",
    why:
      "Where the leads do not talk, the family and the staff are the ones who find out that plans collide.",
    firesWhen: """
      the lead review and a criminal investigation, a coroner's or police complaints investigation, a health \
      incident investigation or another multi-agency review are both open, and no contact between their leads is \
      held once the time for it has run out (a gap; with a coroner, a risk), or the last one is longer ago than \
      the local gap and none is planned within it (a risk).
      """,
    quietWhen: """
      the two run as one, one person leads both, the other is about a different incident, or a contact is planned \
      within the gap. With a health incident investigation only a contact grown old is a finding, not the want of a first one.
      """,
    task: "Speak with the leads of the other processes",
    remedy: "The leads of the two processes to speak, and to record that date and the next.",
    clearsWhen: "contact within the local number of days is recorded",
    authority: [
      .paper("8.2", "last two points"), .paper("8.5", "first and second points"),
      .paper("Appendix B", "criminal proceedings, third point; professional proceedings, fourth point"),
    ],
    answers: ["B.crim.3", "B.prof.4", "7.6", "8.2.10", "8.5.10", "8.5.11"],
    settings: [.liaisonGap, .earliestOpportunity],
    fires: [
      Example(
        "Nothing with the homicide review, and nothing with the police since April",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}  # ↓
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
        liaison:
          - {between: [scr, crim], on: 2015-04-20, about: timing}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Contact this month with one, and planned with the other",
        """
        liaison:
          - {between: [scr, crim], on: 2015-06-01, about: timing}
          - {between: [scr, dhr], on: 2015-04-20, next: 2015-07-01, about: timing}
        """),
      Example(
        "The reviews run as one, and the investigation began last week",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr}
          dhr:  {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-06-10}
        """),
      Example(
        "One person leads both",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: [reviewer, chair], decided: 2015-04-13}
        """),
      Example(
        "A health incident investigation, of which the first contact is not on file",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          si:  {kind: si, commissioner: trust, started: 2015-03-20}
        """),
    ],
    looksFor: { check in
      check.graph.processesToSpeakWith.compactMap { review, other -> Match? in
        let contact = check.graph.contact(between: review, and: other)
        if case .current = contact { return nil }
        return Match(review: review, other: other, contact: contact)
      }
    },
    says: { match, graph in
      let (review, other) = (match.review, match.other)
      switch match.contact {
      case .none(let truth): return noContact(review, other, graph).when(truth, without: daysMissing)
      case .stale(let last, let truth):
        return stale(last, review, other, graph).when(truth, without: daysMissing)
      case .current: preconditionFailure("a current contact is no match")
      }
    })

  private struct Match {
    let review, other: ParallelProcess
    let contact: ContactBetweenLeads
  }

  private static let daysMissing = "the days on which they began and were last in touch"

  private static func noContact(
    _ review: ParallelProcess, _ other: ParallelProcess, _ graph: CaseGraph
  ) -> Found {
    let since = graph.bothOpenSince(review, other)
    let when = since.map { ", both open since \($0.inWords)" } ?? ""
    return found(
      // A coroner is independent: the silence weighs less, and is the review's to end.
      other.kind == .cor ? .risk : .gap, places: [review.place, other.place],
      "No record of contact between the leads of \(graph.nameOfCommission(of: review)) and "
        + "\(graph.nameOfCommission(of: other))\(when)",
      part: "of contact between the leads", date: since, .earliestOpportunity, review, other, graph)
  }

  private static func stale(
    _ last: Liaison, _ review: ParallelProcess, _ other: ParallelProcess, _ graph: CaseGraph
  ) -> Found {
    let on = last.on!
    var found = found(
      .risk, places: [last.place],
      "The last contact on record between the leads of \(graph.nameOfCommission(of: review)) and "
        + "\(graph.nameOfCommission(of: other)) was \(on.withPreposition), with none planned in the next "
        + graph.settings[.liaisonGap].counted("day"),
      part: "of contact between the leads since \(on.inWords)", date: on, .liaisonGap, review, other, graph)
    found.details = [
      Finding.Detail(
        date: on, what: "last contact",
        who: "\(graph.leadName(of: review)) and \(graph.contactName(for: other))")
    ]
    return found
  }

  private static func found(
    _ severity: Severity, places: [Place], _ message: String, part: String, date: CaseDate?,
    _ setting: Setting, _ review: ParallelProcess, _ other: ParallelProcess, _ graph: CaseGraph
  ) -> Found {
    let (lead, contact) = (graph.leadName(of: review).sentence, graph.contactName(for: other))
    return Found(
      severity: severity, about: graph.idsWithLeads([review, other]), places: places, message: message,
      remedy: other.kind == .cor
        ? "\(lead) to ask \(contact) how matters stand, and to record that date and the next."
        : "\(lead) and \(contact) to speak, and to record that date and the next.",
      date: date?.first, settings: [setting], root: [review.id, other.id], acting: review.id,
      joins: Joining(group: .leads, root: [other.id], part: part))
  }
}
