extension Rule {
  /// One of the five rules about points that a review and a prosecution settle early. Where several points are open
  /// for one pair, the first in the guide's order speaks for all.
  ///
  /// - Parameter quietWhen: what quietens this one besides, without a full stop.
  static func prosecution(
    _ id: String, point: ProsecutionPoint, statement: String, why: String, quietWhen: String? = nil,
    fires: [Example], quiet: [Example]
  ) -> Rule {
    let word = point.topics.map { "`\($0.rawValue)`" }.joined(separator: " or ")
    return Rule(
      id, family: .information, severity: .risk, statement: statement, why: why,
      firesWhen: """
        a serious case review and a criminal case have been open together for longer than the local gap, their leads \
        have been in touch, and no contact held carries the word \(word). Several open points of one pair are one \
        finding, under the first of them.
        """,
      quietWhen: (quietWhen.map { $0 + "; " } ?? "")
        + "a held contact carries the word, or there has been none at all: that is then the finding.",
      task: "Settle the joint guide's points with the police",
      remedy: "The reviewer and the senior investigating officer to settle the point when they next speak.",
      clearsWhen: "a held contact carries the word",
      authority: [.verified(.prosecutorsGuide2014, "contents"), .memory(.prosecutorsProtocol)],
      settings: [.liaisonGap], fires: fires, quiet: quiet
    ) { check in
      check.unsettledPoints.filter { $0.points.first == point }.map { found($0, check.graph) }
    }
  }

  private static func found(_ pair: UnsettledPoints, _ graph: CaseGraph) -> Found {
    let points = pair.points.map(\.words).listed
    let leads = (graph.leadName(of: pair.review).sentence, graph.leadName(of: pair.criminal))
    return Found(
      about: graph.idsWithLeads([pair.review, pair.criminal]), places: [pair.latest.place],
      message: "No record that the leads of \(graph.nameOfCommission(of: pair.review)) and "
        + "\(graph.nameOfCommission(of: pair.criminal)) have settled \(points)",
      details: [Finding.Detail(date: pair.latest.on, what: "last contact", who: "")],
      remedy: "\(leads.0) and \(leads.1) to settle \(points) when they next speak.",
      // The talks go on; what they have not settled stays the same finding.
      date: pair.latest.on?.first, key: ""
    ).when(pair.isUnsettled, without: "the days of the contacts")
  }
}
