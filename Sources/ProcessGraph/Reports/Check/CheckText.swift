extension CheckReport {
  /// The report for a terminal.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 40.
  ///   - highlight: whether to colour.
  ///   - checklist: whether to list each duty that no table can show; else they are counted.
  ///   - next: how to go on from here, such as the command that draws the diagram; nil to leave it out.
  public func text(
    width: Int = 80, highlight: Highlight = Highlight(isOn: false), checklist: Bool = false,
    next: String? = nil
  ) -> String {
    let width = max(40, width)
    var lines = header(width, highlight)
    // A few findings need neither an overview nor headings.
    if findings.count > 3 { lines += [""] + taskLines(room: Self.screen - lines.count - 2, width, highlight) }
    let desks = findingsByDesk
    for (desk, findings) in desks {
      if self.findings.count > 3 { lines += ["", rule(desk.title, width, highlight)] }
      for (number, finding) in findings { lines += [""] + finding.lines(number: number, width, highlight) }
    }
    lines += section("Information", notes.map(\.message), width, highlight)
    lines += section("Accepted", accepted.map(\.acceptedLine), width, highlight)
    lines += section("Checklist", checklist ? checklistLines : checklistCount, width, highlight)
    lines += section("Local settings used", settingsLines, width, highlight)
    lines += ["", highlight(summary, .bold)]
    if let next { lines += TextColumns.wrap(next, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ width: Int, _ highlight: Highlight) -> [String] {
    let source = graph.source
    let title = source.name
    let gap = max(2, width - title.count - source.marking.count)
    let subtitle = "Judged as at \(graph.asOf.inWords) · \(graph.frame.title) · \(source.file)"
    return [highlight(title, .bold) + String.spaces(gap) + source.marking]
      + TextColumns.wrap(subtitle, width: width)
  }

  /// Findings with their numbers, desk by desk, as the overview lists them.
  private var findingsByDesk: [(desk: Desk, findings: [(number: Int, finding: Finding)])] {
    TaskList(self).desks.map { desk, tasks in
      (desk, tasks.flatMap(\.findings).sorted { $0.number < $1.number })
    }
  }

  /// A heading on a line across the page.
  private func rule(_ title: String, _ width: Int, _ highlight: Highlight) -> String {
    highlight("── " + title + " " + String(repeating: "─", count: max(2, width - title.count - 4)), .bold)
  }

  private func section(_ title: String, _ texts: [String], _ width: Int, _ highlight: Highlight) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["", highlight(title, .bold)]
      + texts.flatMap { TextColumns.labelled("·", $0, margin: 4, width: width) }
  }

  /// Duties that no table can show: each with who confirmed it. They are never findings.
  private var checklistLines: [String] {
    Checklist.lines(graph).map { line in
      let state = [line.state.title, line.state.details].filter { !$0.isEmpty }.joined(separator: " ")
      return "\(line.duty.statement), about \(graph.names(line.about)): \(state)"
    }
  }

  private var checklistCount: [String] {
    let lines = Checklist.lines(graph)
    let open = lines.count(where: \.isOpen)
    guard !lines.isEmpty else { return [] }
    return [
      "\(open) of \(lines.count) duties that no table can show are to be confirmed; --checklist lists them"
    ]
  }

  /// The local thresholds that decided some finding, each once.
  var settingsLines: [String] {
    let used = Set((findings + accepted).flatMap(\.settings.keys))
    return Setting.allCases.filter(used.contains).map {
      "\($0.rawValue): \(graph.settings[$0]) \($0.unit) (local setting, not guidance)"
    }
  }

  /// `2 gaps, 3 conflicts, 4 risks, 1 unclear, 2 accepted`.
  public var summary: String {
    guard !findings.isEmpty || !accepted.isEmpty else { return "Nothing found." }
    let counts = [
      (count(of: .gap), "gap", "gaps"), (count(of: .conflict), "conflict", "conflicts"),
      (count(of: .risk), "risk", "risks"), (count(of: .unclear), "unclear", "unclear"),
      (count(of: .advice), "piece of advice", "pieces of advice"), (accepted.count, "accepted", "accepted"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }
}

extension Finding {
  /// TextColumns taken by the number and the severity.
  private static let margin = 17

  /// The finding as it stands in a report, with its number there, or without one on the page of its rule.
  func lines(number: Int?, _ width: Int, _ highlight: Highlight) -> [String] {
    let margin = Self.margin
    let indent = String.spaces(margin)
    var lines = TextColumns.wrap(message, width: width - margin)
    let mark = number.map { String($0).leftPadded(to: 3) + "  " } ?? String.spaces(5)
    lines = lines.enumerated().map { n, line in
      n == 0
        ? mark + highlight(heading, style) + String.spaces(margin - 5 - heading.columns)
          + highlight(line, .bold)
        : indent + highlight(line, .bold)
    }
    let columns = (
      date: details.map { $0.date?.inWords.columns ?? 0 }.max() ?? 0,
      what: details.map(\.what.columns).max() ?? 0
    )
    lines += details.flatMap { $0.lines(columns, indent, width) }
    lines += TextColumns.wrap(placesText, width: width - margin)
      .map { indent + highlight($0, .faint) }
    lines += TextColumns.labelled("do", remedy, margin: margin, width: width)
    lines += TextColumns.labelled("why", reason, margin: margin, width: width)
    lines += TextColumns.labelled("rule", rule, margin: margin, width: width)
    return lines
  }

  /// What the finding rests on, with the local thresholds that decided it.
  var reason: String {
    let local = Setting.allCases.compactMap { setting in
      settings[setting].map { "\(setting.rawValue) \($0) \(setting.unit) (local setting)" }
    }
    return (authority.map(\.description) + local).joined(separator: " · ")
  }

  var acceptedLine: String {
    let by = acceptance?.by.map { " by \($0)" } ?? ""
    let on = acceptance?.on.map { " \($0.withPreposition)" } ?? ""
    let until = acceptance?.until.map { ", to be looked at again by \($0.inWords)" } ?? ""
    let because = acceptance?.because.map { ": \($0)" } ?? ""
    return "\(message) (\(rule)); accepted\(by)\(on)\(until)\(because)"
  }
}

extension Finding.Detail {
  fileprivate func lines(_ columns: (date: Int, what: Int), _ indent: String, _ width: Int) -> [String] {
    let date = (date?.inWords ?? "").padded(to: columns.date) + (columns.date > 0 ? "  " : "")
    // Long facts are paragraphs; short ones stand in columns with who beside them.
    if who.isEmpty || columns.what > 28 {
      let hang = String.spaces(date.columns)
      let text = who.isEmpty ? what : "\(what): \(who)"
      return TextColumns.wrap(text, width: max(20, width - indent.columns - date.columns)).enumerated()
        .map { indent + ($0.offset == 0 ? date : hang) + $0.element }
    }
    let start = date + what.padded(to: columns.what) + "  "
    let hang = String.spaces(start.columns)
    return TextColumns.wrap(who, width: max(20, width - indent.columns - start.columns)).enumerated()
      .map { indent + ($0.offset == 0 ? start : hang) + $0.element }
  }
}

extension Finding {
  /// `case.yaml:32, 33` — a file is named once for the rows that stand in it one after another.
  var placesText: String {
    var text = ""
    for (n, place) in places.enumerated() {
      let isSameFile = n > 0 && places[n - 1].location.file == place.location.file
      if n > 0 { text += isSameFile ? ", " : "  " }
      text += isSameFile ? "\(place.location.line)" : "\(place.location.file):\(place.location.line)"
    }
    return text
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String.spaces(max(0, width - columns)) + self
  }
}
