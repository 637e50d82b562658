extension Report {
  /// The report for a terminal.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 40.
  ///   - highlight: whether to colour.
  func text(width: Int = 80, highlight: Highlight = Highlight(isOn: false)) -> String {
    let writer = TerminalWriter(width: max(40, width), highlight: highlight)
    let lines = writer.head(self) + parts.flatMap(writer.lines)
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Writes parts of a report as lines of characters. Blocks have an empty line between them, none after a heading.
struct TerminalWriter {
  let width: Int
  var highlight = Highlight(isOn: false)

  /// The case and its marking at both ends of a line, then what the report is.
  func head(_ report: Report) -> [String] {
    let name = TextColumns.wrap(report.name ?? report.title, width: width)
    var head = name.map { highlight($0, .bold) }
    if !report.marking.isEmpty {
      // A marking that has no room behind the name gets lines of its own.
      let taken = name.last?.columns ?? 0
      let fits = taken + 2 + report.marking.columns <= width
      func gap(_ text: String, _ taken: Int) -> String {
        String.spaces(max(0, width - taken - text.columns)) + text
      }
      if fits, !head.isEmpty {
        head[head.count - 1] += gap(report.marking, taken)
      } else {
        head += TextColumns.wrap(report.marking, width: width).map { gap($0, 0) }
      }
    }
    let rest = ((report.name == nil ? [] : [report.title.sentence]) + report.subtitle).joined(
      separator: " · ")
    return head + TextColumns.wrap(rest, width: width)
  }

  func lines(_ part: Report.Part) -> [String] {
    var blocks = part.blocks.map(lines)
    if !part.title.isEmpty {
      let heading = highlight(part.title, .bold)
      blocks = blocks.isEmpty ? [[heading]] : [[heading] + blocks[0]] + blocks.dropFirst()
    }
    return blocks.flatMap { [""] + $0 } + part.parts.flatMap(lines)
  }

  func lines(_ block: Report.Block) -> [String] {
    switch block {
    case .paragraph(let phrase): TextColumns.wrap(phrase.words, width: width)
    case .notice(let phrases), .list(let phrases):
      phrases.flatMap { TextColumns.labelled("·", $0.words, margin: 4, width: width) }
    case .entries(let entries): entries.flatMap(lines)
    case .facts(let facts, .right(let margin)): labelled(facts, margin)
    case .facts(let facts, .left(let margin, let hang)): facts.flatMap { beside($0, margin, hang) }
    case .table(let table): table.isOfWords ? wordLines(table) : lines(table)
    case .figure(let figure): TextColumns.wrap("\(figure.label). \(figure.alternative)", width: width)
    case .rows(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    case .columns(let parts): Array(parts.flatMap(lines).dropFirst())
    }
  }

  /// What a statement was read from stands beneath it.
  private func lines(_ entry: Report.Entry) -> [String] {
    indented(entry.text, by: 2) + (entry.sources + entry.grounds).flatMap { indented($0, by: 4) }
  }

  private func indented(_ text: String, by indent: Int) -> [String] {
    TextColumns.wrap(text, width: max(20, width - indent)).map { String.spaces(indent) + $0 }
  }

  /// Terms at the right end of the margin, each named once for all that is said of it.
  private func labelled(_ facts: [Report.Fact], _ margin: Int) -> [String] {
    var last: String?
    return facts.flatMap { fact in
      fact.said.flatMap { said in
        let label = fact.term == last ? "" : fact.term
        last = fact.term
        return TextColumns.labelled(label, said.words, margin: margin, width: width)
      }
    }
  }

  /// Terms at the left end of the margin, broken where they are longer.
  private func beside(_ fact: Report.Fact, _ margin: Int, _ hang: Int) -> [String] {
    let said = fact.said.enumerated().flatMap { n, phrase in
      let hang = n == 0 ? 0 : hang
      return TextColumns.wrap(phrase.words, width: max(20, width - margin - hang)).map {
        String.spaces(hang) + $0
      }
    }
    let labels =
      fact.term.columns < margin ? [fact.term] : TextColumns.wrap(fact.term, width: margin - 2)
    return (0..<max(said.count, labels.count)).map { n in
      let label = n < labels.count ? labels[n] : ""
      return n < said.count ? label.padded(to: margin) + said[n] : label
    }
  }

  /// Numbers in columns, each heading on two lines above its own.
  private func lines(_ table: Report.Table) -> [String] {
    let heads = table.columns.map { Self.twoLines($0.title) }
    let rows = table.rows.map { $0.map(\.words) }
    let widths = heads.indices.map { n in
      (rows.map { $0[n].columns } + [heads[n].0.columns, heads[n].1.columns]).max()! + (n == 0 ? 2 : 0)
    }
    guard widths.reduce(2 * (widths.count - 1), +) <= width else {
      // Too wide for columns: each row as a line of its own, with its headings.
      return rows.flatMap { row in
        let cells = zip(table.columns, row).dropFirst().map { "\($0.title) \($1)" }
        return TextColumns.labelled(row.first ?? "", cells.joined(separator: " · "), margin: 8, width: width)
      }
    }
    func line(_ cells: [String]) -> String {
      zip(cells, widths).map { String.spaces($1 - $0.columns) + $0 }.joined(separator: "  ")
    }
    return [highlight(line(heads.map(\.0)), .faint), highlight(line(heads.map(\.1)), .faint)]
      + rows.map(line)
  }

  /// A heading broken where its longer half is shortest; one word stands on the lower line.
  static func twoLines(_ title: String) -> (String, String) {
    let words = title.split(separator: " ")
    let ways = words.indices.dropFirst().map { n in
      (words[..<n].joined(separator: " "), words[n...].joined(separator: " "))
    }
    return ways.min { max($0.0.count, $0.1.count) < max($1.0.count, $1.1.count) } ?? ("", title)
  }
}
