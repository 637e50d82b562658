extension CheckReport {
  /// What findings about the leads of two processes say, as one table: who has not been in touch with whom, and about
  /// what. Nil where only one pair is concerned, whose finding says it all.
  var leadsTable: Report.Table? {
    var pairs: [LeadsPair] = []
    for (n, finding) in findings.enumerated() {
      for part in finding.parts where part.joins?.group == .leads && part.root.count == 2 {
        let pair = LeadsPair(who: part.root[0], whom: part.root[1], number: n + 1)
        if let known = pairs.firstIndex(where: { $0.isAlike(pair) }) {
          pairs[known].matters.append(Self.matter(of: part))
        } else {
          pairs.append(pair)
          pairs[pairs.count - 1].matters.append(Self.matter(of: part))
        }
      }
    }
    guard pairs.count > 1 else { return nil }
    return Report.Table(
      "", ["who", "whom", Report.Column("no record of", share: 1), Report.Column("finding", isNumber: true)],
      pairs.map { pair in
        [
          graph.shortTitle(graph.process(pair.who)), graph.shortTitle(graph.process(pair.whom)),
          pair.matters.eachOnce.joined(separator: ", "), String(pair.number),
        ].map { Phrase($0) }
      })
  }

  /// In a few words what one part says is not on record.
  private static func matter(of part: Finding.Part) -> String {
    switch part.rule {
    case Rule.torNotShared.id: "terms of reference sent"
    case Rule.cpsTimescale.id: "timescales agreed"
    case Rule.cpsWitness.id: "how witnesses are approached"
    case Rule.cpsTor.id: "talk about the terms"
    case Rule.cpsDisclosure.id: "how papers are disclosed"
    case Rule.cpsPoliceMaterial.id: "what the police can share"
    case Rule.sioEarlyContact.id: "early talk about terms and sharing"
    case Rule.ipccEarlyContact.id: "early talk about remit and timing"
    case Rule.draftToCriminal.id: "how its papers may be disclosed"
    case Rule.otherReviewUnchecked.id: "whether other reviews exist"
    default: "contact"
    }
  }
}

/// One process that something is owed to by another, with the number of the finding that says so.
private struct LeadsPair {
  let who, whom: ID
  let number: Int
  var matters: [String] = []

  func isAlike(_ other: LeadsPair) -> Bool { (who, whom, number) == (other.who, other.whom, other.number) }
}
