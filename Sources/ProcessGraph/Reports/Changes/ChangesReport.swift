extension Changes {
  /// How much is listed of what is the same as before.
  enum Extent {
    /// So many lines of each part at most; what is still open by its numbers alone. Where little room is left, each
    /// finding is one line.
    case short(Int, isTerse: Bool)
    /// All of it.
    case whole
  }

  var heading: String {
    purpose == .since
      ? "what has changed since \(old.asOf.inWords)"
      : "how things will stand on \(graph.asOf.inWords) if nothing more is recorded"
  }

  /// The comparison as a value.
  ///
  /// - Parameter isTable: with tables, for pages; else with margins, as a screen has room for.
  func report(_ extent: Extent, isTable: Bool) -> Report {
    let source = graph.source
    var subtitle = [
      purpose == .since
        ? "position at \(graph.asOf.inWords)"
          + (graph.asOf > old.asOf ? ", \((graph.asOf - old.asOf).counted("day")) on" : "")
        : "position at \(old.asOf.inWords)",
      oldFile.baseName == source.file.baseName
        ? source.file.baseName : "\(oldFile.baseName) → \(source.file.baseName)",
    ]
    if isTable { subtitle = [subtitle.joined(separator: " · ").sentence] }
    let parts = parts(extent, isTable: isTable)
    return Report(
      name: source.name, title: heading, subtitle: subtitle.map(\.printable), marking: source.marking,
      foot: "\(source.name) · position at \(graph.asOf.inWords)", parts: parts)
  }

  /// Its parts, the counts first.
  func parts(_ extent: Extent, isTable: Bool) -> [Report.Part] {
    var short = Initials(graph)
    var parts = [
      Report.Part("", anchor: "changes-counts", [.paragraph(.strong(summary + "."))])
    ]
    if !remarks.isEmpty { parts[0].blocks.append(.list(remarks.map { Phrase($0 + ".") })) }
    for fate in FindingChange.Fate.allCases where fate != .open {
      parts += findingPart(fate, extent, isTable: isTable, &short).map { [$0] } ?? []
    }
    parts += list("Recorded since", recorded, extent, &short).map { [$0] } ?? []
    if case .short(_, isTerse: true) = extent, purpose == .since {
      parts += daysInShort.map { [$0] } ?? []
    } else {
      parts += daysInFull(extent, &short)
    }
    parts += findingPart(.open, extent, isTable: isTable, &short).map { [$0] } ?? []
    return parts
  }

  private func daysInFull(_ extent: Extent, _ short: inout Initials) -> [Report.Part] {
    var parts: [Report.Part] = []
    for kind in DayBetween.Kind.allCases {
      let days = otherDays.filter { $0.kind == kind }.map { "\($0.date.inWords): \($0.text)" }
      parts += list(title(of: kind), days, extent, &short).map { [$0] } ?? []
    }
    return parts
  }

  /// How many days came, where there is no room for them.
  private var daysInShort: Report.Part? {
    let counts = DayBetween.Kind.allCases.compactMap { kind -> String? in
      let count = otherDays.count { $0.kind == kind }
      return count > 0 ? "\(title(of: kind).lowercasedFirst): \(count)" : nil
    }
    guard !counts.isEmpty else { return nil }
    return Report.Part(
      "Days in between (\(otherDays.count))",
      [.paragraph(Phrase(counts.joined(separator: "; ").sentence + "; --all lists them."))])
  }

  private func list(
    _ title: String, _ texts: [String], _ extent: Extent, _ short: inout Initials
  ) -> Report.Part? {
    guard !texts.isEmpty else { return nil }
    var count = texts.count
    if case .short(let most, _) = extent { count = min(count, most) }
    var shown = texts.prefix(count).map { short.next($0) + "." }
    if count < texts.count { shown.append("And \((texts.count - count).inWords) more: --all lists them.") }
    return Report.Part(
      "\(title) (\(texts.count))", anchor: "changes-\(title)", [.list(shown.map { Phrase($0) })])
  }

  private func findingPart(
    _ fate: FindingChange.Fate, _ extent: Extent, isTable: Bool, _ short: inout Initials
  ) -> Report.Part? {
    let changes = findings.filter { $0.fate == fate }
    guard !changes.isEmpty else { return nil }
    let title = "\(fate.title(purpose, of: changes)) (\(changes.count))"
    let anchor = "changes-\(fate.rawValue)"
    var shown = changes
    var isTerse = false
    if case .short(let most, let hasLittleRoom) = extent {
      if fate == .open {
        return Report.Part(
          title, anchor: anchor, [.paragraph(Phrase(stillOpen(changes, isTerse: hasLittleRoom)))])
      }
      isTerse = hasLittleRoom
      shown = Array(changes.prefix(most))
    }
    let left = changes.count - shown.count
    if isTable { return Report.Part(title, anchor: anchor, [.table(table(shown, &short))]) }
    let margin = 2 + (shown.map { term($0).columns }.max() ?? 0)
    var facts = shown.map { change in
      isTerse
        ? Report.Fact(term(change), Phrase(short.short(terse(change))))
        : Report.Fact(
          term(change), ([change.finding.message + "."] + remarks(on: change)).map { Phrase(short.next($0)) }
        )
    }
    if left > 0 { facts.append(Report.Fact("", Phrase("And \(left.inWords) more: --all lists them."))) }
    return Report.Part(title, anchor: anchor, [.facts(facts, .left(margin, hang: 2))])
  }

  /// In one line, with the change of its severity or day.
  private func terse(_ change: FindingChange) -> String {
    let (then, now) = (change.old.first, change.new.first)
    var text = inShort(change.finding)
    if let then, let now, then.severity != now.severity {
      text += " (\(then.severity.rawValue) → \(now.severity.rawValue))"
    } else if change.fate == .moved, let then = then?.by, let now = now?.by {
      text += " (\(then.dayAndMonth) → \(now.dayAndMonth))"
    }
    return text
  }

  private func term(_ change: FindingChange) -> String {
    "\(numbers(change))  \(change.finding.reference)"
  }

  private func table(_ changes: [FindingChange], _ short: inout Initials) -> Report.Table {
    var columns = [
      Report.Column("Then → now", share: 12), Report.Column("Reference", share: 11),
      Report.Column("What the file shows", share: 44),
    ]
    // Where there is nothing to say, a column for it says nothing.
    let isRemarked = changes.contains { !remarks(on: $0).isEmpty }
    if isRemarked { columns.append(Report.Column("What became of it", share: 33)) }
    let rows = changes.map { change -> [Phrase] in
      let row = [
        Phrase(numbers(change)), .small(change.finding.reference),
        Phrase(short.next(change.finding.message) + "."),
      ]
      let lines = remarks(on: change).map { short.next($0).sentence + "." }
      let told = lines.dropFirst().reduce(Phrase(lines.first ?? "")) { $0 + .newLine + Phrase($1) }
      return isRemarked ? row + [told] : row
    }
    return Report.Table("", columns, rows)
  }

  /// What is as it was, by its numbers then and now, and how far back it goes.
  private func stillOpen(_ changes: [FindingChange], isTerse: Bool) -> String {
    let pairs = changes.map { change -> String in
      let (then, now) = (change.old.first?.number, change.new.first?.number)
      guard let then, let now else { return change.finding.reference }
      return then == now ? "\(now)" : "\(then) → \(now)"
    }
    let oldest = changes.compactMap { $0.new.first?.date }.filter { $0 <= graph.asOf }.min()
    let since = oldest.map { "; the oldest goes back to \($0.inWords)" } ?? ""
    if isTerse { return "\(changes.count.inWords.sentence) as they were\(since); --all lists them." }
    return "Numbers then and now: \(pairs.joined(separator: ", "))\(since)."
  }
}
