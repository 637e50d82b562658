extension Annexes {
  /// - Parameter pictures: the figures of the paper. A finding leads to those that show its number, as they lead to it.
  func findings(shownIn pictures: [Report.Picture]) -> Report.Part? {
    guard !brief.findings.isEmpty || !report.accepted.isEmpty else { return nil }
    let columns = [
      Report.Column("No.", share: 9), Report.Column("What the file shows", share: 34),
      Report.Column("Owner and action", share: 32), Report.Column("Closed when · source", share: 25),
    ]
    let listed = Self.listed(brief.findings)
    let sentences = WholeSentences(graph)
    let rows = listed.map { found -> [Phrase] in
      let finding = found.finding
      // Whom the first sentence names are counted in what follows.
      func inFewer(_ text: String) -> String { sentences.counted(text, beside: found.message) }
      let details = finding.details.prefix(Self.mostDetails).map { inFewer(inWords($0)) }
      let left = finding.details.count - details.count
      let lines = details + (left > 0 ? ["and \(left.inWords) more"] : [])
      return [
        Phrase(runs: [
          .target("\(found.number)", found.anchor), .newLine, .small(finding.heading.lowercased()), .newLine,
          .small(finding.reference),
        ]) + figures(showing: found.number, pictures),
        lines.reduce(Phrase(found.message + ".")) { $0 + .newLine + .small(brief.words.short($1)) },
        .strong(found.owner)
          + Phrase(
            " to " + inFewer(found.actOnce).withStop + (finding.by.map { " By \($0.inWords)." } ?? "")),
        Phrase(brief.words.short(finding.clearsWhen.sentence) + ".") + .newLine
          + .small(finding.sourceInShort),
      ]
    }
    var blocks: [Report.Block] = []
    if !rows.isEmpty { blocks.append(.table(Report.Table("", columns, rows))) }
    blocks += Self.rest(
      of: brief.findings.count, shown: listed.count, "none comes before these, and ‘overlap check’ lists all")
    var parts: [Report.Part] = []
    if !report.accepted.isEmpty {
      parts.append(
        Report.Part(
          "Accepted",
          [
            .list(
              report.accepted.map { Phrase(brief.words.short($0.acceptedLine)) }.beginning(
                "‘overlap check’ lists all"))
          ]))
    }
    if !report.notes.isEmpty {
      parts.append(
        Report.Part(
          "For information",
          [.list(report.notes.map { Phrase($0.message) }.beginning("‘overlap check’ lists all"))]))
    }
    return Report.Part("Findings in number order", anchor: "annex-findings", blocks, parts: parts)
  }

  /// `Figures 1, 4`, each leading there.
  private func figures(showing number: Int, _ pictures: [Report.Picture]) -> Phrase {
    let shown = pictures.filter { $0.leads.contains(number) }.map(\.number)
    if shown.isEmpty { return "" }
    let links = shown.map { Phrase(runs: [.link("\($0)", .figure($0))]) }
    return links.dropFirst().reduce(
      .newLine + .small(shown.count == 1 ? "figure " : "figures ") + links[0]
    ) { $0 + .small(", ") + $1 }
  }

  /// More lines of facts than this are counted: the report of ‘overlap check’ has them all.
  private static let mostDetails = 8

  private func inWords(_ detail: Finding.Detail) -> String {
    [detail.date?.inWords, detail.what, detail.who].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: ", ")
  }
}

extension NumberedFinding {
  /// What several are to do, each without what the first of them may do instead, where that is the same.
  fileprivate var actOnce: String {
    var said: Set<String> = []
    let sentences = act.split(separator: ". ", omittingEmptySubsequences: false).map { sentence in
      guard let other = sentence.firstRange(of: Self.instead) else { return String(sentence) }
      let isNew = said.insert(sentence[other.upperBound...].trimmingSuffix(".")).inserted
      return isNew ? String(sentence) : sentence[..<other.lowerBound] + Self.instead + "the same"
    }
    return sentences.joined(separator: ". ")
  }

  private static let instead = ", or to record "
}

extension Finding {
  /// A long title without what stands in brackets after it.
  private static func shortened(_ title: String) -> String {
    guard title.count > 60, let bracket = title.firstRange(of: " (") else { return title }
    return String(title[..<bracket.lowerBound])
  }

  /// What it rests on, as briefly as a column holds; the last annex has each source in full with its standing.
  fileprivate var sourceInShort: String {
    let points = authority.filter { $0.source.title.hasPrefix("CRAG paper") }.compactMap(\.point).map {
      point in
      let words = point.split(separator: " ").map { $0.trimmingSuffix(",") }
      return words.first == "Appendix" && words.count > 1
        ? "App \(words[1])" : words.dropFirst(words.first == "section" ? 1 : 0).first ?? ""
    }.eachOnce
    let others = authority.map(\.source.title).filter { !$0.hasPrefix("CRAG paper") }.map(Self.shortened)
      .eachOnce
    let local = Setting.allCases.compactMap { setting in
      settings[setting].map { "\($0) \(setting.unit) (local)" }
    }
    return ((points.isEmpty ? [] : ["CRAG " + points.joined(separator: ", ")]) + others + local).joined(
      separator: " · ")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> String {
    String(last == suffix ? dropLast() : self)
  }
}
