extension Rule {
  /// The rule's page for a terminal.
  package func page(width: Int = 80) -> String {
    let margin = 14
    var lines = ["\(id)  (\(severity.rawValue), \(family.title.lowercasedFirst))", ""]
    lines += TextColumns.wrap(statement, width: width)
    lines += TextColumns.wrap(why, width: width) + [""]
    for (label, text) in facts { lines += TextColumns.labelled(label, text, margin: margin, width: width) }
    for (title, examples) in [("Fires", fires), ("Stays quiet", quiet)] {
      for example in examples {
        lines += ["", "\(title): \(example.title)", ""]
        lines += example.body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        for finding in findings(in: example, width: width) { lines += [""] + finding }
      }
    }
    lines += ["", "The tables that an example leaves out are those of ‘overlap rules --cast’."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rule's page in the documentation.
  package var markdown: String {
    var text = "# \(id)\n\n\(statement)\n\n\(why)\n\n"
    text += "| | |\n|---|---|\n| severity | \(severity.rawValue) |\n| family | \(family.title) |\n"
    text += facts.map { "| \($0.0) | \(MarkdownText.escaped($0.1)) |\n" }.joined()
    for (title, examples) in [("Fires", fires), ("Stays quiet", quiet)] {
      text += "\n## \(title)\n"
      for example in examples {
        text += "\n\(example.title):\n\n```yaml\n\(example.body)\n```\n"
        let findings = findings(in: example, width: 100).map { $0.joined(separator: "\n") }
        if !findings.isEmpty { text += "\n```text\n\(findings.joined(separator: "\n\n"))\n```\n" }
      }
    }
    return text
  }

  /// What the rule says of an example, as a full report prints it.
  private func findings(in example: Example, width: Int) -> [[String]] {
    guard let reading = try? CaseReader.read(text: example.text, file: "example.yaml"),
      let asOf = reading.case.asOf
    else { return [] }
    // The rules about the file look at what the others find.
    let selection = CheckReport.Selection(only: family == .file ? [] : [id])
    let report = CheckReport(CaseGraph(reading.case, asOf: asOf), selection: selection)
    return report.findings.filter { $0.answers.contains(id) }.map {
      var words = Initials(report.graph)
      return $0.lines(number: nil, graph: report.graph, &words, width, .plain)
    }
  }

  private var facts: [(String, String)] {
    let local = settings.map {
      "\($0.rawValue), \($0.standard) \($0.unit) unless the case file says otherwise"
    }
    var facts = [
      ("fires when", firesWhen), ("quiet when", quietWhen), ("do", remedy), ("clears when", clearsWhen + "."),
    ]
    facts += basis
    facts.append(("bound", binding.rawValue))
    if !local.isEmpty { facts.append(("local", local.joined(separator: "; "))) }
    if frames.count == 1 { facts.append(("frame", frames[0].rawValue)) }
    return facts
  }

  /// What it rests on: what all its frames may cite, then what one alone may.
  private var basis: [(String, String)] {
    func isCommon(_ authority: Authority) -> Bool { frames.allSatisfy(authority.holds) }
    let common = ("rests on", authority.filter(isCommon))
    let own = frames.map { frame in
      (
        frame == .england2015 ? "in 2015, on" : "today, on",
        authority.holding(in: frame).filter { !isCommon($0) }
      )
    }
    return ([common] + own).filter { !$0.1.isEmpty }.map {
      ($0.0, $0.1.map(\.description).joined(separator: " · "))
    }
  }

  /// Every rule in a line, by family.
  package static func list(width: Int = 80) -> String {
    let column = (all.map(\.id.count).max() ?? 0) + 2
    let lines = Family.allCases.flatMap { family -> [String] in
      let rules = all.filter { $0.family == family }
      guard !rules.isEmpty else { return [] }
      return ["", family.title]
        + rules.flatMap { rule in
          let margin = column + 12
          return TextColumns.wrap(rule.statement, width: max(30, width - margin)).enumerated().map {
            n, line in
            n == 0
              ? "  " + rule.id.padded(to: column) + rule.severity.rawValue.padded(to: 10) + line
              : String.spaces(margin) + line
          }
        }
    }
    return (lines.dropFirst() + CrossRule.list(column: column, width: width)).joined(separator: "\n") + "\n"
  }
}
