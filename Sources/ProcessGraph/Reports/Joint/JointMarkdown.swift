extension JointOptions {
  /// The report for Markdown, with the record for the minutes at its end.
  public var markdown: String {
    var text = "# \(graph.source.name.markdownEscaped): joint commissioning as at \(graph.asOf.inWords)\n\n"
    text += "\(graph.source.marking.markdownEscaped)\n\n"
    text += supposed.map { "Supposing \($0.markdownEscaped)\n\n" }.joined()
    text += list("Asked for, and not possible", refused.map(text(of:)), after: "\n")
    guard candidates.count > 1 else {
      return text + Self.nothingToJoin + "\n"
    }
    text += table
    text += ([Self.purpose] + explanations).map { "\n- \($0.markdownEscaped)" }.joined() + "\n"
    for row in described { text += description(of: row) }
    return text + exclusions + requirementTable + aspectTable + "\n" + record
  }

  var table: String {
    var text = "| | commissions | " + Self.headings.joined(separator: " | ") + " |\n"
    text += "|---|---|" + Self.headings.map { _ in "---:|" }.joined() + "\n"
    for row in rows {
      let remark = remark(on: row)
      let name = row.option.name + (remark.isEmpty ? "" : " (\(remark))")
      text +=
        "| " + ([row.label, name] + cells(of: row)).map(\.markdownEscaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private func description(of row: JointRow) -> String {
    let title = Int(row.label) == nil ? row.label.sentence : "Option \(row.label)"
    let facts = facts(of: row.option).map { "- \($0.label): \($0.text)".markdownEscaped(from: 2) }
    return "\n## \(title): \(row.option.name.markdownEscaped)\n\n" + facts.joined(separator: "\n") + "\n"
  }

  private var exclusions: String {
    list("Not possible", impossible.map(text(of:))) + list("Not among the candidates", leftOut.map(text(of:)))
  }

  private func list(_ title: String, _ texts: [String], after: String = "") -> String {
    texts.isEmpty
      ? "" : "\n## \(title)\n\n" + texts.map { "- \($0.markdownEscaped)\n" }.joined() + after
  }

  private var requirementTable: String {
    let lines = requirementLines
    guard !lines.isEmpty else { return "" }
    return "\n## Nobody is named for\n\n| requirement | whose, what and by what |\n|---|---|\n"
      + lines.map { "| `\($0.id)` | \($0.text.markdownEscaped) |\n" }.joined()
  }

  private var aspectTable: String {
    let pairs = pairsApart
    guard !pairs.isEmpty else { return "" }
    var text = "\n## What may still be joint or shared between processes that stay apart\n\n"
    text += "| processes | apart in | what, and what it rests on |\n|---|---|---|\n"
    for pair in pairs {
      let apart = rowsApart(pair)
      let rows = apart.count == self.rows.count ? "every row" : apart.joined(separator: ", ")
      for line in pair.lines.map(\.text) + [pair.limitLine].compactMap({ $0 }) {
        let cells = ["\(pair.first.id), \(pair.second.id)", rows, line]
        text += "| " + cells.map(\.markdownEscaped).joined(separator: " | ") + " |\n"
      }
    }
    return text
  }
}

extension String {
  /// Escaped except for a list's own mark at the beginning.
  fileprivate func markdownEscaped(from count: Int) -> String {
    prefix(count) + String(dropFirst(count)).markdownEscaped
  }
}
