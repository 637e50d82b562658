extension ClockTable {
  /// The table for a terminal.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 40.
  ///   - isWhole: with what is done or has not begun, and what each deadline rests on.
  ///   - next: how to see more; said where something is left out.
  package func text(width: Int = 80, isWhole: Bool = false, next: String? = nil) -> String {
    screen(isWhole: isWhole, next: next).text(width: max(40, width))
  }

  /// The table for Markdown.
  package var markdown: String {
    let how = Report.Block.paragraph(Phrase(Self.howToRead))
    var parts = [Report.Part(Self.headings.clocks, [.table(clockTable)])]
    if !outlooks.isEmpty { parts.append(Report.Part(Self.headings.ends, [how], parts: outlooks.map(\.part))) }
    return report(parts).markdown
  }

  /// Deadlines with their dates in a margin, those that matter now first, then what each end hangs on.
  private func screen(isWhole: Bool, next: String?) -> Report {
    var words = Initials(graph)
    var parts = ClockRow.Group.allCases.filter { isWhole || $0.matters }.compactMap { group -> Report.Part? in
      let rows = rows.filter { $0.group == group }
      return rows.isEmpty ? nil : Report.Part(group.title, rows.map { $0.inMargin(isWhole, &words) })
    }
    if rows.isEmpty { parts.append(Report.Part("", [.paragraph("No deadline applies to what is on file.")])) }
    let left = isWhole ? [] : rows.filter { !$0.group.matters }
    if !left.isEmpty {
      let counts = [(ClockRow.Group.done, "done"), (.ended, "of what has ended"), (.notBegun, "not begun")]
        .compactMap {
          group, word in
          let count = left.count { $0.group == group }
          return count > 0 ? "\(count) \(word)" : nil
        }
      let said = "And \(counts.listed)" + (next.map { ": \($0)" } ?? ".")
      parts.append(Report.Part("", [.paragraph(Phrase(said))]))
    }
    if !outlooks.isEmpty {
      let how = Report.Block.paragraph(Phrase(Self.howToRead))
      parts.append(Report.Part(Self.headings.ends, outlooks.map { $0.inMargin(&words) } + [how]))
    }
    return report(parts)
  }

  private func report(_ parts: [Report.Part]) -> Report {
    let source = graph.source
    var first: [Report.Part] = []
    if !notes.isEmpty { first.append(Report.Part("", [.list(notes.map { Phrase($0) })])) }
    if let supposed {
      first.append(Report.Part(Self.headings.supposed, [.list(supposed.lines.map { Phrase($0) })]))
    }
    return Report(
      name: source.name, title: "deadlines at \(graph.asOf.inWords)",
      subtitle: supposed?.suppositions.map { "Supposing \($0)" } ?? [], marking: source.marking,
      parts: first + parts)
  }

  private var clockTable: Report.Table {
    Report.Table(
      "", ["deadline", "what is due", "responsible", "status", "source"],
      rows.map { row in
        [row.running.end?.inWords ?? "—", row.what, row.holder, row.standing, row.rests].map { Phrase($0) }
      })
  }
}

extension ClockRow {
  /// The deadline with its date in a margin.
  fileprivate func inMargin(_ isWhole: Bool, _ words: inout Initials) -> Report.Block {
    var said = [words.next(what), words.next(standing) + " · " + words.next(holder)]
    if isWhole { said += [toFillIn, rests].compactMap { $0 } }
    return .facts([Report.Fact(end?.inWords ?? "—", said.map { Phrase($0) })], .left(OutlookRow.margin))
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

  fileprivate func inMargin(_ words: inout Initials) -> Report.Block {
    var facts = [
      Report.Fact(
        standing.rawValue.uppercased(), ([name] + sentences).map { Phrase(words.next($0)) })
    ]
    facts += chain.map { Report.Fact($0.date?.inWords ?? "", Phrase(words.next($0.text))) }
    if let steps = stepsInWords { facts.append(Report.Fact("at the earliest", Phrase(words.next(steps)))) }
    if !free.isEmpty { facts.append(Report.Fact("nothing holds up", Phrase(words.next(free.listed)))) }
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
