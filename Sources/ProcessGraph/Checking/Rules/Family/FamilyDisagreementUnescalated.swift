extension Rule {
  /// The bodies do not agree, and nobody has asked the council's lawyers.
  static let familyDisagreementUnescalated = Rule(
    "family-disagreement-unescalated", family: .family, severity: .breach,
    statement: "Where the bodies do not agree, the chair of the subgroup asks the council's lawyers.",
    why: "While bodies disagree about who may speak to a family, nobody does.",
    firesWhen: """
      a dispute has been raised, is not settled, and no legal advice on it is on file; or a share is disputed and no \
      dispute between the two has advice or is settled.
      """,
    quietWhen: "the dispute is settled, or advice was taken though it is not yet settled.",
    remedy: "The chair of the subgroup to contact the council's Legal Services, and record the date.",
    clearsWhen: "advice, or a settlement, is recorded",
    authority: [
      .paper("7", "third paragraph, last sentence"), .paper("Ownership of reports", "last paragraph"),
    ],
    fires: [
      Example(
        "Raised in May",
        """
        disputes:
          - {about: who sees the grandmother first, between: [scr, crim], raised: 2015-05-20}  # ↓
        """),
      Example(
        "A disputed share",
        """
        shares:
          - {what: chronology, from: trust, to: scr, status: disputed, on: 2015-05-20}  # ↓
        """),
    ],
    quiet: [
      Example(
        "Advice was taken",
        """
        disputes:
          - {about: who sees the grandmother first, between: [scr, crim], raised: 2015-05-20, legal-advice: 2015-06-01}
        """),
      Example(
        "The two have settled it",
        """
        shares:
          - {what: chronology, from: trust, to: scr, status: disputed, on: 2015-05-20}
        disputes:
          - {about: the chronology, between: [trust, scr], raised: 2015-05-20, settled: 2015-06-01}
        """),
    ]
  ) { check in
    let graph = check.graph
    let disputed = graph.source.shares.filter { $0.status == .disputed }
    func parties(_ share: Share) -> Set<ID> { Set([share.from.id, share.to.id].compactMap { $0 }) }
    func isAnswered(_ dispute: Dispute) -> Truth {
      graph.isHeld(dispute.settled) || graph.isHeld(dispute.legalAdvice)
    }
    let open = graph.source.disputes.filter { dispute in
      (graph.isHeld(dispute.raised).isPossible || dispute.raised == nil) && isAnswered(dispute) != .yes
    }
    let found = open.map { dispute in
      let shares = disputed.filter { parties($0) == Set(dispute.between) }
      return unescalated(
        dispute.between + shares.flatMap { [$0.of, person($0.to)].compactMap { $0 } },
        [dispute.place] + shares.map(\.place), dispute.about ?? "a matter", dispute.raised, graph
      ).when(!isAnswered(dispute))
    }
    let alone = disputed.filter { share in
      !graph.source.disputes.contains { dispute in
        Set(dispute.between) == parties(share)
          && (isAnswered(dispute).isPossible || open.contains { $0.place == dispute.place })
      }
    }
    return found
      + alone.map { share in
        let about = parties(share) + [share.of].compactMap { $0 }
        return unescalated(about, [share.place], graph.title(share.what), share.on, graph)
      }
  }

  private static func person(_ party: Party) -> ID? {
    if case .person(let id) = party { return id }
    return nil
  }

  private static func unescalated(
    _ about: [ID], _ places: [Place], _ matter: String, _ date: CaseDate?, _ graph: CaseGraph
  ) -> Found {
    Found(
      about: about, places: places,
      message: "No record of legal advice on a disagreement, still open, about \(matter)",
      details: [Finding.Detail(date: date, what: "raised", who: graph.names(about))], date: date?.first)
  }
}
