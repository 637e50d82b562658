extension Annexes {
  /// Local settings, words, sources in full with their standing, and what the paper was made from.
  ///
  /// - Parameter paper: what has been written, for the words it uses.
  func sources(for paper: Report) -> Report.Part {
    var parts: [Report.Part] = []
    if !report.settingsLines.isEmpty {
      parts.append(
        Report.Part(
          "Local settings that decided a finding", look: .twoColumns,
          [.list(report.settingsLines.map { Phrase($0.sentence) })]))
    }
    if let record = AnnexRecord(graph: graph, words: brief.words).part { parts.append(record) }
    if !notes.isEmpty {
      parts.append(Report.Part("Notes on the file", [.list(notes.beginning(AnnexRecord.wholeFile))]))
    }
    let words = Glossary.facts(for: paper, in: graph, Reader(.panel)!)
    if !words.isEmpty {
      parts.append(
        Report.Part(
          "Words used", look: .twoColumns,
          [.list(words.map { .strong($0.term + ": ") + ($0.said.first ?? "") })]))
    }
    let sources = (report.findings + report.accepted).flatMap(\.authority).eachOnce
    if !sources.isEmpty {
      parts.append(
        Report.Part(
          "Sources", look: .twoColumns,
          report.sourceLines.map { .paragraph(Phrase($0)) } + [
            .list(sources.inLines.map { Phrase(brief.words.short($0)) })
          ]))
    }
    let name = graph.source.name
    let whole = brief.caseName == name ? "" : " The whole name of the case: \(name)."
    let files = graph.source.files.map { [Phrase($0.name), Phrase(SHA256.hex(of: $0.bytes))] }
    parts.append(
      Report.Part(
        "About this paper",
        [
          .paragraph(
            "Made by overlap \(version) from the case file alone: position at \(graph.asOf.inWords), legal framework \(graph.frame.title). It knows what the file says and nothing else: “no record” does not mean that a thing was not done. It is no legal advice.\(whole)"
          ),
          .table(
            Report.Table(
              "The files, each with its SHA-256",
              [Report.Column("File", share: 30), Report.Column("SHA-256", share: 70)], files)),
        ]))
    return Report.Part("Settings, words and sources", anchor: "annex-sources", look: .annex, parts: parts)
  }

  /// What somebody noted beside a row, a line each: it is for the panel alone, and nothing was judged by it.
  private var notes: [Phrase] {
    var seen: Set<Place> = []
    let rows = graph.source.rows.filter { $0.note != nil && seen.insert($0.place).inserted }
    return rows.map { Phrase.strong("\($0.place.inWords): ") + Phrase($0.note!) }
  }
}
