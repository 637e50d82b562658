extension ClockTable {
  /// The table for a terminal.
  public func text(width: Int = 80) -> String { report(isShort: true).text(width: width) }

  /// The table for Markdown.
  public var markdown: String { report(isShort: false).markdown }

  /// Every deadline, and what each end hangs on.
  ///
  /// - Parameter isShort: with dates in a margin, as a screen has room for; else in tables.
  func report(isShort: Bool) -> Report {
    let source = graph.source
    var parts: [Report.Part] = []
    if !notes.isEmpty { parts.append(Report.Part("", [.list(notes.map { Phrase($0) })])) }
    if let supposed {
      parts.append(Report.Part(Self.headings.supposed, [.list(supposed.lines.map { Phrase($0) })]))
    }
    parts.append(Report.Part(Self.headings.clocks, isShort ? clocksInMargin : [.table(clockTable)]))
    if !outlooks.isEmpty {
      let how = Report.Block.paragraph(Phrase(Self.howToRead))
      parts.append(
        isShort
          ? Report.Part(Self.headings.ends, outlooks.map(\.inMargin) + [how])
          : Report.Part(Self.headings.ends, [how], parts: outlooks.map(\.part)))
    }
    return Report(
      name: source.name, title: "clocks as at \(graph.asOf.inWords)",
      subtitle: supposed?.suppositions.map { "Supposing \($0)" } ?? [], marking: source.marking, parts: parts)
  }

  private var clocksInMargin: [Report.Block] {
    guard !rows.isEmpty else { return [.paragraph("No clock runs on this case.")] }
    return rows.map { row in
      let said = [row.what, row.standing, "owed by \(row.holder)", row.rests].map { Phrase($0) }
      return .facts([Report.Fact(row.running.end?.inWords ?? "—", said)], .left(OutlookRow.margin))
    }
  }

  private var clockTable: Report.Table {
    Report.Table(
      "", ["last day", "what is due", "owed by", "standing", "rests on"],
      rows.map { row in
        [row.running.end?.inWords ?? "—", row.what, row.holder, row.standing, row.rests].map { Phrase($0) }
      })
  }
}

extension OutlookRow {
  fileprivate static let margin = 19

  /// Steps by their dates.
  private var stepsInWords: String? {
    let dates = Set(steps.map(\.date)).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    let groups = dates.map { date in
      "\(date.inWords): " + steps.filter { $0.date == date }.map(\.name).joined(separator: ", ")
    }
    return groups.isEmpty ? nil : groups.joined(separator: " · ")
  }

  fileprivate var inMargin: Report.Block {
    var facts = [
      Report.Fact(standing.rawValue.uppercased(), ([name] + sentences).map { Phrase($0) })
    ]
    facts += chain.map { Report.Fact($0.date?.inWords ?? "", Phrase($0.text)) }
    if let steps = stepsInWords { facts.append(Report.Fact("at the earliest", Phrase(steps))) }
    if !free.isEmpty { facts.append(Report.Fact("nothing holds up", Phrase(free.listed))) }
    return .facts(facts, .left(Self.margin))
  }

  fileprivate var part: Report.Part {
    let lines =
      sentences + [stepsInWords.map { "at the earliest: \($0)" }].compactMap { $0 }
      + (free.isEmpty ? [] : ["held up by nothing on file: \(free.listed)"])
    let hangs = Report.Table(
      "", ["date", "what it hangs on"], chain.map { [Phrase($0.date?.inWords ?? ""), Phrase($0.text)] })
    return Report.Part(
      name.sentence + (standing == .none ? "" : " — " + standing.rawValue),
      [.list(lines.map { Phrase($0) })] + (chain.isEmpty ? [] : [.table(hangs)]))
  }
}
