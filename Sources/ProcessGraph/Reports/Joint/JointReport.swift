extension JointOptions {
  /// The report for a terminal.
  ///
  /// - Parameters:
  ///   - width: characters to a line, at least 40.
  ///   - highlight: whether to colour.
  package func text(width: Int = 80, highlight: Highlight = Highlight(isOn: false)) -> String {
    report(isShort: true).text(width: max(40, width), highlight: highlight)
  }

  /// The report in Markdown, with the record for the minutes at its end.
  package var markdown: String { report(isShort: false).markdown }

  /// Every arrangement with its figures, in all words or short.
  ///
  /// - Parameter isShort: as a screen has room for; what each answer was read from and the record for the minutes are
  ///   left to the longer form.
  func report(isShort: Bool) -> Report {
    let source = graph.source
    return Report(
      name: source.name, title: "joint commissioning as at \(graph.asOf.inWords)",
      subtitle: (isShort ? [graph.frame.title, source.file.asShown.spelledOut] : [])
        + supposed.map { "Supposing \($0)" },
      marking: source.marking,
      parts: [list("Asked for, and not possible", refused.map(text(of:)))].compactMap { $0 }
        + (hasChoice ? all(isShort) : [Report.Part("", [.paragraph(Phrase(noChoice(isShort)))])]))
  }

  private func all(_ isShort: Bool) -> [Report.Part] {
    choice(isShort) + exclusions + [aspectsApart(isShort)].compactMap { $0 } + [isShort ? reading : minutes]
  }

  /// Whether there are two that could become one, or come apart.
  package var hasChoice: Bool { candidates.count > 1 }

  /// Why there is nothing to choose from.
  private func noChoice(_ isShort: Bool) -> String {
    let reviews = candidates.first?.reviews.map(\.id) ?? []
    guard reviews.count > 1 else {
      return "There are not two reviews on file that could be commissioned together."
    }
    return "\(graph.names(reviews)) run as one already, and no other review on file could join them.".sentence
      + (isShort ? " ‘--reopen’ shows what taking them apart would mean." : "")
  }

  static let purpose =
    "This decides nothing. Every arrangement was looked at; the numbered ones are those that no other "
    + "improves on in every column."

  private func choice(_ isShort: Bool) -> [Report.Part] {
    var blocks: [Report.Block] = []
    if isShort {
      blocks.append(
        .facts(
          rows.map { row in
            let remark = remark(on: row)
            return Report.Fact(
              row.label, Phrase(graph.spokenName(of: row.option) + (remark.isEmpty ? "" : "  (\(remark))")))
          }, .right(16)))
      blocks.append(
        .table(
          Report.Table(
            "", [""] + numberColumns, rows.map { ([$0.label] + cells(of: $0)).map { Phrase($0) } })))
    } else {
      blocks += [.table(table), .list((explanations + [Authority.whatThePaperIs]).map { Phrase($0) })]
    }
    return [Report.Part("", [.paragraph(Phrase(Self.purpose))]), Report.Part("What could be one", blocks)]
      + described.map { row in
        Report.Part(
          title(of: row), anchor: "option-\(row.label)",
          [.facts(facts(of: row.option).map { Report.Fact($0.label, Phrase($0.text)) }, .right(16))])
      }
  }

  func title(of row: JointRow) -> String {
    "\(Int(row.label) == nil ? row.label.sentence : "Option \(row.label)"): \(graph.spokenName(of: row.option))"
  }

  private var numberColumns: [Report.Column] { Self.headings.map { Report.Column($0, isNumber: true) } }

  /// The arrangements, a row each.
  var table: Report.Table {
    Report.Table(
      "", ["", "commissions"] + numberColumns,
      rows.map { row in
        let remark = remark(on: row)
        let name = graph.spokenName(of: row.option) + (remark.isEmpty ? "" : " (\(remark))")
        return ([row.label, name] + cells(of: row)).map { Phrase($0) }
      })
  }

  /// What cannot be joined, and what nobody is named for.
  var exclusions: [Report.Part] {
    [
      list("Not possible", impossible.map(text(of:))),
      list("Not among the candidates", leftOut.map(text(of:))),
      list("Needs an owner", requirementLines.map { "\($0.id) — \($0.text)" }),
    ].compactMap { $0 }
  }

  private func list(_ title: String, _ texts: [String]) -> Report.Part? {
    texts.isEmpty
      ? nil : Report.Part(title, anchor: "joint " + title, [.list(texts.map { Phrase($0) })])
  }

  private func aspectsApart(_ isShort: Bool) -> Report.Part? {
    let pairs = pairsApart
    guard !pairs.isEmpty else { return nil }
    let title = "What may still be joint or shared while processes stay apart"
    guard isShort else {
      let rows = pairs.flatMap { pair in
        (pair.lines.map(\.text) + [pair.limitLine].compactMap { $0 }).map {
          [name(of: pair), rowsInWords(pair, all: "every row"), $0].map { Phrase($0) }
        }
      }
      return Report.Part(
        title,
        [.table(Report.Table("", ["processes", "apart in", "what, and what it rests on"], rows))])
    }
    let pairParts = pairs.map { pair in
      let apart = rowsInWords(pair, all: "")
      let degrees = [("joint", Degree.joint), ("shared", .sharedWithConsent)].compactMap { label, degree in
        pair.short(degree).map { Report.Fact(label, Phrase($0)) }
      }
      return Report.Part(
        name(of: pair) + (apart.isEmpty ? "" : " (apart in: \(apart))"),
        [.facts(degrees, .right(14))])
    }
    let more: Phrase =
      "Shared means with consent or agreement; suggested, that no source says it of these two and this aspect. For the sources and the law on the use of information: --format markdown."
    return Report.Part(title, [.paragraph(more)], parts: pairParts)
  }

  private func name(of pair: AspectsApart) -> String {
    "\(graph.shortTitle(pair.first)) and \(graph.shortTitle(pair.second))"
  }

  private func rowsInWords(_ pair: AspectsApart, all: String) -> String {
    let apart = rowsApart(pair)
    return apart.count == rows.count ? all : apart.joined(separator: ", ")
  }

  /// How the figures are counted, and how to see one of the options.
  private var reading: Report.Part {
    var blocks: [Report.Block] = [.list((explanations + [Authority.whatThePaperIs]).map { Phrase($0) })]
    if let row = described.first {
      let joint = row.option.commissions.filter(\.isJoint).map {
        "--joint " + $0.members.map(\.id).joined(separator: "+")
      }
      let choice = asked == nil ? "--option \(row.label)" : joint.joined(separator: " ")
      blocks += [
        .paragraph("To draw it:"),
        .rows("overlap draw \(graph.source.file.asShown.spelledOut) --view joint \(choice) -o joint.svg"),
      ]
    }
    return Report.Part("How to read this", blocks)
  }
}
