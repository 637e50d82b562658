extension Rule {
  /// What the law required for one review goes to another process.
  static let purposeLimitedInformation = Rule(
    "purpose-limited-information", family: .gates, severity: .risk, binding: .law,
    statement:
      "What somebody had to tell one review by law is not used elsewhere without a basis of its own.",
    why:
      "People answer a review because the law asks it for a purpose; they should be able to rely on the purpose.",
    firesWhen: """
      a share rests on statute, and passes a chronology, an agency's report, interview notes or a statement from a \
      safeguarding adults review (in the current frame also from a review of a child or of a child's death) to a \
      process of another commission.
      """,
    quietWhen: """
      the process whose lead agreed to the disclosure is named, or legal advice for the sharing process is on record on or \
      before that day.
      """,
    task: "Record the basis for using it elsewhere",
    remedy: "Record the lawful basis for using what was required by law for another purpose.",
    clearsWhen: "the agreement or the advice is recorded",
    authority: [
      .verified(.careAct2014, "s. 45(6)"), .verified(.childrenAct2004Amended, "ss. 16D(4), 16H(4), 16N(4)"),
    ],
    fires: [
      Example(
        "From the adults review to the homicide review",
        """
        processes:
          sar: {kind: sar, commissioner: council, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        shares:
          - {what: chronology, from: sar, to: dhr, basis: statute, on: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Agreed with the other lead",
        """
        processes:
          sar: {kind: sar, commissioner: council, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        shares:
          - {what: chronology, from: sar, to: dhr, basis: statute, on: 2015-06-01, decided-with: dhr}
        """),
      Example(
        "Resting on agreement, not on statute",
        """
        processes:
          sar: {kind: sar, commissioner: council, decided: 2015-04-10}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        shares:
          - {what: chronology, from: sar, to: dhr, basis: agreement, on: 2015-06-01}
        """),
      Example(
        "From a serious case review of 2015, which no such law governs",
        """
        shares:
          - {what: chronology, from: scr, to: dhr, basis: statute, on: 2015-06-01}
        """),
    ],
    looksFor: { check in sharesWithoutBasis(check.graph) },
    says: { match, graph in
      let (from, to) = (graph.process(match.from), graph.process(match.to))
      let verb = graph.isDone(match.share).went(isPlural: match.kind.isPlural)
      return Found(
        about: Array(graph.withJoint([from.id, to.id])), places: [match.share.place],
        message:
          "\(match.kind.withArticle(in: graph.frame)) that the law required for \(graph.name(from)) \(verb) to "
          .sentence + "\(graph.name(to)), with no record of a basis for that use",
        remedy: "\(graph.leadName(of: from).sentence) to record the lawful basis for using it there.",
        date: match.share.on?.first, authority: match.limits, root: [from.id, to.id], acting: from.id
      ).when(match.isUnadvised, without: "the days of the share and of the advice")
    })

  private struct Unfounded {
    let share: Share
    let kind: DocumentKind
    let from, to: ID
    /// The law that limits what it may be used for.
    let limits: [Authority]
    let isUnadvised: Truth
  }

  private static func sharesWithoutBasis(_ graph: CaseGraph) -> [Unfounded] {
    graph.source.shares.compactMap { share in
      guard share.basis == .statute, share.decidedWith == nil, graph.isDoneOrPlanned(share) else {
        return nil
      }
      guard let kind = graph.kind(of: share), requiredKinds.contains(kind) else { return nil }
      guard case .process(let from) = share.from, case .process(let to) = share.to, !graph.areJoint(from, to)
      else {
        return nil
      }
      let members = graph.commission(of: from).members.filter { graph.status($0) != .notProceeding }
      let limits = members.compactMap { $0.kind.purposeLimit(in: graph.frame) }
      let isUnadvised = !graph.hasLegalAdvice(for: graph.process(from), notAfter: share.on)
      guard !limits.isEmpty, isUnadvised.isPossible else { return nil }
      return Unfounded(
        share: share, kind: kind, from: from, to: to, limits: limits, isUnadvised: isUnadvised)
    }
  }

  private static let requiredKinds: Set<DocumentKind> = [
    .chronology, .agencyReport, .interviewNotes, .statement,
  ]
}
