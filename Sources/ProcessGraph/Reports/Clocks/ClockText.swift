extension ClockTable {
  private static let margin = 19

  /// The table for a terminal.
  public func text(width: Int = 80) -> String {
    let source = graph.source
    let layout = ClockLayout(margin: Self.margin, width: width)
    var lines = layout.plain("\(source.name) · clocks as at \(graph.asOf.inWords) · \(source.marking)") + [""]
    lines += notes.flatMap { layout.item($0) } + (notes.isEmpty ? [] : [""])
    if let supposed {
      lines +=
        supposed.suppositions.flatMap { layout.plain("Supposing \($0)") } + ["", Self.headings.supposed]
      lines += supposed.lines.flatMap { layout.item($0) } + [""]
    }
    lines += [Self.headings.clocks, ""]
    lines += rows.isEmpty ? ["No clock runs on this case.", ""] : rows.flatMap { layout.clock($0) + [""] }
    if !outlooks.isEmpty {
      lines += [Self.headings.ends, ""] + outlooks.flatMap { layout.outlook($0) + [""] }
      lines += layout.item(Self.howToRead) + [""]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// The table for Markdown.
  public var markdown: String {
    let source = graph.source
    var text = "# \(source.name.markdownEscaped): clocks as at \(graph.asOf.inWords)\n\n"
    text += "\(source.marking.markdownEscaped)\n\n"
    text += notes.map { "\($0.markdownEscaped)\n\n" }.joined()
    if let supposed {
      text += supposed.suppositions.map { "Supposing \($0.markdownEscaped)\n\n" }.joined()
      text += "## \(Self.headings.supposed)\n\n"
      text += supposed.lines.map { "- \($0.markdownEscaped)\n" }.joined() + "\n"
    }
    text += "## \(Self.headings.clocks)\n\n"
    text += "| last day | what is due | owed by | standing | rests on |\n|---|---|---|---|---|\n"
    for row in rows {
      let cells = [row.running.end?.inWords ?? "—", row.what, row.holder, row.standing, row.rests]
      text += "| " + cells.map(\.markdownEscaped).joined(separator: " | ") + " |\n"
    }
    guard !outlooks.isEmpty else { return text }
    text += "\n## \(Self.headings.ends)\n\n\(Self.howToRead)\n"
    return text + outlooks.map(\.markdown).joined()
  }
}

extension OutlookRow {
  fileprivate var title: String { name.sentence + (standing == .none ? "" : " — " + standing.rawValue) }
  /// Steps by their dates.
  fileprivate var stepsInWords: String? {
    let dates = Set(steps.map(\.date)).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    let groups = dates.map { date in
      "\(date.inWords): " + steps.filter { $0.date == date }.map(\.name).joined(separator: ", ")
    }
    return groups.isEmpty ? nil : groups.joined(separator: " · ")
  }

  fileprivate var markdown: String {
    var text = "\n### \(title.markdownEscaped)\n\n"
    text += sentences.map { "- \($0.markdownEscaped)\n" }.joined()
    if let steps = stepsInWords { text += "- at the earliest: \(steps.markdownEscaped)\n" }
    if !free.isEmpty { text += "- held up by nothing on file: \(free.listed.markdownEscaped)\n" }
    guard !chain.isEmpty else { return text }
    text += "\n| date | what it hangs on |\n|---|---|\n"
    for line in chain { text += "| \(line.date?.inWords ?? "") | \(line.text.markdownEscaped) |\n" }
    return text
  }
}

/// Dates in a margin, text beside them.
private struct ClockLayout {
  let margin, width: Int

  func plain(_ text: String) -> [String] { TextColumns.wrap(text, width: width) }

  func item(_ text: String) -> [String] { TextColumns.labelled("·", text, margin: 4, width: width) }

  func beside(_ label: String, _ text: String) -> [String] {
    let lines = TextColumns.wrap(text, width: max(30, width - margin))
    let labels = TextColumns.wrap(label, width: margin - 2)
    return (0..<max(lines.count, labels.count)).map { n in
      let label = n < labels.count ? labels[n] : ""
      return n < lines.count ? label.padded(to: margin) + lines[n] : label
    }
  }

  func clock(_ row: ClockRow) -> [String] {
    beside(row.running.end?.inWords ?? "—", row.what)
      + [row.standing, "owed by \(row.holder)", row.rests].flatMap { beside("", $0) }
  }

  func outlook(_ row: OutlookRow) -> [String] {
    var lines = beside(row.standing.rawValue.uppercased(), row.name)
    lines += row.sentences.flatMap { beside("", $0) }
    lines += row.chain.flatMap { beside($0.date?.inWords ?? "", $0.text) }
    if let steps = row.stepsInWords { lines += beside("at the earliest", steps) }
    if !row.free.isEmpty { lines += beside("nothing holds up", row.free.listed) }
    return lines
  }
}
