/// The page of a rule, of one case or across cases.
struct RulePage {
  let id: String
  let severity: Severity
  /// The heading under which it is listed.
  let family: String
  let statement, why: String
  /// What is said of it, each with a label.
  let facts: [(String, String)]
  let fires, quiet: [Shown]
  /// The last line for a terminal.
  let foot: String

  /// An example with what the rule says of it.
  struct Shown {
    let title: String
    /// What is written, of several cases each under the name of its file.
    let files: [(name: String?, body: String)]
    /// The findings as they are printed at a width, a list of lines each.
    let findings: (Int) -> [[String]]
  }

  private var examples: [(heading: String, shown: [Shown])] { [("Fires", fires), ("Stays quiet", quiet)] }

  /// For a terminal.
  func text(width: Int) -> String {
    var lines = ["\(id)  (\(severity.rawValue), \(family.lowercasedFirst))", ""]
    lines += TextColumns.wrap(statement, width: width) + TextColumns.wrap(why, width: width) + [""]
    for (label, text) in facts { lines += TextColumns.labelled(label, text, margin: 14, width: width) }
    for (heading, shown) in examples {
      for example in shown {
        lines += ["", "\(heading): \(example.title)"]
        for (name, body) in example.files {
          lines += [""] + (name.map { ["  \($0)"] } ?? [])
          lines += body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        }
        for finding in example.findings(width) { lines += [""] + finding }
      }
    }
    return (lines + ["", foot]).joined(separator: "\n") + "\n"
  }

  /// For the documentation.
  var markdown: String {
    var text = "# \(id)\n\n\(statement)\n\n\(why)\n\n"
    text += "| | |\n|---|---|\n| severity | \(severity.rawValue) |\n| family | \(family) |\n"
    text += facts.map { "| \($0.0) | \(MarkdownText.escaped($0.1)) |\n" }.joined()
    for (heading, shown) in examples {
      text += "\n## \(heading)\n"
      for example in shown {
        text += "\n\(example.title):\n"
        for (name, body) in example.files {
          text += (name.map { "\n`\($0)`\n" } ?? "") + "\n```yaml\n\(body)\n```\n"
        }
        let findings = example.findings(100).map { $0.joined(separator: "\n") }
        if !findings.isEmpty { text += "\n```text\n\(findings.joined(separator: "\n\n"))\n```\n" }
      }
    }
    return text
  }

  /// A rule in a list of them.
  ///
  /// - Parameter column: where the severity stands.
  static func line(_ id: String, _ severity: Severity, _ statement: String, column: Int, width: Int)
    -> [String]
  {
    let margin = column + 12
    return TextColumns.wrap(statement, width: max(30, width - margin)).enumerated().map { n, line in
      n == 0
        ? "  " + id.padded(to: column) + severity.rawValue.padded(to: 10) + line
        : String.spaces(margin) + line
    }
  }
}

extension Rule {
  /// The rule's page for a terminal.
  package func page(width: Int = 80) -> String { page.text(width: width) }

  /// The rule's page in the documentation.
  package var markdown: String { page.markdown }

  private var page: RulePage {
    func shown(_ examples: [Example]) -> [RulePage.Shown] {
      examples.map { example in
        RulePage.Shown(title: example.title, files: [(nil, example.body)]) {
          self.findings(in: example, width: $0)
        }
      }
    }
    return RulePage(
      id: id, severity: severity, family: family.title, statement: statement, why: why, facts: facts,
      fires: shown(fires), quiet: shown(quiet),
      foot: "The tables that an example leaves out are those of ‘overlap rules --cast’.")
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
        + rules.flatMap { RulePage.line($0.id, $0.severity, $0.statement, column: column, width: width) }
    }
    return (lines.dropFirst() + CrossRule.list(column: column, width: width)).joined(separator: "\n") + "\n"
  }
}
