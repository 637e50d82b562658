extension Rule {
  /// Papers of a review go to a coroner before anybody took advice on who may then ask for them.
  static let unpublishedReportToCoroner = Rule(
    "unpublished-report-to-coroner", family: .gates, severity: .risk, binding: .law, desk: .police,
    statement: "Advice is taken before unpublished papers go to a coroner.",
    why:
      "People who spoke in confidence should hear from the review, not in a courtroom, where their words have gone.",
    firesWhen: """
      a draft, an agency's report, a chronology, interview notes or an unpublished final report went, or is to go, to \
      a coroner or a court, and no legal advice for the process it comes from is on record on or before that day.
      """,
    quietWhen: "the advice is on file, the report is published, or the share was refused.",
    task: "Take advice before a paper goes to the coroner",
    remedy: "Take legal advice before sharing, and tell those whose words are in it.",
    clearsWhen: "the advice is recorded",
    authority: [.verified(.coronersInquestsRules2013, "r. 13(2)(b), r. 15")],
    fires: [
      Example(
        "The trust's report, to the coroner",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          cor: {kind: cor, started: 2015-03-15}
        documents:
          report: {what: agency-report, by: trust, for: scr, status: final, on: 2015-05-20}
        shares:
          - {what: report, from: scr, to: cor, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "With advice from the week before",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          cor: {kind: cor, started: 2015-03-15}
        documents:
          report: {what: agency-report, by: trust, for: scr, status: final, on: 2015-05-20}
          advice: {what: legal-advice, by: council, for: scr, on: 2015-05-26}
        shares:
          - {what: report, from: scr, to: cor, on: 2015-06-01}
        """),
      Example(
        "A final report that everybody can read",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          cor: {kind: cor, started: 2015-03-15}
        documents:
          report: {what: final-report, for: scr, status: final, on: 2015-05-20, published: 2015-05-27}
        shares:
          - {what: report, from: scr, to: cor, on: 2015-06-01}
        """),
    ],
    looksFor: { check in sharesWithoutAdvice(check.graph) },
    says: { match, graph in
      found(match.share, match.kind, match.owners, graph).when(
        match.isUnadvised, without: "the days of the share and of the advice")
    })

  private typealias Unadvised = (
    share: Share, kind: DocumentKind, owners: [ParallelProcess], isUnadvised: Truth
  )

  private static func sharesWithoutAdvice(_ graph: CaseGraph) -> [Unadvised] {
    graph.source.shares.compactMap { share in
      guard let kind = graph.kind(of: share), sensitiveKinds.contains(kind), graph.isDoneOrPlanned(share)
      else {
        return nil
      }
      guard graph.isForCourt(share.to) else { return nil }
      let owners = graph.processesBehind(share).filter { graph.status($0) != .notProceeding }
      let isUnpublished = kind == .finalReport ? !graph.isPublished(share) : .yes
      let isUnadvised =
        isUnpublished && !owners.anySatisfy { graph.hasLegalAdvice(for: $0, notAfter: share.on) }
      guard isUnadvised.isPossible,
        !owners.contains(where: { $0.kind == .fam || graph.isForCourt(.process($0.id)) })
      else {
        return nil
      }
      return (share, kind, owners, isUnadvised)
    }
  }

  private static let sensitiveKinds: Set<DocumentKind> = [
    .draftReport, .agencyReport, .chronology, .interviewNotes, .finalReport,
  ]

  private static func found(
    _ share: Share, _ kind: DocumentKind, _ owners: [ParallelProcess], _ graph: CaseGraph
  ) -> Found {
    let people = graph.documents(in: share).compactMap(\.of) + [share.of].compactMap { $0 }
    let speakers = people.filter { graph.index.people[$0] != nil }
    let verb = graph.isDone(share).went(isPlural: kind.isPlural)
    let when = share.on.map { " \($0.withPreposition)" } ?? ""
    let whose = owners.isEmpty ? "" : " of \(graph.names(owners.map(\.id)))"
    let witnesses = graph.source.people.filter { person in
      person.inquestWitness == true
        && graph.interviews(of: person.id).contains { row in row.by.contains { owners.ids.contains($0) } }
    }
    var about = graph.withJoint(owners.map(\.id))
    if let recipient = share.to.id { about.insert(recipient) }
    return Found(
      about: Array(about) + people, places: [share.place],
      message: "\(kind.withArticle(in: graph.frame))\(whose) \(verb) to \(graph.name(share.to))\(when), "
        .sentence
        + "with no record of legal advice on who may then ask for \(kind.isPlural ? "them" : "it")",
      details: witnesses.map {
        Finding.Detail(what: "interviewed for it, and a witness at the inquest", who: graph.name($0))
      },
      remedy: remedy(
        isMade: graph.isDone(share).isPossible, speakers: speakers.isEmpty ? nil : graph.names(speakers),
        isPlural: kind.isPlural),
      date: share.on?.first, root: owners.ids + people, acting: owners.first?.id)
  }

  /// What has gone cannot be held back: it is asked what can still be done.
  private static func remedy(isMade: Bool, speakers: String?, isPlural: Bool) -> String {
    let it = isPlural ? "them" : "it"
    let whose = speakers.map { "\($0), whose words are in \(it)" } ?? "those whose words are in \(it)"
    guard isMade else { return "Take legal advice before sharing, and tell \(whose)." }
    let comma = speakers == nil ? "" : ","
    return
      "Take legal advice now on who may ask for \(it) and what can still be agreed, and to tell \(whose)\(comma) that "
      + "\(isPlural ? "they have" : "it has") gone."
  }
}
