extension PanelPaper {
  /// The options for joint commissioning; nil where there is no choice.
  var joint: Paper.Part? {
    guard let options else {
      return Paper.Part(
        "Options for joint commissioning", look: .page,
        [
          .paragraph(
            "There are too many reviews to set out every arrangement. ‘overlap joint --among’ looks at some of them."
          )
        ])
    }
    guard options.candidates.count > 1 else { return nil }
    let rows = options.rows.map { row in
      let remark = options.remark(on: row)
      return [row.label, row.option.name + (remark.isEmpty ? "" : " (\(remark))")] + options.cells(of: row)
    }
    let table = Paper.Table(
      caption: "The arrangements, with their figures",
      columns: ["Option", "Commissions"] + JointOptions.headings,
      rows: rows.map { $0.map { Phrase($0) } })
    let parts = options.described.map { row in
      Paper.Part(
        "\(Int(row.label) == nil ? row.label.sentence : "Option \(row.label)"): \(row.option.name)",
        anchor: "option-\(row.label)", [.facts(facts(of: row.option, options))])
    }
    return Paper.Part(
      "Options for joint commissioning", look: .page,
      [
        .paragraph(Phrase(JointOptions.purpose)), .table(table),
        .list(options.explanations.map { Phrase($0) }),
      ],
      parts: parts + exclusions(options))
  }

  private func facts(of option: JointOption, _ options: JointOptions) -> [Paper.Fact] {
    options.facts(of: option).reduce(into: []) { facts, fact in
      let term = fact.label.sentence
      if let n = facts.firstIndex(where: { $0.term == term }) {
        facts[n].said.append(Phrase(fact.text))
      } else {
        facts.append(Paper.Fact(term, Phrase(fact.text)))
      }
    }
  }

  private func exclusions(_ options: JointOptions) -> [Paper.Part] {
    [
      ("Not possible", options.impossible.map(options.text(of:))),
      ("Not among the candidates", options.leftOut.map(options.text(of:))),
      ("Nobody is named for", options.requirementLines.map { "\($0.id): \($0.text)" }),
    ].filter { !$0.1.isEmpty }.map { title, texts in
      Paper.Part(title, anchor: "joint " + title, [.list(texts.map { Phrase($0) })])
    }
  }
}
