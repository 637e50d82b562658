extension CrossRule {
  /// The heading under which rules across cases are listed.
  static let title = "Across cases"

  /// The rule's page for a terminal.
  package func page(width: Int = 80) -> String { page.text(width: width) }

  /// The rule's page in the documentation.
  package var markdown: String { page.markdown }

  private var page: RulePage {
    func shown(_ examples: [CrossExample]) -> [RulePage.Shown] {
      examples.map { example in
        RulePage.Shown(title: example.title, files: zip(example.files, example.bodies).map { ($0.name, $1) })
        {
          width in findings(in: example).map { $0.lines(width: width) }
        }
      }
    }
    return RulePage(
      id: id, severity: severity, family: Self.title, statement: statement, why: why, facts: facts,
      fires: shown(fires), quiet: shown(quiet),
      foot: "What an example leaves out is in ‘overlap rules \(id) --example’.")
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
    ["", title]
      + all.flatMap { RulePage.line($0.id, $0.severity, $0.statement, column: column, width: width) }
  }
}

extension CrossFinding {
  /// As a register prints it for a terminal.
  fileprivate func lines(width: Int) -> [String] {
    let fact = Report.Fact(severity.rawValue.uppercased(), lines().map { Phrase($0) })
    return TerminalWriter(width: width).lines(Report.Block.facts([fact], .left(10, hang: 2)))
  }
}
