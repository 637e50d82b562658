extension JointOptions {
  /// The report for a terminal.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 60.
  ///   - highlight: whether to colour.
  public func text(width: Int = 80, highlight: Highlight = Highlight(isOn: false)) -> String {
    let width = max(60, width)
    func section(_ title: String, _ texts: [String]) -> [String] {
      guard !texts.isEmpty else { return [] }
      return ["", highlight(title, .bold)]
        + texts.flatMap { TextColumns.labelled("·", $0, margin: 4, width: width) }
    }
    var lines =
      header(width, highlight) + supposed.flatMap { TextColumns.wrap("Supposing \($0)", width: width) }
    lines += section("Asked for, and not possible", refused.map(text(of:)))
    guard candidates.count > 1 else {
      return (lines + [""] + TextColumns.wrap(Self.nothingToJoin, width: width)).joined(separator: "\n")
        + "\n"
    }
    lines += [""] + TextColumns.wrap(Self.purpose, width: width)
    lines += ["", highlight("What could be one", .bold)] + names(width) + [""] + table(width, highlight)
    for row in described { lines += description(of: row, width, highlight) }
    lines += section("Not possible", impossible.map(text(of:)))
    lines += section("Not among the candidates", leftOut.map(text(of:)))
    lines += section("Nobody is named for", requirementLines.map { "\($0.id) — \($0.text)" })
    lines += aspectSection(width, highlight)
    lines += section("How to read this", explanations) + drawing(width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How to see one of the options.
  private func drawing(_ width: Int) -> [String] {
    guard let row = described.first else { return [] }
    let choice =
      asked == nil
      ? "--option \(row.label)"
      : row.option.commissions.filter(\.isJoint).map {
        "--joint " + $0.members.map(\.id).joined(separator: "+")
      }.joined(separator: " ")
    return ["", "To draw it: overlap draw \(graph.source.file) --view joint \(choice) -o joint.svg"]
  }

  static let nothingToJoin = "There are not two reviews on file that could be commissioned together."

  static let purpose =
    "This shows and does not decide. Every arrangement was looked at; the numbered ones are those that no other beats on "
    + "every figure at once."

  private func header(_ width: Int, _ highlight: Highlight) -> [String] {
    let source = graph.source
    let gap = max(2, width - source.name.count - source.marking.count)
    return [highlight(source.name, .bold) + String.spaces(gap) + source.marking]
      + TextColumns.wrap(
        "Joint commissioning as at \(graph.asOf.inWords) · \(graph.frame.title) · \(source.file)",
        width: width)
  }

  private func names(_ width: Int) -> [String] {
    rows.flatMap { row in
      let remark = remark(on: row)
      let text = row.option.name + (remark.isEmpty ? "" : "  (\(remark))")
      return TextColumns.labelled(row.label, text, margin: 16, width: width)
    }
  }

  private func table(_ width: Int, _ highlight: Highlight) -> [String] {
    let heads = [
      ("", ""), ("family", "contacts"), ("", "interviews"), ("agency", "reports"), ("", "panels"),
      ("without", "owner"), ("finish, no", "earlier than"),
    ]
    let body = rows.map { [$0.label] + cells(of: $0) }
    let widths = heads.indices.map { n in
      (body.map { $0[n].count } + [heads[n].0.count, heads[n].1.count]).max()! + (n == 0 ? 2 : 0)
    }
    func line(_ cells: [String]) -> String {
      zip(cells, widths).map { String.spaces($1 - $0.count) + $0 }.joined(separator: "  ")
    }
    return [highlight(line(heads.map(\.0)), .faint), highlight(line(heads.map(\.1)), .faint)] + body.map(line)
  }

  private func description(of row: JointRow, _ width: Int, _ highlight: Highlight) -> [String] {
    let title = Int(row.label) == nil ? row.label.sentence : "Option \(row.label)"
    var last = ""
    let facts = facts(of: row.option).flatMap { fact -> [String] in
      let label = fact.label == last ? "" : fact.label
      last = fact.label
      return TextColumns.labelled(label, fact.text, margin: 11, width: width)
    }
    return ["", highlight("\(title): \(row.option.name)", .bold)] + facts
  }

  /// In short: what each answer was read from stands in the longer forms.
  private func aspectSection(_ width: Int, _ highlight: Highlight) -> [String] {
    let pairs = pairsApart
    guard !pairs.isEmpty else { return [] }
    var lines = ["", highlight("What may still be joint or shared while processes stay apart", .bold)]
    for pair in pairs {
      let apart = rowsApart(pair)
      let rows = apart.count == self.rows.count ? "" : "  (apart in: \(apart.joined(separator: ", ")))"
      lines.append("  \(pair.first.id), \(pair.second.id)\(rows)")
      for (label, degree) in [("joint", Degree.joint), ("shared", .sharedWithConsent)] {
        guard let text = pair.short(degree) else { continue }
        lines += TextColumns.labelled(label, text, margin: 14, width: width)
      }
    }
    let more =
      "Shared means with consent or agreement; suggested, that no source says it of these two and this aspect. "
      + "For the sources and the law on the use of information: --format markdown."
    return lines + TextColumns.labelled("·", more, margin: 4, width: width)
  }
}
