extension Rule {
  /// The bodies do not agree, and nobody has asked the council's lawyers.
  static let familyDisagreementUnescalated = Rule(
    "family-disagreement-unescalated", family: .family, severity: .gap, binding: .goodPractice,
    statement: "Where the bodies do not agree, the chair of the subgroup asks the council's lawyers.",
    why: "While bodies disagree about who may speak to a family, nobody does.",
    firesWhen: """
      a dispute has been raised, is not settled, and no legal advice on it is on file; or a share is disputed and no \
      dispute between the two has advice or is settled.
      """,
    quietWhen:
      "the dispute is settled, by a court's order too; advice was taken though it is not yet settled; or a court has it in hand.",
    task: "Take legal advice on the disagreement",
    remedy: "The chair of the subgroup to contact the council's Legal Services, and record the date.",
    clearsWhen: "advice, or a settlement, is recorded",
    authority: [
      .paper("7", "third paragraph, last sentence"),
      .paper("Ownership of reports and information (printed 8.2)", "last paragraph"),
    ],
    answers: ["7.10", "own.7"],
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
        "It is before the court",
        """
        disputes:
          - {about: who sees the grandmother first, between: [scr, crim], raised: 2015-05-20, in-court: 2015-06-01}
        """),
      Example(
        "The two have settled it",
        """
        shares:
          - {what: chronology, from: trust, to: scr, status: disputed, on: 2015-05-20}
        disputes:
          - {about: the chronology, between: [trust, scr], raised: 2015-05-20, settled: 2015-06-01}
        """),
    ],
    looksFor: { check in
      let disagreements = Disagreements(check.graph)
      return disagreements.open.map(Match.dispute) + disagreements.shares.map(Match.shares)
    },
    says: { match, graph in
      switch match {
      case .dispute(let row): disputed(row, graph)
      case .shares(let shares): unanswered(shares, graph)
      }
    })

  private enum Match {
    case dispute(Disagreements.Open)
    /// Disputed shares between two on which no dispute is on file.
    case shares([Share])
  }

  private static func disputed(_ row: Disagreements.Open, _ graph: CaseGraph) -> Found {
    let matter = row.dispute.about.map { " about \($0)" } ?? ""
    let parties = graph.names(row.dispute.between)
    let apart = row.areRunApart ? ", which by the decision on file run in parallel and not as one" : ""
    return found(
      row.dispute.between + people(in: row.shares, graph), root: row.dispute.between,
      [row.dispute.place] + row.shares.map(\.place),
      "No record of legal advice on the disagreement\(matter) between \(parties)\(apart)", row.dispute.raised,
      graph
    ).when(
      !row.isAnswered,
      because: [row.dispute.legalAdvice, row.dispute.settled].filter { $0 != nil }.whatIsMissing)
  }

  private static func unanswered(_ shares: [Share], _ graph: CaseGraph) -> Found {
    let (from, to) = (graph.name(shares[0].from), graph.name(shares[0].to))
    let parties = [shares[0].from.id, shares[0].to.id].compactMap { $0 }
    return found(
      parties + people(in: shares, graph), root: parties, shares.map(\.place),
      "No record of legal advice on what \(from) is to share with \(to), which is disputed",
      shares.compactMap(\.on).earliestSpan, graph)
  }

  private static func people(in shares: [Share], _ graph: CaseGraph) -> [ID] {
    shares.flatMap { [$0.to.id, $0.of].compactMap { $0 } }.filter { graph.node($0) == .person($0) }
  }

  private static func found(
    _ about: [ID], root: [ID], _ places: [Place], _ message: String, _ date: CaseDate?, _ graph: CaseGraph
  ) -> Found {
    var found = Found(
      about: about, places: places, message: message,
      details: [Finding.Detail(date: date, what: "raised")], date: date?.first, root: root,
      owner: .role(.crag))
    found.remedy =
      "The chair of \(graph.title(of: .crag)) to contact the council's Legal Services, and to record the date."
    // Where no child is concerned, the council's lawyers are not the ones to ask.
    if !graph.concernsChildrensBodies, let commissioner = graph.leadReview?.commissioner {
      found.owner = .agency(commissioner)
      found.remedy =
        "\(graph.name(commissioner).sentence) to ask its own legal adviser, and to record the date."
    }
    return found
  }
}
