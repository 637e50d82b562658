extension CrossRule {
  /// The heading under which rules across cases are listed.
  static let title = "Across cases"

  /// The rule's page for a terminal.
  package func page(width: Int = 80) -> String {
    var lines = ["\(id)  (\(severity.rawValue), \(Self.title.lowercasedFirst))", ""]
    lines += TextColumns.wrap(statement, width: width) + TextColumns.wrap(why, width: width) + [""]
    for (label, text) in facts { lines += TextColumns.labelled(label, text, margin: 14, width: width) }
    for (title, examples) in [("Fires", fires), ("Stays quiet", quiet)] {
      for example in examples {
        lines += ["", "\(title): \(example.title)"]
        for (body, file) in zip(example.bodies, example.files) {
          lines += ["", "  \(file.name)"]
          lines += body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        }
        for finding in findings(in: example) { lines += [""] + finding.lines(width: width) }
      }
    }
    lines += ["", "What an example leaves out is in ‘overlap rules \(id) --example’."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rule's page in the documentation.
  package var markdown: String {
    var text = "# \(id)\n\n\(statement)\n\n\(why)\n\n"
    text += "| | |\n|---|---|\n| severity | \(severity.rawValue) |\n| family | \(Self.title) |\n"
    text += facts.map { "| \($0.0) | \(MarkdownText.escaped($0.1)) |\n" }.joined()
    for (title, examples) in [("Fires", fires), ("Stays quiet", quiet)] {
      text += "\n## \(title)\n"
      for example in examples {
        text += "\n\(example.title):\n"
        for (body, file) in zip(example.bodies, example.files) {
          text += "\n`\(file.name)`\n\n```yaml\n\(body)\n```\n"
        }
        let found = findings(in: example).map { $0.lines(width: 100).joined(separator: "\n") }
        if !found.isEmpty { text += "\n```text\n\(found.joined(separator: "\n\n"))\n```\n" }
      }
    }
    return text
  }

  /// The first example that fires, each of its files under a line with its name.
  package var exampleText: String {
    fires[0].files.map { "# \($0.name)\n\($0.text)" }.joined(separator: "\n")
  }

  /// What the rule says of an example.
  func findings(in example: CrossExample) -> [CrossFinding] {
    example.register.across.filter { $0.rule == id }
  }

  private var facts: [(String, String)] {
    [
      ("fires when", firesWhen), ("quiet when", quietWhen), ("do", remedy), ("clears when", clearsWhen + "."),
      (
        "bound",
        "good practice: what a board sees only over several cases; no source that was read asks for it in these words"
      ),
    ] + (local.isEmpty ? [] : [("local", local.joined(separator: "; "))])
  }

  /// Every rule across cases in a line.
  package static func list(width: Int = 80) -> String {
    list(column: (all.map(\.id.count).max() ?? 0) + 2, width: width).dropFirst().joined(separator: "\n")
      + "\n"
  }

  /// The same under their heading, as the end of the list of all rules.
  ///
  /// - Parameter column: where the severity stands.
  static func list(column: Int, width: Int) -> [String] {
    let margin = column + 12
    return ["", title]
      + all.flatMap { rule in
        TextColumns.wrap(rule.statement, width: max(30, width - margin)).enumerated().map { n, line in
          n == 0
            ? "  " + rule.id.padded(to: column) + rule.severity.rawValue.padded(to: 10) + line
            : String.spaces(margin) + line
        }
      }
  }
}

extension CrossFinding {
  /// As a register prints it for a terminal.
  fileprivate func lines(width: Int) -> [String] {
    let fact = Report.Fact(severity.rawValue.uppercased(), lines().map { Phrase($0) })
    return TerminalWriter(width: width).lines(Report.Block.facts([fact], .left(10, hang: 2)))
  }
}
