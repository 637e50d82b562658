extension Finding {
  /// Columns taken by the number and the severity.
  private static let margin = 17

  /// The finding as it stands in a full report, with its number there, or without one on the page of its rule.
  ///
  /// - Parameter words: what the report has named in full already.
  func lines(
    number: Int?, graph: CaseGraph, _ words: inout Initials, _ width: Int, _ highlight: Highlight
  ) -> [String] {
    // A narrow terminal has no room for the margin: the heading stands on a line of its own.
    let isNarrow = width < 60
    let margin = isNarrow ? 9 : Self.margin
    let indent = String.spaces(margin)
    let mark =
      number.map { String.spaces(max(0, 3 - String($0).count)) + String($0) + "  " } ?? String.spaces(5)
    var lines = isNarrow ? [mark + highlight(heading, .bold)] : []
    lines += TextColumns.wrap(words.next(message), width: width - margin).enumerated().map { n, line in
      n == 0 && !isNarrow
        ? mark + highlight(heading, .bold) + String.spaces(margin - 5 - heading.columns)
          + highlight(line, .bold)
        : indent + highlight(line, .bold)
    }
    let details = details.map { detail in
      Detail(date: detail.date, what: words.next(detail.what), who: words.next(detail.who))
    }
    let columns = (
      date: details.map { $0.date?.inWords.columns ?? 0 }.max() ?? 0,
      what: details.map(\.what.columns).max() ?? 0
    )
    lines += details.flatMap { $0.lines(columns, indent, width) }
    lines += TextColumns.wrap(placesText(graph), width: width - margin).map { indent + $0 }
    func labelled(_ label: String, _ text: String) {
      lines += TextColumns.labelled(label, text, margin: margin, width: width)
    }
    labelled("do", words.next(remedy))
    labelled("owner", graph.name(owner).withoutArticle.sentence + (by.map { ", by \($0.inWords)" } ?? ""))
    labelled("why", reason)
    if !acceptedParts.isEmpty {
      labelled("accepted", acceptedParts.map(\.acceptedLine).joined(separator: "; "))
    }
    labelled("rule", answers.joined(separator: ", ") + "   " + reference)
    return lines
  }

  /// The word that heads a finding.
  package var heading: String { severity.rawValue.uppercased() }

  /// What the finding rests on, with the local thresholds that decided it.
  var reason: String {
    let local = Setting.allCases.compactMap { setting in
      settings[setting].map { "\(setting.rawValue) \($0) \(setting.unit) (local setting)" }
    }
    let reason = (authority.inLines + local).joined(separator: " · ")
    return (isGoodPractice && !reason.hasPrefix("good practice: ") ? "good practice: " : "") + reason
  }

  var acceptedLine: String {
    let words = acceptance.map(\.inWords) ?? ""
    return "\(message) (\(answers.joined(separator: ", "))); accepted\(words)"
  }

  /// `:32, 33` for rows of the case file, whose name is said once at the top; `contacts.csv:7` for others; `contacts A7` in a workbook.
  func placesText(_ graph: CaseGraph) -> String {
    var text = ""
    for (n, place) in places.enumerated() {
      if let sheet = place.location.sheet {
        text += (n > 0 ? ", " : "") + "\(sheet) \(place.location.cell)"
        continue
      }
      let isSameFile = n > 0 && places[n - 1].location.file == place.location.file
      if n > 0 { text += isSameFile ? ", " : "  " }
      let isOwn = place.location.file == graph.source.file
      text +=
        isSameFile
        ? "\(place.location.line)"
        : (isOwn ? "" : place.location.file.asShown.spelledOut) + ":\(place.location.line)"
    }
    return text
  }
}

extension Finding.Part {
  /// A part that somebody accepted, in a line.
  var acceptedLine: String { "\(message) (\(rule)), accepted\(acceptance.map(\.inWords) ?? "")" }
}

extension Acceptance {
  /// ` by the panel on 3 June 2015, review date 1 September 2015: reason`.
  var inWords: String {
    let by = by.map { " by \($0)" } ?? ""
    let on = on.map { " \($0.withPreposition)" } ?? ""
    let until = until.map { ", review date \($0.inWords)" } ?? ""
    let because = because.map { ": \($0)" } ?? ""
    return by + on + until + because
  }
}

extension Finding.Detail {
  fileprivate func lines(_ columns: (date: Int, what: Int), _ indent: String, _ width: Int) -> [String] {
    let date = (date?.inWords ?? "").padded(to: columns.date) + (columns.date > 0 ? "  " : "")
    // Long facts are paragraphs; short ones stand in columns with who beside them.
    if who.isEmpty || columns.what > 28 || width - indent.columns - date.columns - columns.what < 22 {
      let hang = String.spaces(date.columns)
      let text = who.isEmpty ? what : "\(what): \(who)"
      return TextColumns.wrap(text, width: max(10, width - indent.columns - date.columns)).enumerated()
        .map { indent + ($0.offset == 0 ? date : hang) + $0.element }
    }
    let start = date + what.padded(to: columns.what) + "  "
    let hang = String.spaces(start.columns)
    return TextColumns.wrap(who, width: max(20, width - indent.columns - start.columns)).enumerated()
      .map { indent + ($0.offset == 0 ? start : hang) + $0.element }
  }
}
