extension CheckReport {
  /// One finding's reasoning: the facts and where they stand, the duty and how sure it is, how its day was worked out,
  /// and what would clear it.
  package func why(_ finding: Finding, width: Int = 80, highlight: Highlight = .plain) -> String {
    let width = max(40, width)
    let margin = 10
    var words = Initials(graph)
    var lines = TextColumns.wrap("\(finding.reference)  \(words.next(finding.message))", width: width).map {
      highlight($0, .bold)
    }
    func labelled(_ label: String, _ text: String) {
      lines += TextColumns.labelled(label, words.next(text), margin: margin, width: width)
    }
    for detail in finding.details {
      let date = detail.date.map { $0.inWords + " " } ?? ""
      labelled("fact", date + [detail.what, detail.who].filter { !$0.isEmpty }.joined(separator: ": "))
    }
    labelled(
      "rows", finding.places.map(\.inWords.lowercasedFirst).listed + " (" + finding.placesText(graph) + ")")
    for id in finding.answers {
      if let rule = Rule.named(id) { labelled("duty", "\(rule.statement) (\(id))") }
    }
    labelled("why", finding.reason)
    if let day = finding.by {
      let source =
        finding.planned == day
        ? "the earliest of its rows that is still ahead"
        : day == graph.nextMeeting
          ? "the next meeting on file of the lead review" : "a deadline that is still ahead"
      labelled("day", "\(day.inWords): \(source)")
    }
    labelled("owner", graph.name(finding.owner).withoutArticle.sentence)
    labelled("do", finding.remedy)
    labelled("cleared", "when " + finding.clearsWhen)
    for part in finding.acceptedParts { labelled("accepted", part.acceptedLine) }
    if finding.authority.contains(where: { $0.source == .cragPaper }) {
      labelled("source", Authority.whatThePaperIs)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
